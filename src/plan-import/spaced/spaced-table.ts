import { eachOnce } from "../../domain/names";
import { joinWords } from "../text/join-words";
import { joinNeighbours } from "../text/neighbours";
import { guessColumns } from "../table/columns";
import type { SpacedHead } from "./head";
import { rawLines } from "./page-lines";
import type { Band } from "./part";
import { joinRuns, piecesOf } from "./runs";
import { cutRows, usualColumns, type RowCut } from "./rows";
import { settleRow } from "./settle";
import { isCounted, tableLines, type Line } from "./table-lines";

/** A table whose columns are kept by spaces. */
export interface SpacedTable {
  /** Its rows, with tabs between their cells, and the line from 1 in which each begins. */
  readonly rows: readonly { readonly text: string; readonly line: number }[];
  /** Lines in which rows begin that are not sure. */
  readonly unsure: readonly number[];
  /** Index of the first line behind it. */
  readonly end: number;
}

const HEADING = /^[IVX]{1,5}\. \p{Lu}/u;
const ENDS = /^(?:nơi nhận|ghi chú|người lập)(?![\p{L}\d])/iu;
/** Lines in which the next number of a table is looked for. */
const FURTHEST = 12;
/** What speaks against rows and columns that are asked about. */
const UNSURE = 3;
/** Columns of so many other pages are tried for a row. */
const MOST_PAGES = 8;
const FEWEST_NUMBERS = 3;
const FEWEST_CELLS = 3;

/** Reads the table that is below a head; null where its rows cannot be told. */
export function readTable(given: readonly string[], head: SpacedHead): SpacedTable | null {
  const lines = tableLines(rawLines(given, head), head);
  const end = endOf(lines, head);
  const stretches = stretchesOf(lines.slice(0, end), head);
  const count = stretches.reduce((sum, { numbered }) => sum + numbered.length, 0);
  if (count < FEWEST_NUMBERS) return null;
  const usual = usualColumns(stretches, head.columns.length);
  const cuts = cutRows(stretches, usual);
  if (!cuts) return null;
  const all = eachOnce([...new Set(lines.map(({ bands }) => bands))], (bands) =>
    bands.map(({ left, right }) => `${left}-${right}`).join(),
  ).slice(0, MOST_PAGES);
  const [first, ...others] = stretches.flatMap((stretch, index) =>
    shownRows(stretch, cuts[index] ?? [], all, usual),
  );
  if (!first) return null;
  const rows = [{ ...first, cells: headsOf(first.cells, head) }, ...others];
  const full = rows.filter(({ cells }) => cells.filter((cell) => cell !== "").length >= FEWEST_CELLS);
  if (full.length * 2 < rows.length) return null;
  return {
    rows: rows.map(({ cells, at }) => ({ text: cells.join("\t"), line: at + 1 })),
    unsure: rows.flatMap(({ at, isUnsure }, index) => (isUnsure && index > 0 ? [at + 1] : [])),
    end: (lines[end - 1]?.at ?? head.at) + 1,
  };
}

/** The heads of all lines, unless fewer of them are known than of the lines that were found first. */
function headsOf(cells: readonly string[], { columns }: SpacedHead): readonly string[] {
  const [all, found] = [cells, columns.map(({ text }) => text)].map((heads) => ["STT", ...heads.slice(1)]);
  const known = (heads: readonly string[] = []): number =>
    guessColumns(heads).columns.filter((meaning) => meaning !== "ignore").length;
  return (known(all) >= known(found) ? all : found) ?? [];
}

/** Index of the first line that is none of the table's. */
function endOf(lines: readonly Line[], head: SpacedHead): number {
  let last = 0;
  const end = lines.findIndex((line, at) => {
    const { cells, isWide } = line;
    const [number, words] = [cells[0]?.text ?? "", cells.flatMap((cell) => cell ?? [])[0]?.text ?? ""];
    const next = lines.slice(at, at + FURTHEST);
    const isHeading = isAlone(line) && headsText(number, last, next);
    if (isCounted(number)) last = Number.parseInt(number, 10);
    const isEnd = (isWide && number === "") || (isAlone(line) && (HEADING.test(words) || line.isOutside));
    return at > 0 && ((isEnd && !hasNumber(next, last + 1)) || isHeading || ENDS.test(words));
  });
  let rest = end < 0 ? lines.length : end;
  // A heading behind the last row is none of the table's.
  for (let line = lines[rest - 1]; line && (line.isWide || isGroupLine(line, head)); line = lines[rest - 1])
    rest -= 1;
  return rest;
}

