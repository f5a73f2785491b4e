import type { CellContent, Formula, Sheet, WorkbookContent } from "../../../src/workbook/page/content";
import { isFormula } from "../../../src/workbook/page/formula";
import { cellKey } from "./cell-key";
import type { CalcCell, CalcSheet, CalcWorkbook } from "./content";

/** What stands for a formula in a column of a sheet: itself, or a value. */
type Standing = (formula: Formula, sheet: string, column: number) => CellContent;

/** A described workbook as what the evaluator calculates; values cached beside formulas do not count. */
export function calcWorkbookOf(
  content: WorkbookContent,
  standing: Standing = (formula) => formula,
): CalcWorkbook {
  return { sheets: content.sheets.map((sheet) => calcSheetOf(sheet, standing)), names: content.names };
}

function calcSheetOf({ name, blocks, tables }: Sheet, standing: Standing): CalcSheet {
  const calcTables = tables.map((table) => ({
    name: table.name,
    range: table.range,
    headers: table.columns.map(({ header }) => header),
  }));
  // One by one: the cells of thousands of rows are not held twice.
  const cells = {
    [Symbol.iterator]: () => eachCell(blocks, (formula, column) => standing(formula, name, column)),
  };
  return { name, cells, tables: calcTables };
}

function* eachCell(
  blocks: Sheet["blocks"],
  standing: (formula: Formula, column: number) => CellContent,
): Generator<readonly [number, CalcCell]> {
  for (const { row, column, contents } of blocks)
    for (const [down, line] of contents.entries())
      for (const [across, content] of line.entries()) {
        if (content === undefined) continue;
        const cell = isFormula(content) ? standing(content, column + across) : content;
        yield [cellKey(row + down, column + across), cell];
      }
}
