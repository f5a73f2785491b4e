import { headAt, isNumberHead } from "./head";
import { unreadLines } from "./page-lines";
import { readTable } from "./spaced-table";

/** A text whose tables kept by spaces are rows with tabs, and of each of its lines the line of the given text, from 1. */
export interface SpacedText {
  readonly text: string;
  readonly lines: readonly number[];
  /** Lines of the given text in which rows begin that could not be told apart surely. */
  readonly unsure: readonly number[];
}

const LINE_ENDS = /\r\n|\n|\r/;
const HEADED = /^[ \f]*(?:stt|tt|số tt|st|s\.t\.t\.?)(?: {2}|[^\S\n]*$)/im;

/** Heads below which no table is found, before none is looked for. */
const MOST_MISSED = 8;

/** The text with each table whose columns are kept by spaces read as one; null where it has none. */
export function readSpacedTables(text: string): SpacedText | null {
  if (!HEADED.test(text)) return null;
  const given = text.normalize("NFC").split(LINE_ENDS);
  const read: { text: string; line: number }[] = [];
  const unsure: number[] = [];
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) read.push({ text: given[at] ?? "", line: at + 1 });
  };
  let [next, isFound, missed] = [0, false, 0];
  for (let at = 0; at < given.length && missed < MOST_MISSED; at += 1) {
    if (at < next || !isNumberHead(given[at] ?? "")) continue;
    const head = headAt(given, at);
    const table = head && head.begin >= next ? readTable(given, head) : null;
    if (!head || !table) {
      missed += 1;
      for (const line of head && head.begin >= next ? unreadLines(given, head) : []) unsure.push(line);
      continue;
    }
    isFound = true;
    keep(next, head.begin);
    for (const row of [...table.rows, { text: "", line: table.end }]) read.push(row);
    for (const line of table.unsure) unsure.push(line);
    next = table.end;
  }
  if (!isFound && unsure.length === 0) return null;
  keep(next, given.length);
  return { text: read.map((line) => line.text).join("\n"), lines: read.map(({ line }) => line), unsure };
}
