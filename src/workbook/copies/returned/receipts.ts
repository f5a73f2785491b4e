import type { MergeChange } from "../../../domain/merge/merge-change";
import type { LogEntry } from "../../../domain/tracker";
import { cutToCell } from "../../page/cell-limit";
import { SHARING, fillWords } from "../../schema/sharing-words";
import type { Wording } from "../../schema/wording";
import type { RecognisedFile } from "./recognise-files";
import { sayRefusals } from "./say-change";

/** What a merge says of its changes for the log. */
export interface Received {
  readonly changes: readonly MergeChange[];
  /** Which of them are carried out. */
  readonly accept: (change: MergeChange) => boolean;
  readonly when: string;
}

/**
 * A line of the log for each copy that came back, also for one that changed nothing: whose it is, of which round, what was
 * taken, what was not and why. A file of the same name that brings nothing new gives no second line.
 */
export function makeReceipts(
  files: readonly RecognisedFile[],
  { changes, accept, when }: Received,
  log: readonly LogEntry[],
  wording: Wording,
): LogEntry[] {
  const words = SHARING[wording.language].log;
  return files.flatMap(({ name, outcome }): LogEntry[] => {
    if ("code" in outcome) return [];
    const { copy, recipient, round } = outcome;
    const field = fillWords(words.received, { round: round ?? "?" });
    const own = changes.filter(({ file }) => file === name);
    const taken = own.filter((one) => (one.kind === "applied" || one.kind === "new") && accept(one)).length;
    const waiting = own.filter(({ kind }) => kind === "conflict").length;
    const refused = sayRefusals(own, wording);
    const earlier = log.filter(
      (line) => line.field === field && line.after === recipient && line.source === name,
    );
    const isTold = (words: string): boolean => earlier.some(({ reason }) => reason.includes(words));
    if (earlier.length > 0 && taken === 0 && refused.every(isTold)) return [];
    const told = fillWords(words.counts, { taken, refused: refused.length, waiting });
    return [
      {
        when,
        id: "",
        field,
        before: "",
        after: recipient,
        reason: cutToCell([told, copy.filledBy, ...refused].filter((part) => part !== "").join("; ")),
        source: name,
      },
    ];
  });
}
