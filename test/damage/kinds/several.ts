import type { Damage } from "../damage";
import { CLERK_LISTS } from "./clerk-lists";
import { ENTRIES } from "./entries";
import { EXPORTS } from "./exports";
import { HANDS } from "./hands";
import { HEADERS } from "./headers";
import { PROGRAMS } from "./programs";
import { RECOGNITION } from "./recognition";

const KNOWN = [...CLERK_LISTS, ...ENTRIES, ...EXPORTS, ...HANDS, ...HEADERS, ...PROGRAMS, ...RECOGNITION];

/** One damage after another, of which none alone shows what the next one hides. */
const after = (...names: readonly string[]): Damage => {
  const damages = names.map((name) => {
    const one = KNOWN.find((damage) => damage.name === name);
    if (!one) throw new Error(`No damage ${name}`);
    return one;
  });
  return {
    name: names.join(", then "),
    onData: (content) => damages.reduce((all, { onData }) => onData?.(all) ?? all, content),
    leaves: damages.flatMap(({ leaves = [] }) => leaves),
    means: (tracker) => damages.reduce((all, { means }) => means?.(all) ?? all, tracker),
  };
};

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
  after("the task headers shifted by one", "tables converted, property gone"),
  after("the task columns the other way round", "the task headers with units behind"),
  after("the task table drawn over notes beside it", "the column of titles renamed and moved to the end"),
  after("all headers of units other words", "tables and sheets numbered, names and property gone"),
  after("tasks pasted below with their headers", "the task headers in two languages"),
  after("tasks pasted below with their headers", "the table of tasks gone and its headers letters"),
  after("the headers of state and share exchanged", "days of completion with years of two digits"),
  after("units of tasks by their codes", "the headers of tasks cleared"),
  after("the lead moved behind the support", "the table of tasks gone and its headers cleared"),
  after("the lead moved behind the support", "the table of tasks gone and its headers letters"),
  after("the table of holidays cut out and put below the settings", "as SheetJS writes it"),
];
