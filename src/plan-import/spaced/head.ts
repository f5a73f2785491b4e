import { isTaskHeader, guessColumns } from "../table/columns";
import { headsNumbers } from "../table/number-head";
import { around, overlap } from "../text/span";
import { piecesOf, wordsOf, type Run } from "./runs";

/** The head of a table whose columns are kept by spaces. */
export interface SpacedHead {
  /** Where the heads of its columns stand, from the left to the right. */
  readonly columns: readonly Run[];
  /** Indexes of the line that its number stands in, and of the first of its lines. */
  readonly at: number;
  readonly begin: number;
}

const FIRST_ROW = /^\s*1[.)]?(?:\s|$)/;
const MOST_LINES = 4;
const FEWEST_COLUMNS = 3;
const LONGEST = 45;

/** Whether a line begins with the head of the numbers of rows. */
export function isNumberHead(line: string): boolean {
  const [first] = piecesOf(wordsOf(line));
  return first !== undefined && headsNumbers(first.text);
}

/** The head that a line, "STT" first, is the middle of; null where none is. */
export function headAt(lines: readonly string[], at: number): SpacedHead | null {
  let best: { readonly columns: Run[]; readonly known: number } | null = null;
  const [above, below] = [reach(lines, at, -1), reach(lines, at, 1)];
  for (let size = 0; size <= above + below; size += 1)
    for (let up = Math.max(0, size - below); up <= Math.min(size, above); up += 1) {
      const columns = columnsOf(lines.slice(at - up, at + size - up + 1));
      const heads = ["STT", ...columns.slice(1).map(({ text }) => text)];
      if (columns.length < FEWEST_COLUMNS || !isTaskHeader(heads)) continue;
      const known = guessColumns(heads).columns.filter((meaning) => meaning !== "ignore").length;
      if (known > (best?.known ?? 0)) best = { columns, known };
    }
  return best && { columns: best.columns, at, begin: at - linesAbove(lines, at, above, best.columns) };
}

function reach(lines: readonly string[], at: number, step: number): number {
  let count = 0;
  const isOfHead = (line = ""): boolean =>
    line.trim() !== "" && !line.includes("\f") && !FIRST_ROW.test(line);
  while (count < MOST_LINES && isOfHead(lines[at + step * (count + 1)])) count += 1;
  return count;
}

/** Heads that stand above each other are one; what stands over several names none of them. */
function columnsOf(lines: readonly string[]): Run[] {
  const pieces = lines.flatMap((line, row) => piecesOf(wordsOf(line)).map((piece) => ({ ...piece, row })));
  const columns: (Run & { parts: typeof pieces })[] = [];
  for (const piece of [...pieces].sort((one, other) => one.right - one.left - (other.right - other.left))) {
    const under = columns.filter((column) => overlap(column, piece));
    const [own] = under;
    if (!own) columns.push({ ...piece, parts: [piece] });
    else if (under.length === 1) {
      const parts = [...own.parts, piece].sort((one, other) => one.row - other.row);
      const text = parts.map((part) => part.text).join(" ");
      columns[columns.indexOf(own)] = { text, ...around([own, piece]), parts };
    }
  }
  const sorted = columns.sort((one, other) => one.left - other.left);
  const rowsOf = (at: number): number[] => sorted[at]?.parts.map(({ row }) => row) ?? [];
  // "Phân công thực hiện" above the gap between "Chủ trì" and "Phối hợp".
  const isBetween = (at: number): boolean => {
    const [before, own, after] = [rowsOf(at - 1), rowsOf(at), rowsOf(at + 1)];
    return (
      [before, own, after].every(({ length }) => length === 1) &&
      before[0] === after[0] &&
      (own[0] ?? 0) < (before[0] ?? 0)
    );
  };
  return sorted.filter((_, at) => !isBetween(at)).map(({ text, left, right }) => ({ text, left, right }));
}

/** Whether words alone in a line over a head are none of it: in capitals, over several columns, or over a head that begins with a capital of its own. */
function isTitleOver(text: string, columns: readonly Run[]): boolean {
  const [own] = columns;
  const begins = own === undefined || own.text.startsWith(text) || text === "Số";
  return columns.length > 1 || text.toUpperCase() === text || !(begins || /^\p{Ll}/u.test(own.text));
}

/** Lines above a head's number that stand in its columns: a title is longer or alone over several. */
function linesAbove(lines: readonly string[], at: number, most: number, columns: readonly Run[]): number {
  let count = 0;
  for (; count < most; count += 1) {
    const pieces = piecesOf(wordsOf(lines[at - count - 1] ?? ""));
    const overs = pieces.map((piece) => columns.filter((column) => overlap(column, piece)));
    const isTitle = pieces.length === 1 && pieces.some(({ text }) => isTitleOver(text, overs[0] ?? []));
    if (isTitle || pieces.some(({ text }) => text.length > LONGEST || text.startsWith("("))) break;
  }
  return count;
}
