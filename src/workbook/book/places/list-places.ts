import type { Field } from "../../../domain/fields/field";
import { nameKey } from "../../../domain/names";
import type { CellContent } from "../../page/content";
import { makeGrid, readRows } from "../../page/grid-of-cells";
import type { PlacedTable } from "../../page/find-table";
import type { TableKey } from "../../schema/naming";
import { formerOrder } from "../../schema/tables/former-order";
import type { Wording } from "../../schema/wording";
import type { Places } from "../../sheets/places";
import { placeTables } from "../../sheets/places";
import { tableColumns } from "../../sheets/table-columns";
import type { TablePlace } from "../../sheets/table-place";
import { usualPlace } from "../../sheets/table-place";
import type { FoundColumn, OwnColumn } from "./column-fit";
import type { FoundLists } from "./found-list";
import { LIST_WORDS, MAIN_COLUMN, fieldOf } from "./list-words";
import type { ColumnMatch } from "./match-columns";
import { matchColumns } from "./match-columns";

/** A column of ours that several of a list may be: only a person can tell. */
export interface UnsureColumn {
  readonly list: TableKey;
  readonly header: string;
}

/** Where each list stands; one that is missing will stand where we lay it out. */
export function placesOfLists(
  lists: FoundLists,
  wording: Wording,
): { readonly tables: Places["tables"]; readonly unsure: readonly UnsureColumn[] } {
  const unsure: UnsureColumn[] = [];
  const names = new Set<string>();
  const placed = (key: TableKey): TablePlace => {
    const found = lists.get(key);
    if (!found) return usualPlace(tableColumns(key, wording));
    const match = matchList(key, found, wording, names);
    unsure.push(...match.unsure.map(({ header }) => ({ list: key, header })));
    return placeOf(key, { sheet: found.sheet, table: found.table }, match, wording);
  };
  const people = new Map(
    NAMING.map((key) => {
      const place = placed(key);
      namesAt(place).forEach((name) => names.add(name));
      return [key, place];
    }),
  );
  return { tables: placeTables((key) => people.get(key) ?? placed(key)), unsure };
}

/** The lists whose names stand in the rows of others. */
const NAMING: readonly TableKey[] = ["units", "bodies"];

/** So many names of a list tell whose columns hold them. */
const MOST_NAMES = 1_000;

/** What a list calls its rows: by their names, and by the codes that people type in place of these. */
function namesAt({ found, columns }: TablePlace): string[] {
  if (!found) return [];
  const { row, rowCount } = found.table.range;
  const grid = makeGrid(found.sheet);
  return [MAIN_COLUMN.units, CODE_COLUMN]
    .map((key) => columns.get(key) ?? -1)
    .filter((column) => column >= 0)
    .flatMap((column) =>
      readRows(grid, { row: row + 1, column, rowCount: Math.min(MOST_NAMES, rowCount - 1), columnCount: 1 }),
    )
    .map(([cell]) => (typeof cell === "string" ? nameKey(cell) : ""))
    .filter((name) => name !== "");
}

const CODE_COLUMN = "code";

/** A column that was not found goes to the table's right end. */
function placeOf(key: TableKey, found: PlacedTable, { places }: ColumnMatch, wording: Wording): TablePlace {
  const { range } = found.table;
  let end = range.column + range.columnCount;
  const columns = tableColumns(key, wording).map(
    (column) => [column.key, places.get(column.key) ?? end++] as const,
  );
  return { row: range.row, columns: new Map(columns), found };
}

/** So many of a column's cells tell what stands in it. */
const MOST_ROWS = 100;

function matchList(
  key: TableKey,
  { sheet, table }: PlacedTable,
  wording: Wording,
  names: ReadonlySet<string>,
): ColumnMatch {
  const own = tableColumns(key, wording).map((column): OwnColumn => ({
    key: column.key,
    header: column.header,
    field: fieldOf(key, column.key),
    isMain: column.key === MAIN_COLUMN[key],
    ...(key === "tasks" && isNamed(fieldOf(key, column.key)) ? { names } : {}),
    ...(column.formula === undefined ? {} : { formula: column.formula }),
  }));
  const former = formerOrder(own.map(({ header }) => header)).flatMap(
    (header) => own.find((one) => one.header === header) ?? [],
  );
  const grid = makeGrid(sheet);
  const { range } = table;
  const rowCount = Math.min(MOST_ROWS, range.rowCount - 1);
  const found = table.columns.map(({ header }, index): FoundColumn => {
    let cells: readonly CellContent[] | undefined;
    return {
      header,
      column: range.column + index,
      get cells() {
        return (cells ??= Array.from(
          { length: rowCount },
          (_, row) => grid.at(range.row + 1 + row, range.column + index) ?? null,
        ));
      },
    };
  });
  return matchColumns([own, former], found, LIST_WORDS[key].keyOf);
}

function isNamed(field: Field | undefined): boolean {
  return field?.kind === "name" || field?.kind === "names";
}
