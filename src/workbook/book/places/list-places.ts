import type { Field } from "../../../domain/fields/field";
import { isRowList } from "../../../domain/fields/row-lists";
import { meantByMisread } from "../../../domain/misread";
import { tightKey } from "../../../domain/names";
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
import type { RowCells, Vote } from "./exchange-votes";
import { voteOf } from "./exchange-votes";
import type { ColumnPair, Settled } from "./exchanged-headers";
import { settleExchanged } from "./exchanged-headers";
import type { FoundList, FoundLists } from "./found-list";
import { LIST_WORDS, MAIN_COLUMN, fieldOf } from "./list-words";
import type { ColumnMatch } from "./find-columns";
import { columnsByHeader } from "./find-columns";
import { matchColumns } from "./match-columns";
import type { RememberedCells } from "./remembered-cells";
import { rememberedVote } from "./remembered-cells";

/** A column of ours that several of a list may be: only a person can tell. */
export interface UnsureColumn {
  readonly list: TableKey;
  readonly header: string;
  /** The other one of two that stand in each other's order. */
  readonly other?: string;
}

/** Two columns of a list whose headers somebody has exchanged. */
export interface ExchangedHeaders {
  readonly list: TableKey;
  readonly headers: readonly [string, string];
}

/**
 * Where each list stands; one that is missing will stand where we lay it out.
 * @param recall what is remembered of cells, by the log and by what was sent.
 */
export function placesOfLists(
  lists: FoundLists,
  wording: Wording,
  recall: (log: TablePlace) => RememberedCells,
): {
  readonly tables: Places["tables"];
  readonly unsure: readonly UnsureColumn[];
  readonly exchanged: readonly ExchangedHeaders[];
} {
  const unsure: UnsureColumn[] = [];
  const exchanged: ExchangedHeaders[] = [];
  const names = new Set<string>();
  const placed = (key: TableKey): TablePlace => {
    const found = lists.get(key);
    if (!found) return usualPlace(tableColumns(key, wording));
    const match = matchList(key, found, wording, names, remembered);
    unsure.push(
      ...match.unsure.map(({ header }) => ({ list: key, header })),
      ...match.unclear.map(([one, other]) => ({ list: key, header: one.header, other: other.header })),
    );
    exchanged.push(
      ...match.exchanged.map(([one, other]) => ({ list: key, headers: [one.header, other.header] as const })),
    );
    return placeOf(key, { sheet: found.sheet, table: found.table }, match, wording);
  };
  let cells: RememberedCells | undefined;
  const remembered = (): RememberedCells => (cells ??= recall(placed("log")));
  const people = new Map(
    NAMING.map((key) => {
      const place = placed(key);
      namesAt(place).forEach((name) => names.add(name));
      return [key, place];
    }),
  );
  return { tables: placeTables((key) => people.get(key) ?? placed(key)), unsure, exchanged };
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
    .map(([cell]) => (typeof cell === "string" ? tightKey(cell) : ""))
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
  { sheet, table, real }: FoundList,
  wording: Wording,
  names: ReadonlySet<string>,
  remembered: () => RememberedCells,
): Settled {
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
        return (cells ??= Array.from({ length: rowCount }, (_, row) =>
          asMeant(grid.at(range.row + 1 + row, range.column + index) ?? null),
        ));
      },
    };
  });
  const orders = [own, former];
  const { keyOf } = LIST_WORDS[key];
  const named = columnsByHeader(own, found, keyOf);
  return settleExchanged(matchColumns(orders, found, keyOf), orders, found, {
    isNamed: ({ key: one }, places) => named.get(one) === places.get(one),
    votesOf: (pair, places) => votesOf(key, pair, found, places, remembered, wording),
    isOtherwiseInTable: ([one, other], places) => {
      const inTable = ({ key: own }: OwnColumn): string | undefined =>
        real?.columns[(places.get(own) ?? -1) - real.range.column]?.header;
      return inTable(one) === other.header && inTable(other) === one.header;
    },
  });
}

/** A text whose letters were taken for those of another code page tells its column by what it means. */
function asMeant(cell: CellContent): CellContent {
  return typeof cell === "string" ? (meantByMisread(cell) ?? cell) : cell;
}

/** What the rows of a list say of two of its columns: what is remembered of their cells, and what tasks hold. */
function votesOf(
  list: TableKey,
  [one, other]: ColumnPair,
  found: readonly FoundColumn[],
  places: ReadonlyMap<string, number>,
  remembered: () => RememberedCells,
  wording: Wording,
): Vote[] {
  if (!isRowList(list)) return [];
  const cellsOf = new Map(
    [...places].map(([key, at]) => [key, found.find(({ column }) => column === at)?.cells]),
  );
  const row =
    (index: number): RowCells =>
    (key) =>
      cellsOf.get(key)?.[index] ?? null;
  return (cellsOf.get(one.key) ?? []).map((_, index) => {
    const told = rememberedVote(remembered(), list, [one.key, other.key], row(index), wording);
    return told ?? (list === "tasks" ? voteOf(one.key, other.key, row(index)) : null);
  });
}

function isNamed(field: Field | undefined): boolean {
  return field?.kind === "name" || field?.kind === "names";
}
