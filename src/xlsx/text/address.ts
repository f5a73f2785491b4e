import { cellAddress, MAX_ROWS } from "../../workbook/page/address";
import type { RangeAddress } from "../../workbook/page/content";

/** Number of columns of a worksheet. */
export const SHEET_COLUMNS = 16_384;

/** Zero-based column of its letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Relative A1 address of a rectangle as files write it: a single cell has no colon. */
export function compactAddress(range: RangeAddress): string {
  const first = cellAddress(range.row, range.column);
  const last = cellAddress(range.row + range.rowCount - 1, range.column + range.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an A1 address of cells, whole columns or whole rows, with or without dollar signs; null if it is none. */
export function parseRange(address: string): RangeAddress | null {
  const text = address.trim();
  const cells = CELLS.exec(text);
  if (cells?.[1] !== undefined && cells[2] !== undefined) {
    return between(cells[1], cells[2], cells[3] ?? cells[1], cells[4] ?? cells[2]);
  }
  const columns = COLUMNS.exec(text);
  if (columns?.[1] !== undefined && columns[2] !== undefined) {
    return between(columns[1], "1", columns[2], String(MAX_ROWS));
  }
  const rows = ROWS.exec(text);
  if (rows?.[1] !== undefined && rows[2] !== undefined) return between("A", rows[1], "XFD", rows[2]);
  return null;
}

function between(
  firstColumn: string,
  firstRow: string,
  lastColumn: string,
  lastRow: string,
): RangeAddress | null {
  const row = Number(firstRow) - 1;
  const column = columnIndex(firstColumn);
  const rowCount = Number(lastRow) - row;
  const columnCount = columnIndex(lastColumn) + 1 - column;
  const fits = row >= 0 && row + rowCount <= MAX_ROWS && column + columnCount <= SHEET_COLUMNS;
  return fits && rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** Reads the areas of a space-separated list of addresses, leaving out what is no address. */
export function parseAreas(addresses: string): RangeAddress[] {
  return addresses.split(/\s+/).flatMap((address) => parseRange(address) ?? []);
}
