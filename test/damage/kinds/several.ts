import type { Damage } from "../damage";
import { CLERK_LISTS } from "./clerk-lists";
import { ENTRIES } from "./entries";
import { HEADERS } from "./headers";
import { PROGRAMS } from "./programs";
import { RECOGNITION } from "./recognition";

const KNOWN = [...CLERK_LISTS, ...ENTRIES, ...HEADERS, ...PROGRAMS, ...RECOGNITION];

/** One damage after another, of which none alone shows what the next one hides. */
const after = (...names: readonly string[]): Damage => ({
  name: names.join(", then "),
  onData: (content) =>
    names.reduce((all, name) => {
      const onData = KNOWN.find((damage) => damage.name === name)?.onData;
      if (!onData) throw new Error(`No damage ${name}`);
      return onData(all);
    }, content),
});

/** Damages that were found by chance and are to stay mended. */
export const SEVERAL: readonly Damage[] = [
  after(
    "states without accents",
    "a column put in among the tasks by a library that moves cells alone",
    "the headers of tasks cleared",
  ),
  after(
    "states in capitals",
    "a column put in before the tasks by a library that moves cells alone",
    "the column of titles renamed and moved to the end",
  ),
  after(
    "the column of notes cut out of the table, three columns beside it",
    "the task headers shifted by one",
    "the table of snapshots renamed",
  ),
];
