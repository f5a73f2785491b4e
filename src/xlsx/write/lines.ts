import type { ColumnRun, Grouped, RowRun } from "../../workbook/page/content";
import type { HucreSheetToWrite } from "../hucre";
import { toFileWidth } from "../text/column-width";

/** Columns as the library takes them, one entry a column from the first on. */
export function toColumns(runs: readonly ColumnRun[]): NonNullable<HucreSheetToWrite["columns"]> {
  const columns: NonNullable<HucreSheetToWrite["columns"]> = [];
  for (const { column: first, columnCount, width, hidden, ...grouped } of runs) {
    for (let column = first; column < first + columnCount; column += 1) {
      while (columns.length <= column) columns.push({});
      columns[column] = {
        ...columns[column],
        ...(width !== undefined && { width: toFileWidth(width) }),
        ...(hidden !== undefined && { hidden }),
        ...outlineOf(grouped),
      };
    }
  }
  return columns;
}

/** Rows with a height or hidden as the library takes them. */
export function toRows(runs: readonly RowRun[]): NonNullable<HucreSheetToWrite["rowDefs"]> {
  const rows: NonNullable<HucreSheetToWrite["rowDefs"]> = new Map();
  for (const { row: first, rowCount, height, hidden, ...grouped } of runs) {
    for (let row = first; row < first + rowCount; row += 1) {
      rows.set(row, {
        ...rows.get(row),
        ...(height !== undefined && { height }),
        ...(hidden !== undefined && { hidden }),
        ...outlineOf(grouped),
      });
    }
  }
  return rows;
}

function outlineOf({ level, isFolded }: Grouped): {
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
} {
  return {
    ...(level !== undefined && { outlineLevel: level }),
    ...(isFolded !== undefined && { collapsed: true }),
  };
}
