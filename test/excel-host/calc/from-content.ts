import type { CellContent, Sheet, WorkbookContent } from "../../../src/workbook/page/content";
import { cellKey } from "./cell-key";
import type { CalcCell, CalcSheet, CalcWorkbook } from "./content";

/** A described workbook as what the evaluator calculates; values cached beside formulas do not count. */
export function calcWorkbookOf(content: WorkbookContent): CalcWorkbook {
  return { sheets: content.sheets.map(calcSheetOf), names: content.names };
}

function calcSheetOf({ name, blocks, tables }: Sheet): CalcSheet {
  const cells = new Map<number, CalcCell>();
  for (const block of blocks) {
    block.contents.forEach((contents, row) =>
      contents.forEach((content, column) => {
        if (content !== undefined) put(cells, cellKey(block.row + row, block.column + column), content);
      }),
    );
  }
  const calcTables = tables.map((table) => ({
    name: table.name,
    range: table.range,
    headers: table.columns.map(({ header }) => header),
  }));
  return { name, cells, tables: calcTables };
}

function put(cells: Map<number, CalcCell>, key: number, content: CellContent): void {
  if (content === null) cells.delete(key);
  else if (typeof content === "object") cells.set(key, { formula: content.formula });
  else cells.set(key, { value: content });
}
