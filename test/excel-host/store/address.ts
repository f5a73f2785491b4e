import type { RangeAddress } from "../../../src/workbook/page/content";

/** Excel's grid: 1,048,576 rows × 16,384 columns (Excel specifications and limits, support.microsoft.com). */
export const GRID: RangeAddress = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };

const SHEET_PART = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s;
const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;
const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** An address as typed: the sheet it names, if any, and the rectangle. */
export interface TypedAddress {
  readonly sheet: string | null;
  readonly range: RangeAddress;
}

/** Reads A1 text such as `B2`, `A:C`, `1:3`, `'Tổng hợp'!A1:B2`; null where it is no address. */
export function parseAddress(text: string): TypedAddress | null {
  const part = SHEET_PART.exec(text.trim());
  const sheet = part ? (part[1]?.replaceAll("''", "'") ?? part[2] ?? null) : null;
  const [first = "", second, ...rest] = (part?.[3] ?? text.trim()).split(":");
  if (rest.length > 0) return null;
  const from = parseCorner(first);
  const to = second === undefined ? from : parseCorner(second);
  if (!from || !to || (second === undefined && isPartial(from)) || isPartial(from) !== isPartial(to))
    return null;
  if ((from.row === null) !== (to.row === null)) return null;
  const range = spanOf(from, to);
  return isInGrid(range) ? { sheet, range } : null;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? "") };
  const column = COLUMN.exec(text);
  if (column) return { row: null, column: columnIndex(column[1] ?? "") };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1, column: null } : null;
}

function isPartial(corner: Corner): boolean {
  return corner.row === null || corner.column === null;
}

function spanOf(from: Corner, to: Corner): RangeAddress {
  const row = Math.min(from.row ?? 0, to.row ?? 0);
  const column = Math.min(from.column ?? 0, to.column ?? 0);
  const lastRow = Math.max(from.row ?? GRID.rowCount - 1, to.row ?? GRID.rowCount - 1);
  const lastColumn = Math.max(from.column ?? GRID.columnCount - 1, to.column ?? GRID.columnCount - 1);
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

/** Whether a rectangle lies inside the grid and has cells. */
export function isInGrid(range: RangeAddress): boolean {
  return range.rowCount > 0 && range.columnCount > 0 && contains(GRID, range);
}

/** Zero-based index of a column's letters. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Letters of a zero-based column. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** A1 text of a rectangle, in Excel's short forms `A:C` and `1:3` for whole columns and rows. */
export function formatRange(range: RangeAddress, dollar = ""): string {
  const [left, right] = [columnLetters(range.column), columnLetters(range.column + range.columnCount - 1)];
  const [top, bottom] = [range.row + 1, range.row + range.rowCount];
  if (range.rowCount === GRID.rowCount && range.columnCount < GRID.columnCount)
    return `${dollar}${left}:${dollar}${right}`;
  if (range.columnCount === GRID.columnCount) return `${dollar}${top}:${dollar}${bottom}`;
  const first = `${dollar}${left}${dollar}${top}`;
  return isSingleCell(range) ? first : `${first}:${dollar}${right}${dollar}${bottom}`;
}

/** A1 text with its sheet, quoted where the name needs it. */
export function formatAddress(sheet: string, range: RangeAddress, dollar = ""): string {
  return `${quoteSheet(sheet)}!${formatRange(range, dollar)}`;
}

/** A sheet's name as formulas write it. */
export function quoteSheet(name: string): string {
  const isPlain = PLAIN_SHEET_NAME.test(name) && !CELL.test(name) && !/^[rc]\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Whether a rectangle is one cell. */
export function isSingleCell(range: RangeAddress): boolean {
  return range.rowCount === 1 && range.columnCount === 1;
}

/** The cells two rectangles share, or null. */
export function intersect(left: RangeAddress, right: RangeAddress): RangeAddress | null {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rowCount = Math.min(left.row + left.rowCount, right.row + right.rowCount) - row;
  const columnCount = Math.min(left.column + left.columnCount, right.column + right.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** Whether the first rectangle covers all of the second. */
export function contains(outer: RangeAddress, inner: RangeAddress): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

/** Whether two rectangles are the same cells. */
export function isSameRange(left: RangeAddress, right: RangeAddress): boolean {
  return contains(left, right) && contains(right, left);
}

/** The smallest rectangle around two. */
export function boundingRange(left: RangeAddress, right: RangeAddress): RangeAddress {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  const lastRow = Math.max(left.row + left.rowCount, right.row + right.rowCount);
  const lastColumn = Math.max(left.column + left.columnCount, right.column + right.columnCount);
  return { row, column, rowCount: lastRow - row, columnCount: lastColumn - column };
}

/** What is left of a rectangle when another is cut out of it: up to four rectangles. */
export function subtract(from: RangeAddress, cut: RangeAddress): RangeAddress[] {
  const shared = intersect(from, cut);
  if (!shared) return [from];
  const below = shared.row + shared.rowCount;
  const right = shared.column + shared.columnCount;
  return [
    { ...from, rowCount: shared.row - from.row },
    { ...from, row: below, rowCount: from.row + from.rowCount - below },
    { ...from, row: shared.row, rowCount: shared.rowCount, columnCount: shared.column - from.column },
    {
      row: shared.row,
      rowCount: shared.rowCount,
      column: right,
      columnCount: from.column + from.columnCount - right,
    },
  ].filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}

/** A rectangle moved by rows and columns. */
export function offsetRange(range: RangeAddress, rows: number, columns: number): RangeAddress {
  return { ...range, row: range.row + rows, column: range.column + columns };
}
