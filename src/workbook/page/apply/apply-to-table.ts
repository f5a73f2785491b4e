import type { CellContent, RangeAddress, Sheet, Table } from "../content";
import { makeGrid, readRows } from "../grid-of-cells";

/** A sheet whose table covers another range; columns that are new take their headers from the cells. */
export function resizeTable(sheet: Sheet, name: string, range: RangeAddress): Sheet {
  const grid = makeGrid(sheet);
  const resize = (table: Table): Table => ({
    ...table,
    range,
    columns: Array.from(
      { length: range.columnCount },
      (_, index) =>
        table.columns[index] ?? {
          header: String(grid.at(range.row, range.column + index) ?? `Column${index + 1}`),
        },
    ),
  });
  return { ...sheet, tables: sheet.tables.map((table) => (table.name === name ? resize(table) : table)) };
}

/** A sheet without some rows (zero-based) of a table's body; what stands below them in the table moves up. */
export function deleteTableRows(sheet: Sheet, name: string, rows: readonly number[]): Sheet {
  const table = sheet.tables.find((candidate) => candidate.name === name);
  if (!table) return sheet;
  const { range } = table;
  const body = { ...range, row: range.row + 1, rowCount: range.rowCount - 1 };
  const gone = new Set(rows);
  const kept = readRows(makeGrid(sheet), body).filter((_, index) => !gone.has(index));
  const contents = Array.from({ length: body.rowCount }, (_, index): (CellContent | undefined)[] => {
    return (kept[index] ?? Array.from({ length: body.columnCount }, () => null)).map((cell) => cell ?? null);
  });
  const rowCount = Math.max(1, kept.length) + 1;
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: body.row, column: body.column, contents }],
    tables: sheet.tables.map((other) =>
      other === table ? { ...table, range: { ...range, rowCount } } : other,
    ),
  };
}

/** A sheet whose tables are headed as their header cells say: writing a header renames the column. */
export function withHeaders(sheet: Sheet): Sheet {
  if (sheet.tables.length === 0) return sheet;
  const grid = makeGrid(sheet);
  const tables = sheet.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column, index) => {
      const header = grid.at(table.range.row, table.range.column + index);
      return typeof header === "string" && header !== column.header ? { ...column, header } : column;
    }),
  }));
  return { ...sheet, tables };
}
