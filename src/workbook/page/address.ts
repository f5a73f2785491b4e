import type { RangeAddress } from "./content";

/** Rows of a worksheet in every Excel since 2007. */
export const MAX_ROWS = 1_048_576;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = LETTERS[column % 26] ?? "";
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The zero-based column of letters: "A" is 0, "AA" is 26. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A1 address of a zero-based cell, absolute where asked. */
export function cellAddress(row: number, column: number, absolute = false): string {
  const sign = absolute ? "$" : "";
  return `${sign}${columnLetters(column)}${sign}${row + 1}`;
}

/** A1 address of a range, such as `A1:C3`. */
export function rangeAddress(range: RangeAddress, absolute = false): string {
  const first = cellAddress(range.row, range.column, absolute);
  const last = cellAddress(range.row + range.rowCount - 1, range.column + range.columnCount - 1, absolute);
  return `${first}:${last}`;
}

/** Names that a formula takes without quotes; one that looks like a cell (A1, R1C1) is none of them. */
const PLAIN_NAME = /^(?![A-Za-z]{1,3}\d+$)(?![RrCc]\d*(?:[RrCc]\d*)?$)[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A sheet's name as a formula spells it: in quotes only where it needs them, as Excel does. */
export function quoteSheet(sheet: string): string {
  return PLAIN_NAME.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A formula text for one absolute cell of a sheet. */
export function cellReference(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${cellAddress(row, column, true)}`;
}

/** A formula text for an absolute range of a sheet. */
export function rangeReference(sheet: string, range: RangeAddress): string {
  return `${quoteSheet(sheet)}!${rangeAddress(range, true)}`;
}

/** A column's header as a structured reference spells it. Source: support article f5ed2452, "special characters". */
export function escapeHeader(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}
