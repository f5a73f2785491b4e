import type { Change } from "../../src/workbook/page/change";
import type { CellContent, CellFormat, RangeAddress, Table } from "../../src/workbook/page/content";

/** Zero-based rectangle from row, column, and size. */
export function area(row: number, column: number, rowCount = 1, columnCount = 1): RangeAddress {
  return { row, column, rowCount, columnCount };
}

/** Adds a sheet in front. */
export function addSheet(sheet: string, position = 0): Change {
  return { kind: "addSheet", sheet, position };
}

/** Writes rows of cells from a place on. */
export function write(
  sheet: string,
  row: number,
  column: number,
  contents: readonly (readonly (CellContent | undefined)[])[],
): Change {
  return { kind: "writeCells", sheet, block: { row, column, contents } };
}

/** A table over a range, with these headers. */
export function table(name: string, range: RangeAddress, headers: readonly string[]): Table {
  return {
    name,
    range,
    columns: headers.map((header) => ({ header })),
    style: "TableStyleLight1",
    bandedRows: false,
    filterButton: true,
  };
}

/** A sheet with a table of the headers over the rows, from A1. */
export function sheetWithTable(
  sheet: string,
  name: string,
  headers: readonly string[],
  rows: readonly (readonly CellContent[])[],
): Change[] {
  return [
    addSheet(sheet),
    write(sheet, 0, 0, [headers, ...rows]),
    {
      kind: "addTable",
      sheet,
      table: table(name, area(0, 0, rows.length + 1, headers.length), headers),
    },
  ];
}

/** Gives a range its looks. */
export function format(sheet: string, range: RangeAddress, looks: CellFormat): Change {
  return { kind: "setFormat", sheet, range, format: looks };
}
