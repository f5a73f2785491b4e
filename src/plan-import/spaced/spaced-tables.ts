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
  let [next, isFound, missed] = [0, false, 0];
  for (let at = 0; at < given.length && missed < MOST_MISSED; at += 1) {
    if (at < next || !isNumberHead(given[at] ?? "")) continue;
    const head = headAt(given, at);
    const table = head && head.begin >= next ? readTable(given, head) : null;
    if (!head || !table) {
      missed += 1;
      unsure.push(...(head && head.begin >= next ? unreadLines(given, head) : []));
      continue;
    }
    isFound = true;
    read.push(...range(next, head.begin).map((index) => ({ text: given[index] ?? "", line: index + 1 })));
    read.push(...table.rows, { text: "", line: table.end });
    unsure.push(...table.unsure);
    next = table.end;
  }
  if (!isFound && unsure.length === 0) return null;
  read.push(...range(next, given.length).map((index) => ({ text: given[index] ?? "", line: index + 1 })));
  return { text: read.map((line) => line.text).join("\n"), lines: read.map(({ line }) => line), unsure };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
