import { guessColumns, isTaskHeader, meaningOf } from "../table/columns";
import { isAllCapitals } from "../text/comparable";
import { gapsBetween, joinSpans, middleOf, overlap, type Span } from "../text/span";
import { textOfCell } from "./cell-text";
import { drawnRows, SERIAL, splitCell, wordsOf, type DrawnCell, type DrawnRow } from "./drawn-cells";
import type { Glyph } from "./marks";
import { joinWords } from "../text/join-words";
import { linesOf } from "./pieces";

/** What the next page needs of a table that may go on there. */
export interface OpenTable {
  readonly columns: readonly Span[];
  /** Where its columns part. */
  readonly xs: readonly number[];
  readonly head: string;
}

/** A table without rules, by the order in which its cells were written. */
export interface DrawnTable extends OpenTable {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly string[])[];
  /** Indexes of rows whose cells may be of different rows. */
  readonly asked: readonly number[];
  readonly glyphs: ReadonlySet<Glyph>;
}

/** Rows of a table have three cells and more, those below a head of two columns two. */
const FEWEST_COLUMNS = 3;
const LONGEST_HEAD = 60;
/** Shares of the letters' size: how far words of neighbouring columns overlap, and how far rows stand apart at most. */
const OVERLAP = 0.3;
const FURTHEST = 5;
/** What stands below a table, however near. */
const ENDS = /^(?:nơi nhận|người lập)/i;
/** More rows of one cell than this between others are text between two tables. */
const MOST_ALONE = 2;
/** A column that is filled in this share of the rows is empty in none without a reason. */
const MOST = 0.6;

/** A row of a page, and whether its cells are the head of a table. */
export interface PageRow extends DrawnRow {
  readonly isHead: boolean;
}

/** The rows in which a page's letters were written. */
export function pageRows(glyphs: readonly Glyph[]): PageRow[] {
  return drawnRows(glyphs).map((row) => ({ ...row, isHead: isHead(row) }));
}

function isHead({ cells }: DrawnRow): boolean {
  if (cells.length < 2) return false;
  const texts = cells.map(textOf);
  return texts.every((text) => text.length <= LONGEST_HEAD) && isTaskHeader(texts);
}

function textOf(cell: DrawnCell): string {
  return textOfCell(linesOf(glyphsOf(cell)), cell.right - cell.left);
}

function glyphsOf({ lines }: DrawnCell): Glyph[] {
  return lines.flatMap(({ glyphs }) => glyphs);
}

/** The first table of some rows, from its head on, or the rest of one of the page before; null where none is sure. */
export function drawnTable(rows: readonly PageRow[], before?: OpenTable): DrawnTable | null {
  if (before) {
    const [first] = rows;
    const isOther = first && first.isHead && headOf([first], before.columns).join() !== before.head;
    return isOther === true ? null : tableFrom(rows, before);
  }
  for (const [index, row] of rows.entries()) {
    const table = row.isHead ? tableFrom(rows.slice(index)) : null;
    if (table) return table;
  }
  return null;
}

function tableFrom(rows: readonly PageRow[], before?: OpenTable): DrawnTable | null {
  const fewest = Math.min(FEWEST_COLUMNS, before?.columns.length ?? rows[0]?.cells.length ?? 0);
  const { length } = tableRows(rows, fewest, before);
  const table = readTable(rows.slice(0, length), before);
  const next = rows[length];
  // A last row whose cells touch.
  const isMore = table && next && splitAt(next, table.columns).cells.length >= FEWEST_COLUMNS;
  return isMore ? (readTable(rows.slice(0, length + 1), before) ?? table) : table;
}

/** The rows down to the last of several cells that stands near and below the others. */
function tableRows(rows: readonly PageRow[], fewest: number, before?: OpenTable): readonly PageRow[] {
  let [end, alone, bottom, last] = [0, 0, rows[0]?.top ?? 0, 0];
  for (const [index, row] of rows.entries()) {
    const [first] = row.cells;
    const isFirst = index < 2 && before === undefined;
    const isBelow = index === 0 || isFirst || row.top > bottom;
    if (!isBelow && row.cells.length > 1) return [];
    if (!first || !isBelow || row.top - bottom > FURTHEST * first.size) break;
    if (ENDS.test(wordsOf(first.lines)) || (index > 0 && row.isHead)) break;
    alone = row.cells.length > 1 ? 0 : alone + 1;
    if (alone > MOST_ALONE) break;
    const isRest = index === 0 && before !== undefined && row.cells.length === 1 && isRestOf(first, before);
    const number = numberOf(row);
    if (row.cells.length >= fewest || isRest || (end > 0 && number === last + 1)) {
      end = index + 1;
      last = number ?? last;
    }
    bottom = Math.max(bottom, row.bottom);
  }
  return rows.slice(0, end);
}