function isAlone({ cells, words }: Line): boolean {
  return cells.slice(2).every((cell) => !cell) || (piecesOf(words).length === 1 && words.length > 1);
}

function hasNumber(lines: readonly Line[], number: number): boolean {
  return lines.some(({ cells }) => Number.parseInt(cells[0]?.text ?? "", 10) === number);
}

/** "III. Tổ chức thực hiện", "2. Phần hội" behind row 3: the number of a heading, below which no row of the table stands. */
function headsText(number: string, last: number, next: readonly Line[]): boolean {
  if (number === "" || hasNumber(next, last + 1)) return false;
  if (isCounted(number)) return Number.parseInt(number, 10) !== 1;
  const end = next.findIndex(({ words }) => ENDS.test(joinRuns(words).text));
  return /^[IVX]/.test(number) && next.slice(0, end < 0 ? next.length : end).every(isAlone);
}

/** The lines between groups and pages, each with its numbers. */
function stretchesOf(lines: readonly Line[], head: SpacedHead) {
  const stretches: { lines: Line[]; isPageTop: boolean }[] = [];
  let isClosed = true;
  const numbers = lines.flatMap(({ cells }) => cells[0]?.text ?? []);
  const hasGroups = numbers.filter((number) => isCounted(number)).length * 2 > numbers.length;
  for (const line of lines) {
    const isGroup = hasGroups && isGroupLine(line, head);
    if (isClosed || line.isPageTop || isGroup) stretches.push({ lines: [line], isPageTop: line.isPageTop });
    else stretches.at(-1)?.lines.push(line);
    isClosed = isGroup;
  }
  return stretches.map((stretch) => ({
    ...stretch,
    numbered: stretch.lines.flatMap(({ cells, at }, index) => (at === head.at || cells[0] ? [index] : [])),
  }));
}

function isGroupLine({ cells, isWide, at }: Line, head: SpacedHead): boolean {
  const [number, , ...others] = cells;
  return (
    at !== head.at &&
    number !== null &&
    number !== undefined &&
    !isCounted(number.text) &&
    (isWide || others.every((cell) => !cell))
  );
}

interface Shown {
  readonly cells: readonly string[];
  readonly at: number;
  readonly isUnsure: boolean;
}

/** The words of a cell; a year that was wider than it, and went on in the next line, is whole again. */
function joinCell(lines: readonly string[]): string {
  const isTorn = (before: string, after: string): boolean =>
    /^\d{1,3}(?!\d)/.test(after) && /\/(?:19|20)\d\d$/.test(`${before}${/^\d+/.exec(after)?.[0] ?? ""}`);
  return joinWords(
    joinNeighbours(lines, (before, after) => (isTorn(before, after) ? `${before}${after}` : null)),
  );
}

function shownRows(
  { lines }: { readonly lines: readonly Line[] },
  cuts: readonly RowCut[],
  all: readonly (readonly Band[])[],
  [, ...usual]: readonly boolean[],
): Shown[] {
  const first = cuts[0]?.begin ?? lines.length;
  const parts = first > 0 ? [{ begin: 0, end: first, cost: UNSURE }, ...cuts] : cuts;
  return parts.map(({ begin, end, cost }) => {
    const own = lines.slice(begin, end);
    const number = own.flatMap(({ cells }) => cells[0]?.text ?? [])[0] ?? "";
    const bands = own[0]?.bands ?? [];
    const isGroup = own.length === 1 && own[0]?.isWide;
    const settled = settleRow(
      own.map(({ words }) => words),
      [bands, ...all.filter((other) => other !== bands)],
      usual,
    );
    const of = isGroup ? own.map(({ cells }) => cells.slice(1)) : settled.cells;
    const cells = usual.map((_, column) => joinCell(of.flatMap((line) => line[column]?.text ?? [])));
    const isUnsure = (number === "" || isCounted(number)) && (cost >= UNSURE || settled.doubt >= UNSURE);
    return { cells: [number, ...cells], at: own[0]?.at ?? 0, isUnsure };
  });
}
