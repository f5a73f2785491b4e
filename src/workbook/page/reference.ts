import { columnNumber } from "./address";
import type { CellsOfSheet } from "./content";

const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!:[\]]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** The cells of a formula that is nothing but their address; null for any other. */
export function cellsOfReference(formula: string): CellsOfSheet | null {
  const [, quoted, plain, left = "", top, right = left, bottom = top] = REFERENCE.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined) return null;
  const [row, column] = [Number(top) - 1, columnNumber(left)];
  return {
    sheet,
    range: { row, column, rowCount: Number(bottom) - row, columnCount: columnNumber(right) - column + 1 },
  };
}