/** Whether words at the top of a page stand in one column, and none that begins a line of the page unless they go on with a sentence. */
function isRestOf(cell: DrawnCell, { columns }: OpenTable): boolean {
  const own = columns.findIndex(
    ({ left, right }) => cell.left > left - cell.size && cell.right < right + cell.size,
  );
  const text = textOf(cell);
  return own > 0 ? !isAllCapitals(text) : own === 0 && /^\p{Ll}/u.test(text);
}

function numberOf({ cells: [first] }: DrawnRow): number | null {
  const [number] = first ? (/^\d{1,3}(?=[.)]?$)/.exec(wordsOf(first.lines)) ?? []) : [];
  return number === undefined ? null : Number(number);
}

function isSerial({ cells: [first] }: DrawnRow): boolean {
  return first !== undefined && SERIAL.test(wordsOf(first.lines));
}

/** A row by its cells: which columns each of them takes. */
type Placed = readonly { readonly cell: DrawnCell; readonly from: number; readonly to: number }[];

function readTable(rows: readonly PageRow[], before?: OpenTable): DrawnTable | null {
  const heads = rows.filter((row, index) => isOfHead(rows, row, index));
  const found = rows.slice(heads.length);
  const columns = columnsOf(found, heads, before?.columns);
  const body = found.map((row) => splitAt(row, columns));
  const placed = body.map((row) => placeCells(row, columns));
  const named = heads.map((row) => splitAt(row, columns));
  const isBlurred = named[0]?.cells.some((cell, index, all) => {
    const next = all[index + 1];
    return next && columns.some((column) => overlaps(column, cell) && overlaps(column, next));
  });
  const own = placed.flatMap((row) => row ?? []);
  if (isBlurred || columns.length < 2 || placed.includes(null) || own.length === 0) return null;
  if (before && before.columns.length !== columns.length) return null;
  const shown = (placed as Placed[]).map((row) => textsOf(row, columns.length));
  const head = heads.length > 0 ? [headOf(named, columns)] : [];
  const isNameless = head.some((texts) => texts.some((text, at) => text === "" && isOften(shown, at)));
  if (isByLines(body, shown, head[0])) return null;
  const asked = shown.flatMap((texts, index) =>
    isNameless || body[index]?.isAskew === true || (isFull(texts) && isHollow(texts, shown, head[0]))
      ? [index + head.length]
      : [],
  );
  const glyphs = new Set(rows.flatMap(({ cells }) => cells.flatMap(glyphsOf)));
  const [top, bottom] = [rows[0]?.top ?? 0, rows.at(-1)?.bottom ?? 0];
  const open = before ?? { xs: edgesOf(columns), head: (head[0] ?? []).join() };
  return { top, bottom, columns, xs: open.xs, head: open.head, rows: [...head, ...shown], asked, glyphs };
}

function edgesOf(columns: readonly Span[]): number[] {
  return [columns[0]?.left ?? 0, ...gapsBetween(columns).map(middleOf), columns.at(-1)?.right ?? 0];
}

/** A head's row, or one below it that names parts of what it says. */
function isOfHead(rows: readonly PageRow[], row: PageRow, index: number): boolean {
  if (index === 0) return row.isHead;
  const [first] = rows;
  const isBelowHead = index === 1 && first !== undefined && first.isHead;
  return (
    isBelowHead && (row.top <= first.bottom || row.cells.every((cell) => meaningOf(textOf(cell)) !== null))
  );
}

/** Where the words of columns stand, by the rows with most cells; a head over no words is a column too. */
function columnsOf(
  body: readonly DrawnRow[],
  heads: readonly DrawnRow[],
  before: readonly Span[] = [],
): readonly Span[] {
  const most = Math.max(...body.map((row) => row.cells.length));
  const full = body.filter((row) => row.cells.length === most).flatMap((row) => row.cells);
  const bands = joinBands([...before, ...full]);
  const other = [...body.filter((row) => row.cells.length < most), ...heads].flatMap((row) => row.cells);
  const isFree = (cell: Span): boolean =>
    bands.every(({ left, right }) => cell.left > right || cell.right < left);
  return joinBands([...bands, ...other.filter(isFree)]);
}

