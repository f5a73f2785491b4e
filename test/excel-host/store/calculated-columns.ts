import type { RangeAddress } from "../../../src/workbook/page/content";
import { intersect, offsetRange } from "./address";
import { formulaFiller, putCells, translateFormula, type CellInputs } from "./cells";
import { bodyOf } from "./lookup";
import { cellKey, type Cell, type SheetState, type TableState } from "./workbook-state";
import { lastIndexWhere } from "./last-index";

/**
 * Excel's "Fill formulas in tables to create calculated columns", on by default and in force for the API too
 * (office-js issues 2093, 5909, 6745, closed by design): a formula entered into a column that holds nothing else goes to
 * all its cells; where several differ, the lowest wins. A column with other values in it stays as written.
 */
export function fillAfterEntry(sheet: SheetState, range: RangeAddress, inputs: CellInputs): void {
  for (const table of sheet.tables) {
    const area = intersect(bodyOf(table), range);
    if (!area) continue;
    for (let offset = 0; offset < area.columnCount; offset += 1) {
      const part = { ...area, column: area.column + offset, columnCount: 1 };
      const lines = inputs.slice(part.row - range.row, part.row - range.row + part.rowCount);
      considerColumn(
        sheet,
        table,
        part,
        lines.map((line) => line[part.column - range.column]),
      );
    }
  }
}

function considerColumn(
  sheet: SheetState,
  table: TableState,
  part: RangeAddress,
  entered: readonly CellInputs[number][number][],
): void {
  const column = table.columns[part.column - table.range.column];
  const lowest = lastIndexWhere(entered, (cell) => cell !== undefined && cell !== null);
  const cell = entered[lowest];
  if (!column || !cell || entered.some((each) => each && "value" in each) || !("formula" in cell)) return;
  const first = { row: bodyOf(table).row, column: part.column };
  const formula = translateFormula(cell.formula, { row: part.row + lowest, column: part.column }, first);
  if (!isReadyToFill(sheet, table, part, column.formula)) return;
  column.formula = formula;
  fillColumn(sheet, table, part.column, bodyOf(table));
}

/** Outside the cells just written the column must be empty or hold its calculated formula. */
function isReadyToFill(
  sheet: SheetState,
  table: TableState,
  part: RangeAddress,
  formula: string | undefined,
): boolean {
  const body = bodyOf(table);
  const ownAt = formula === undefined ? null : formulaFiller(formula, { row: body.row, column: part.column });
  for (let row = body.row; row < body.row + body.rowCount; row += 1) {
    if (row >= part.row && row < part.row + part.rowCount) continue;
    const cell = sheet.cells.get(cellKey(row, part.column));
    if (!cell) continue;
    if (!("formula" in cell) || cell.formula !== ownAt?.({ row, column: part.column })) return false;
  }
  return true;
}

function fillColumn(sheet: SheetState, table: TableState, column: number, rows: RangeAddress): void {
  const formula = table.columns[column - table.range.column]?.formula;
  if (formula === undefined) return;
  const formulaAt = formulaFiller(formula, { row: bodyOf(table).row, column });
  const cells = new Map<string, Cell>();
  const cellOf = (text: string): Cell => {
    const cell = cells.get(text) ?? { formula: text };
    cells.set(text, cell);
    return cell;
  };
  const lines = Array.from({ length: rows.rowCount }, (_, index) => [
    cellOf(formulaAt({ row: rows.row + index, column })),
  ]);
  putCells(sheet, { ...rows, column, columnCount: 1 }, lines);
}

/** Fills the calculated columns of new rows, where nothing stands yet. */
export function fillNewRows(sheet: SheetState, table: TableState, rows: RangeAddress): void {
  for (const [index, { formula }] of table.columns.entries()) {
    if (formula === undefined) continue;
    const column = table.range.column + index;
    for (let offset = 0; offset < rows.rowCount; offset += 1) {
      const line = offsetRange({ ...rows, rowCount: 1 }, offset, 0);
      if (!sheet.cells.has(cellKey(line.row, column))) fillColumn(sheet, table, column, line);
    }
  }
}
