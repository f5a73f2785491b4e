import type { WorkbookContent } from "./content";
import { cellsOfReference } from "./reference";

const SHEET = /^=?(?:'((?:[^']|'')+)'|([^'!=(,;]+))!/;

/** The sheet that a reference such as `='Cài đặt'!$B$5` points at; null where it names none. */
export function sheetOfReference(formula: string): string | null {
  const match = SHEET.exec(formula);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? null) : null;
}

/** A cell of a workbook, zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where the cell of a defined name is; null where the name is missing or names no single cell. */
export function placeOfName(content: WorkbookContent, name: string): CellPlace | null {
  const found = content.names.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const cells = cellsOfReference(found?.formula ?? "");
  if (!cells || cells.range.rowCount * cells.range.columnCount !== 1) return null;
  return { sheet: cells.sheet, row: cells.range.row, column: cells.range.column };
}
