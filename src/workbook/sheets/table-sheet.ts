import type { CellContent, ColumnRun, RangeAddress, RangeFormat, Sheet, TableColumn } from "../page/content";
import { CALCULATED, ENTRY, HEADER, HINT, TITLE } from "../schema/styles";
import type { LaidOutColumn } from "../schema/tables/schema";
import { tablePage } from "./page";
import { rowHeights } from "./row-height";

/** Zero-based row of a table sheet's title, hint, header and first data row. */
export const ROWS = { title: 0, hint: 1, header: 3, firstData: 4 } as const;

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

/** A sheet with title, hint and one table, formatted, frozen and ready to print. */
export function describeTableSheet(input: TableSheetInput): Sheet {
  const rows = input.rows.length > 0 ? input.rows : [blankRow(input.columns)];
  const range = { row: ROWS.header, column: 0, rowCount: rows.length + 1, columnCount: input.columns.length };
  return {
    name: input.name,
    visibility: "visible",
    tabColor: input.tabColor,
    showGridlines: false,
    blocks: [
      { row: ROWS.title, column: 0, contents: [[input.title], [input.hint]] },
      { row: ROWS.header, column: 0, contents: [input.columns.map(({ header }) => header), ...rows] },
    ],
    tables: [
      {
        name: input.table,
        range,
        columns: input.columns.map(tableColumn),
        style: "TableStyleLight1",
        bandedRows: false,
        filterButton: true,
      },
    ],
    formats: [
      { range: cellsAt(ROWS.title, 1), format: TITLE },
      { range: cellsAt(ROWS.hint, 1), format: HINT },
      { range: { ...range, rowCount: 1 }, format: HEADER },
      ...joinNeighbours(input.columns.map((column, index) => columnFormat(column, index, rows.length))),
    ],
    columns: input.columns.map(({ width, shown }, column): ColumnRun => ({
      column,
      columnCount: 1,
      width,
      hidden: !shown,
    })),
    rows: [{ row: ROWS.header, rowCount: 1, height: 32 }, ...rowHeights(input.columns, rows, ROWS.firstData)],
    merges: [],
    conditionalFormats: [],
    validations: input.columns.flatMap(({ check }, index) =>
      check ? [{ range: bodyRange(index, rows.length), ...check }] : [],
    ),
    freeze: { rows: ROWS.firstData, columns: input.frozenColumns },
    page: tablePage(
      {
        ...range,
        row: 0,
        rowCount: ROWS.header + range.rowCount,
        columnCount: input.printedColumns,
      },
      ROWS.header,
    ),
    protection: null,
    charts: [],
  };
}

/** The data rows of one column, or of several side by side. */
export function bodyRange(column: number, rowCount: number, columnCount = 1): RangeAddress {
  return { row: ROWS.firstData, column, rowCount: Math.max(1, rowCount), columnCount };
}

function blankRow(columns: readonly LaidOutColumn[]): CellContent[] {
  return columns.map(({ formula }) => (formula === undefined ? null : { formula, cached: "" }));
}

function tableColumn({ header, formula }: LaidOutColumn): TableColumn {
  return formula === undefined ? { header } : { header, formula };
}

function cellsAt(row: number, columnCount: number): RangeAddress {
  return { row, column: 0, rowCount: 1, columnCount };
}

function columnFormat(column: LaidOutColumn, index: number, rowCount: number): RangeFormat {
  const { format, formula, replaces } = column;
  const calculated = formula === undefined ? {} : CALCULATED;
  return {
    range: bodyRange(index, rowCount),
    format: { ...ENTRY, ...calculated, ...format },
    ...(replaces === undefined ? {} : { replaces }),
  };
}

function looksAlike(
  { range: _one, ...looks }: RangeFormat,
  { range: _other, ...others }: RangeFormat,
): boolean {
  return JSON.stringify(looks) === JSON.stringify(others);
}

/** Columns side by side that look alike are given their looks together: most of what a new row asks of Excel. */
function joinNeighbours(formats: readonly RangeFormat[]): RangeFormat[] {
  const joined: RangeFormat[] = [];
  for (const next of formats) {
    const last = joined.at(-1);
    if (last !== undefined && looksAlike(last, next)) {
      const columnCount = last.range.columnCount + next.range.columnCount;
      joined[joined.length - 1] = { ...last, range: { ...last.range, columnCount } };
    } else joined.push(next);
  }
  return joined;
}
