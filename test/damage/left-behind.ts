import type { CellContent, Sheet, Table, WorkbookContent } from "../../src/workbook/page/content";
import { isFormula } from "../../src/workbook/page/formula";
import { at } from "./edit-book";

/** Rows below a table are looked at as far down as this. */
const ROWS_BELOW = 10;

/**
 * Whether columns of a table were taken out or put in above rows that stand below it and stayed where they were: nobody
 * can tell any more under which headers they were typed.
 */
export function isLeftBehind(before: WorkbookContent, after: WorkbookContent): boolean {
  return before.sheets.some((sheet) =>
    sheet.tables.some((table) => {
      const now = after.sheets
        .find(({ name }) => name === sheet.name)
        ?.tables.find(({ name }) => name === table.name);
      if (now === undefined || now.range.columnCount === table.range.columnCount) return false;
      const below = cellsBelow(before, sheet.name, table);
      return below !== "" && below === cellsBelow(after, sheet.name, table);
    }),
  );
}

/** What stands below a table, as one text; nothing where that is blank. */
function cellsBelow({ sheets }: WorkbookContent, name: string, { range }: Table): string {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return "";
  const cells = Array.from({ length: ROWS_BELOW }, (_, down) =>
    Array.from({ length: range.columnCount }, (__, along) =>
      entryAt(sheet, range.row + range.rowCount + down, range.column + along),
    ),
  ).flat();
  return cells.every((cell) => (cell ?? "") === "") ? "" : JSON.stringify(cells);
}

/** What somebody typed in a cell: what formulas give may change by what happens elsewhere. */
function entryAt(sheet: Sheet, row: number, column: number): CellContent {
  const cell = at(sheet, row, column) ?? null;
  return isFormula(cell) ? null : cell;
}
