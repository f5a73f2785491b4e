import type { PageMarks, Glyph } from "./marks";
import { findGrids, type Grid } from "./grids";
import { heightsOfRows, wordsOf, type DrawnRow } from "./drawn-cells";
import { drawnTable, pageRows, type OpenTable, type PageRow } from "./drawn-tables";
import { isTableHead, looseGrid, type LooseGrid } from "./loose-grids";
import { linesOf, type PageLine } from "./pieces";
import { textOfCell } from "./cell-text";
import { DITTO } from "../table/task-table";
import { isPageNumber } from "../text/page-number";
import { middleOf } from "../text/span";

/** Stands in a cell without a word that takes several rows: at the top of a page it may go on with one of the page before. */
export const UNSAID = "\u0000";

const FEWEST_HEADS = 3;

/** What a page says: its lines and its tables, each from the top down. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
  readonly tables: readonly PageTable[];
  /** The table without rules that may go on over the next page. */
  readonly open?: LooseGrid;
  readonly openDrawn?: OpenTable;
  /** Whether it has a table whose rows or columns could not be told apart surely. */
  readonly isUnsure?: boolean;
}

/**
 * Reads a page by what is drawn on it: letters within ruled cells, or in columns below the head of a table, are a table, the
 * others lines. The page before it may leave a table open.
 */
export function contentOf(
  { width, height, glyphs, level, upright }: PageMarks,
  before?: PageContent,
): PageContent {
  let free = glyphs.filter(({ left, y }) => left >= 0 && left <= width && y >= 0 && y <= height);
  const tables: PageTable[] = [];
  const take = (grid: Grid): boolean => {
    const inside = free.filter((glyph) => isWithin(grid, glyph));
    const table = tableOf(grid, inside);
    if (!table.rows.some((row) => row.filter((cell) => cell !== "").length > 1)) return false;
    const taken = new Set(inside);
    free = free.filter((glyph) => !taken.has(glyph));
    tables.push(table);
    return true;
  };
  findGrids(level, upright).forEach(take);
  const drawn = drawnTables(free, height, before?.openDrawn);
  free = [...drawn.rest];
  tables.push(...drawn.tables);
  let last = before?.open;
  for (let grid = looseGrid(free, { width, height }, last); grid && take(grid);) {
    last = grid;
    grid = looseGrid(free, { width, height });
  }
  const found = linesOf(free);
  const end = Math.max(0, ...tables.map(({ bottom }) => bottom));
  const isLow = found.filter(({ y }) => y > end).length < 2;
  const isOpen = last !== before?.open && last?.ys.at(-1) === end && isLow;
  const isLeft =
    (last !== undefined &&
      last === before?.open &&
      (last.isUnsure === true || found.some(({ pieces }) => pieces.length > FEWEST_HEADS))) ||
    drawn.isLeft;
  const unread = [
    ...(isLeft ? [0] : []),
    ...heightsOfTables(free.length < drawn.rest.length ? pageRows(free) : drawn.rows),
    ...found.filter(isUnreadHead).map(({ y }) => y),
  ];
  const from = Math.min(...unread);
  const isUnsure = unread.length > 0 || tables.some((table) => table.isUnsure);
  const openDrawn = drawn.last?.bottom === end && isLow && drawn.last;
  return {
    width,
    height,
    lines: found.map((line) => (line.y >= from ? { ...line, isUnsure: true } : line)),
    tables,
    ...(last && isOpen && { open: last }),
    ...(openDrawn && { openDrawn }),
    ...(isUnsure && { isUnsure }),
  };
}

/** The tables that the order of writing tells, what is none of theirs, and whether an open one could not go on. */
function drawnTables(glyphs: readonly Glyph[], height: number, before?: OpenTable) {
  const tables: PageTable[] = [];
  let rest = glyphs;
  const all = pageRows(glyphs);
  let rows = all.slice(all.findIndex((row) => !isOfPage(row, height)));
  const first = before && drawnTable(rows, before);
  let last = first;
  for (let table = first ?? drawnTable(rows); table; table = drawnTable(rows)) {
    const taken = table.glyphs;
    const isFree = (glyph: Glyph | undefined): boolean => glyph !== undefined && !taken.has(glyph);
    rest = rest.filter(isFree);
    rows = rows.filter(({ cells }) => isFree(cells[0]?.lines[0]?.glyphs[0]));
    tables.push(table);
    last = table;
  }
  const isLeft = before !== undefined && !first && heightsOfTables(rows).length > 0;
  return { tables, rest, rows, last, isLeft };
}

function isOfPage({ cells: [first, ...others], top }: DrawnRow, height: number): boolean {
  return top < height / 8 && others.length === 0 && first !== undefined && isPageNumber(wordsOf(first.lines));
}

/** Where words of a table seem to stand that was not read. */
function heightsOfTables(rows: readonly PageRow[]): number[] {
  return [...heightsOfRows(rows), ...rows.filter(({ isHead }) => isHead).map(({ top }) => top)];
}

function isUnreadHead(line: PageLine): boolean {
  return line.pieces.length >= FEWEST_HEADS && isTableHead(line);
}

/** A table of a page: its place and its rows of cells. */
export interface PageTable {
  readonly top: number;
  readonly bottom: number;
  /** Where its columns part. */
  readonly xs: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Whether its rows could not be told apart surely. */
  readonly isUnsure?: boolean;
  /** Indexes of rows whose cells may be of different rows. */
  readonly asked?: readonly number[];
}

/** Whether a letter stands within a grid. */
function isWithin({ xs, ys }: Grid, glyph: Glyph): boolean {
  const { x, y } = spotOf(glyph);
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

function spotOf(glyph: Glyph) {
  return { x: middleOf(glyph), y: glyph.y - glyph.size * 0.3 };
}

/** Puts the letters within a grid into its cells; columns and rows without a word are none. */
function tableOf(grid: Grid, glyphs: readonly Glyph[]): PageTable {
  const { xs, ys, anchors, isUnsure } = grid;
  const cells = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const { x, y } = spotOf(glyph);
    const key = String(anchors[indexIn(ys, y)]?.[indexIn(xs, x)]);
    const own = cells.get(key);
    if (own) own.push(glyph);
    else cells.set(key, [glyph]);
  }
  const widthOf = ([row = 0, column = 0]: readonly number[]): number =>
    (xs[(anchors[row] ?? []).lastIndexOf(anchors[row]?.[column] ?? [0, 0]) + 1] ?? 0) - (xs[column] ?? 0);
  const texts = new Map(
    [...cells].map(([key, own]) => [key, textOfCell(linesOf(own), widthOf(key.split(",").map(Number)))]),
  );
  const rows = anchors.map((row, at) =>
    row.map((anchor, column) => {
      if (anchor[1] !== column) return "";
      const text = texts.get(String(anchor)) ?? "";
      const isTall = anchor[0] !== at || anchors[at + 1]?.[column] === anchor;
      if (text === "") return isTall ? UNSAID : "";
      return anchor[0] === at ? text : DITTO;
    }),
  );
  const filled = rows.filter((row) => row.some(isSaid));
  return { top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, xs, rows: filled, ...(isUnsure && { isUnsure }) };
}

/** Whether a cell has words of its own. */
export function isSaid(cell: string): boolean {
  return cell !== "" && cell !== DITTO && cell !== UNSAID;
}

function indexIn(places: readonly number[], value: number): number {
  let index = 0;
  while (value >= (places[index + 1] ?? Infinity)) index += 1;
  return index;
}
