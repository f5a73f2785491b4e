import type { Change } from "../workbook/page/change";
import { nameKey, type Known } from "./known";

/** Where a row of a column stands before changes are carried out that delete rows of a table above it or at it. */
export type RowBefore = (sheet: string, row: number, column: number) => number;

/** Looks back past the rows that changes delete, which come before all that is written. */
export function rowsBefore(changes: readonly Change[], { tables }: Known): RowBefore {
  const deletions = changes
    .flatMap((change) => {
      const range = change.kind === "deleteTableRows" ? tables.get(nameKey(change.table))?.range : undefined;
      if (change.kind !== "deleteTableRows" || !range) return [];
      const rows = [...new Set(change.rows)].sort((one, other) => one - other);
      return [{ sheet: nameKey(change.sheet), range, rows: rows.map((row) => range.row + 1 + row) }];
    })
    .reverse();
  return (sheet, row, column) =>
    deletions
      .filter((one) => one.sheet === nameKey(sheet))
      .filter(({ range }) => column >= range.column && column < range.column + range.columnCount)
      .reduce((now, { rows }) => rows.reduce((at, gone) => (gone <= at ? at + 1 : at), now), row);
}
