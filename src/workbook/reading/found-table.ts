import type { CellContent, Sheet, Table, WorkbookContent } from "../content";
import { makeGrid } from "../grid-of-cells";

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
  const places = new Map(table.columns.map(({ header }, index) => [normalise(header), index]));
  const columns = new Map<Key, number>();
  for (const language of headers) {
    for (const [key, header] of Object.entries<string>(language)) {
      const place = places.get(normalise(header));
      if (place !== undefined && !columns.has(key as Key)) columns.set(key as Key, place);
    }
  }
  return columns;
}

function normalise(header: string): string {
  return header.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
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
