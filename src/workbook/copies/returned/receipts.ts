import type { MergeChange } from "../../../domain/merge/merge-change";
import type { Receipt } from "../../../domain/rounds/receive";
import type { LogEntry } from "../../../domain/tracker";
import { sayFileProblem } from "../../../i18n/returned-file";
import { cutToCell } from "../../../domain/cell-limit";
import { SHARING } from "../../../i18n/sharing";
import { fillWords } from "../../../i18n/fill-words";
import type { Wording } from "../../schema/wording";
import type { RecognisedFile } from "./recognise-files";
import { sayRefusals } from "./say-change";

/** What a merge says of its changes for the log. */
export interface Received {
  readonly changes: readonly MergeChange[];
  /** Which of them are carried out. */
  readonly accept: (change: MergeChange) => boolean;
  /** Which conflicts a person settled for the workbook's value. */
  readonly keep: (change: MergeChange) => boolean;
  readonly when: string;
}

/** What is written down of copies that came back: lines of the log, and what the sheet of rounds tells. */
export interface Receipts {
  readonly lines: readonly LogEntry[];
  readonly receipts: readonly Receipt[];
}

/**
 * What is written down of each copy that came back, also of one that changed nothing: whose it is, of which round, what was
 * taken, what was not and why; and of each file that could not be read. A file of the same name that brings nothing new is
 * not written down again.
 */
export function makeReceipts(
  files: readonly RecognisedFile[],
  received: Received,
  log: readonly LogEntry[],
  wording: Wording,
): Receipts {
  const made = files.map((file) => receiptOf(file, received, log, wording));
  return {
    lines: made.flatMap(({ lines }) => lines),
    receipts: made.flatMap(({ receipts }) => receipts),
  };
}

function receiptOf(
  { name, outcome }: RecognisedFile,
  { changes, accept, keep, when }: Received,
  log: readonly LogEntry[],
  wording: Wording,
): Receipts {
  const words = SHARING[wording.language].log;
  if ("code" in outcome) {
    // The file that it is the same as has its line.
    if (outcome.code === "same-file") return { lines: [], receipts: [] };
    const reason = sayFileProblem(outcome, wording.language);
    const line = { when, id: "", field: words.unread, before: "", after: "", reason, source: name };
    const isKnown = log.some(
      (one) => one.field === line.field && one.source === name && one.reason === reason,
    );
    return { lines: isKnown ? [] : [line], receipts: [] };
  }
  const { copy, recipient, round } = outcome;
  const field = fillWords(words.received, { round: round ?? "?" });
  const own = changes.filter(({ file }) => file === name);
  const taken = own.filter((one) => (one.kind === "applied" || one.kind === "new") && accept(one)).length;
  const conflicts = own.filter(({ kind }) => kind === "conflict");
  const waiting = conflicts.filter((one) => !keep(one)).length;
  const refused = sayRefusals(own, wording);
  const earlier = log.filter(
    (line) => line.field === field && line.after === recipient && line.source === name,
  );
  const isTold = (words: string): boolean => earlier.some(({ reason }) => reason.includes(words));
  const isNews = earlier.length === 0 || taken > 0 || !refused.every(isTold);
  const counts = { taken, refused: refused.length, waiting };
  const told = [fillWords(words.counts, counts), copy.filledBy, ...refused].filter((part) => part !== "");
  const line = {
    when,
    id: "",
    field,
    before: "",
    after: recipient,
    reason: cutToCell(told.join("; ")),
    source: name,
  };
  const isCounted = round !== null && (isNews || waiting < conflicts.length);
  return {
    lines: isNews ? [line] : [],
    receipts: isCounted ? [{ round, recipient, file: name, ...counts }] : [],
  };
}
