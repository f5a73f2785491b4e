import type {
  CellBlock,
  CellContent,
  ColumnRun,
  RangeAddress,
  RangeFormat,
  Sheet,
  Table,
} from "../page/content";
import { emptySheet } from "../page/empty-sheet";
import { isFormula } from "../page/formula";
import { spreadBlock } from "../page/spread-block";
import { CALCULATED, ENTRY, HEADER, HINT, TITLE } from "../schema/styles";
import type { LaidOutColumn } from "../schema/tables/schema";
import { headRowsOf } from "./head-rows";
import { tablePage } from "./page";
import { rowHeights } from "./row-height";
import { movedPage } from "./moved-page";
import type { TablePlace } from "./table-place";
import { ROWS, columnAt, columnCells, isUsual, joinNeighbours } from "./table-place";

/** What a sheet with one table is made of. */
export interface TableSheetInput {
  readonly name: string;
  readonly table: string;
  readonly title: CellContent;
  readonly hint: string;
  readonly columns: readonly LaidOutColumn[];
  /** Data rows × columns; an empty list becomes one blank row, since a table needs one. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly frozenColumns: number;
  /** How many columns, from the first, are printed. */
  readonly printedColumns: number;
  readonly tabColor: string;
}

/**
 * A sheet with title, hint and one table, formatted, frozen and ready to print. Where the table has moved, people's own
 * columns are left unspoken of, and so is what stands around it: widths, title lines and print area are their owner's.
 */
export function describeTableSheet(whole: TableSheetInput, place: TablePlace): Sheet {
  const input = withColumnsOf(place, whole);
  const { columns } = input;
  const rows = input.rows.length > 0 ? input.rows : [blankRow(columns)];
  const table = describeTable(input, place, rows.length);
  const hasMoved = !isUsual(place);
  const isBelowTitle = place.row === ROWS.header && (place.found?.table.range.column ?? 0) === 0;
  const cellsOf = ({ key }: LaidOutColumn): RangeAddress => columnCells(place, key, rows.length);
  const heights = rowHeights(columns, rows, place.row + 1);
  const head = headRowsOf(place);
  const printed = { row: head.title, column: 0, rowCount: ROWS.firstData + rows.length - head.title };
  const page = tablePage(
    isBlank(rows) ? NOTHING : { ...printed, columnCount: input.printedColumns },
    ROWS.header,
  );
  return {
    ...emptySheet(input.name),
    tabColor: input.tabColor,
    showGridlines: false,
    blocks: [
      ...(isBelowTitle ? [oneCell(head.title, input.title), oneCell(head.hint, input.hint)] : []),
      spreadBlock(
        [columns.map(({ header }) => header), ...rows],
        Array.from({ length: rows.length + 1 }, (_, index) => place.row + index),
        [...place.columns.values()],
      ),
    ],
    tables: [table],
    formats: [
      ...(isBelowTitle
        ? [
            { range: firstCell(head.title), format: TITLE },
            { range: firstCell(head.hint), format: HINT },
          ]
        : []),
      ...joinNeighbours(
        columns.map((column) => ({
          range: { ...cellsOf(column), row: place.row, rowCount: 1 },
          format: HEADER,
        })),
      ),
      ...joinNeighbours(columns.map((column) => columnFormat(column, cellsOf(column)))),
    ],
    columns: columns.flatMap(({ key, width, shown }): ColumnRun[] => {
      const column = columnAt(place, key);
      return hasMoved && !isNew(place, column) ? [] : [{ column, columnCount: 1, width, hidden: !shown }];
    }),
    rows: hasMoved ? heights : [{ row: ROWS.header, rowCount: 1, height: 32 }, ...heights],
    validations: columns.flatMap((column) =>
      column.check ? [{ range: cellsOf(column), ...column.check }] : [],
    ),
    freeze: { rows: ROWS.firstData, columns: input.frozenColumns },
    page: hasMoved ? movedPage(page, table, place) : page,
  };
}

/** The blank cell above the header: a list without a row prints no page of heads alone. */
const NOTHING: RangeAddress = { row: ROWS.header - 1, column: 0, rowCount: 1, columnCount: 1 };

function isBlank(rows: readonly (readonly CellContent[])[]): boolean {
  return !rows.some((cells) => cells.some((cell) => cell !== null && cell !== "" && !isFormula(cell)));
}

/** The columns that have a place: an older table that is not to be upgraded has not all of them. */
function withColumnsOf(place: TablePlace, input: TableSheetInput): TableSheetInput {
  const isThere = input.columns.map(({ key }) => place.columns.has(key));
  if (isThere.every(Boolean)) return input;
  const columns = input.columns.filter((_column, index) => isThere[index]);
  return { ...input, columns, rows: input.rows.map((row) => row.filter((_cell, index) => isThere[index])) };
}

/** The table with people's own columns between and beside ours. */
function describeTable(
  { table: name, columns }: TableSheetInput,
  place: TablePlace,
  rowCount: number,
): Table {
  const ours = new Map(columns.map((column) => [columnAt(place, column.key), tableColumn(column)]));
  const there = place.found?.table;
  const end = there ? there.range.column + there.range.columnCount - 1 : 0;
  const first = Math.min(there?.range.column ?? 0, ...ours.keys());
  const last = Math.max(end, ...ours.keys());
  return {
    name,
    range: { row: place.row, column: first, rowCount: rowCount + 1, columnCount: last - first + 1 },
    columns: Array.from({ length: last - first + 1 }, (_, index) => {
      const own = there?.columns[first + index - there.range.column];
      return ours.get(first + index) ?? own ?? { header: "" };
    }),
    style: "TableStyleLight1",
    bandedRows: false,
    filterButton: true,
  };
}

/** Whether a column is one that the table gains at its right end. */
function isNew({ found }: TablePlace, column: number): boolean {
  return found !== null && column >= found.table.range.column + found.table.range.columnCount;
}

function blankRow(columns: readonly LaidOutColumn[]): CellContent[] {
  return columns.map(({ formula }) => (formula === undefined ? null : { formula, cached: "" }));
}

function tableColumn({ header, formula }: LaidOutColumn): Table["columns"][number] {
  return formula === undefined ? { header } : { header, formula };
}

function oneCell(row: number, content: CellContent): CellBlock {
  return { row, column: 0, contents: [[content]] };
}

function firstCell(row: number): RangeAddress {
  return { row, column: 0, rowCount: 1, columnCount: 1 };
}

function columnFormat(column: LaidOutColumn, range: RangeAddress): RangeFormat {
  const { format, formula, replaces } = column;
  const calculated = formula === undefined ? {} : CALCULATED;
  return {
    range,
    format: { ...ENTRY, ...calculated, ...format },
    ...(replaces === undefined ? {} : { replaces }),
  };
}
