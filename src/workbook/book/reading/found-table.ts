import type { CellContent, Sheet, Table, WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import { locateColumns } from "../places/table-place";

/** A table of ours as found: where it is and its rows by our column keys. */
export interface FoundTable<Key extends string> {
  readonly sheet: Sheet;
  readonly table: Table;
  /** Column within the table, from 0, of each key that was found. */
  readonly columns: ReadonlyMap<Key, number>;
  readonly rows: readonly Readonly<Partial<Record<Key, CellContent>>>[];
}

/** Finds a table by name, wherever it stands, and reads its rows by header; headers may be in any of the languages given. */
export function findTable<Key extends string>(
  content: WorkbookContent,
  name: string,
  headers: readonly Readonly<Record<Key, string>>[],
): FoundTable<Key> | null {
  for (const sheet of content.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (table) {
      const columns = findColumns(table, headers);
      return { sheet, table, columns, rows: readTableRows(sheet, table, columns) };
    }
  }
  return null;
}

function findColumns<Key extends string>(
  table: Table,
  headers: readonly Readonly<Record<Key, string>>[],
): Map<Key, number> {
  const candidates = headers.map((language) => columnsInLanguage(table, language));
  return candidates.reduce(
    (best, columns) => (columns.size > best.size ? columns : best),
    new Map<Key, number>(),
  );
}

function columnsInLanguage<Key extends string>(
  table: Table,
  headers: Readonly<Record<Key, string>>,
): Map<Key, number> {
  const keys = Object.keys(headers) as Key[];
  const { columns } = locateColumns(
    keys.map((key) => headers[key]),
    table,
  );
  const places = keys.map((key, index) => [key, (columns[index] ?? 0) - table.range.column] as const);
  return new Map(places.filter(([, place]) => place < table.range.columnCount));
}

function readTableRows<Key extends string>(
  sheet: Sheet,
  { range }: Table,
  columns: ReadonlyMap<Key, number>,
): Partial<Record<Key, CellContent>>[] {
  const grid = makeGrid(sheet);
  return Array.from({ length: range.rowCount - 1 }, (_, index) => {
    const cells = [...columns].map(([key, column]) => [
      key,
      grid.at(range.row + 1 + index, range.column + column) ?? null,
    ]);
    return Object.fromEntries(cells) as Partial<Record<Key, CellContent>>;
  });
}

/** Rows without the blank ones at the end; a table always has at least one row, which may be blank. */
export function withoutBlankEnd<Row>(rows: readonly Row[], isBlank: (row: Row) => boolean): Row[] {
  const last = rows.reduce((latest, row, index) => (isBlank(row) ? latest : index), -1);
  return rows.slice(0, last + 1);
}
