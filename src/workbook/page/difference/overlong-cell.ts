import type { Problem } from "../../../domain/result";
import { cellAddress } from "../address";
import { CELL_LIMIT, fitsCell } from "../../../domain/cell-limit";
import type { Change } from "../change";
import type { WorkbookContent } from "../content";

/** A text that no cell can hold: the sheet and column it was meant for, and how long it is. */
export type OverlongCell = Problem<"cell-too-long">;

/** The first text among changes that no cell can hold; Excel would refuse it halfway through. */
export function overlongCell(content: WorkbookContent, changes: readonly Change[]): OverlongCell | null {
  for (const change of changes) {
    if (change.kind !== "writeCells") continue;
    const { row, column, contents } = change.block;
    for (const [rowIndex, cells] of contents.entries()) {
      for (const [columnIndex, cell] of cells.entries()) {
        if (typeof cell !== "string" || fitsCell(cell)) continue;
        const at = `${change.sheet} › ${cellName(content, change.sheet, row + rowIndex, column + columnIndex)}`;
        return { code: "cell-too-long", at, details: { length: cell.length, limit: CELL_LIMIT } };
      }
    }
  }
  return null;
}

/** The header of the table's column, in new rows too; the cell's address outside of tables. */
function cellName({ sheets }: WorkbookContent, sheet: string, row: number, column: number): string {
  const tables = sheets.find(({ name }) => name === sheet)?.tables ?? [];
  const table = tables.find(({ range }) => row > range.row);
  return table?.columns[column - table.range.column]?.header ?? cellAddress(row, column);
}