function joinBands(bands: readonly (Span & { readonly size?: number })[]): Span[] {
  const sized = bands.map(({ left, right, size = 0 }) => ({ left, right, size }));
  return joinSpans(sized, (last, next) => -OVERLAP * Math.max(last.size, next.size));
}

function overlaps(column: Span, cell: DrawnCell): boolean {
  return overlap(column, cell, OVERLAP * cell.size);
}

/** A row in which cells that touch are parted where columns begin. */
function splitAt(row: DrawnRow, columns: readonly Span[]): DrawnRow {
  if (row.cells.length < FEWEST_COLUMNS && (row.cells.length === 1 || isSerial(row))) return row;
  const cells = row.cells.flatMap((cell) => {
    const inside = columns.filter(
      ({ left }) => left > cell.left + cell.size && left < cell.right - cell.size,
    );
    return inside.reduceRight<readonly DrawnCell[]>(
      ([first = cell, ...others], column) => [...splitCell(first, column), ...others],
      [cell],
    );
  });
  return { ...row, cells };
}

/** The columns that a cell reaches into; the nearest where it hardly reaches into one. */
function columnsAt(cell: DrawnCell, columns: readonly Span[]): readonly number[] {
  const own = columns.flatMap((column, index) => (overlaps(column, cell) ? [index] : []));
  const far = columns.map(({ left, right }) => Math.max(left - cell.right, cell.left - right));
  return own.length > 0 ? own : [far.indexOf(Math.min(...far))];
}

/** Where the cells of a row stand, each in columns behind those of the one before; null where they do not. */
function placeCells({ cells }: DrawnRow, columns: readonly Span[]): Placed | null {
  const placed = cells.map((cell) => {
    const own = columnsAt(cell, columns);
    return { cell, from: own[0] ?? 0, to: own.at(-1) ?? 0 };
  });
  const isApart = placed.every(({ from }, index) => index === 0 || from > (placed[index - 1]?.to ?? -1));
  const isNarrow = cells.length < FEWEST_COLUMNS || placed.every(({ from, to }) => from === to);
  return isApart && isNarrow ? placed : null;
}

function textsOf(row: Placed, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    row.flatMap(({ cell, from }) => (from === index ? [textOf(cell)] : [])).join(" "),
  );
}

/** The head of each column; a wide one only where nothing below it names the parts. */
function headOf(heads: readonly DrawnRow[], columns: readonly Span[]): string[] {
  const cells = heads
    .flatMap((row) => row.cells)
    .map((cell) => ({ text: textOf(cell), own: columnsAt(cell, columns) }));
  return columns.map((_, index) => {
    const here = cells.filter(({ own }) => own.includes(index));
    const narrow = here.filter(({ own }) => own.length === 1);
    const wide = here.filter(({ own }) => own[0] === index);
    return joinWords((narrow.length > 0 ? narrow : wide).map(({ text }) => text));
  });
}

/** Whether rows may have been written line by line: nowhere goes a cell up again, yet some rows lack what others have. */
function isByLines(
  body: readonly DrawnRow[],
  shown: readonly (readonly string[])[],
  head: readonly string[] | undefined,
): boolean {
  const goesUp = ({ cells }: DrawnRow): boolean =>
    cells.some(({ top, size }, index) => top < (cells[index - 1]?.bottom ?? top) - size / 2);
  if (body.some(goesUp)) return false;
  return shown.some(
    (texts) => isHollow(texts, shown, head) || texts.filter((text) => text !== "").length === 1,
  );
}

/** Whether a column is filled in most rows. */
function isOften(all: readonly (readonly string[])[], column: number): boolean {
  return all.filter((row) => row[column] !== "").length >= MOST * all.length;
}

/** Whether a row says more than its number and one thing, as a group does. */
function isFull(texts: readonly string[]): boolean {
  return texts.filter((text) => text !== "" && !SERIAL.test(text)).length > 1;
}

/** Whether a row lacks its number, or who does it or when, which the others have. */
function isHollow(
  texts: readonly string[],
  all: readonly (readonly string[])[],
  head: readonly string[] | undefined,
): boolean {
  if (texts.filter((text) => text !== "").length < 2) return false;
  const meanings = head ? guessColumns(head).columns : [];
  return texts.some((text, column) => {
    const isDue = ["lead", "time"].includes(meanings[column] ?? "");
    const isNamed = isDue ? all.some((row) => row[column] !== "") : column === 0 && isOften(all, column);
    return text === "" && isNamed;
  });
}
