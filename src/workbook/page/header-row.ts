import type { Table } from "./content";

/** A table whose header row is switched off as it is once that is shown again, above its body. */
export function withHeaderRow({ hasHeader: _, ...table }: Table): Table {
  const { range } = table;
  return { ...table, range: { ...range, row: range.row - 1, rowCount: range.rowCount + 1 } };
}
