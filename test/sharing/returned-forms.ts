import type { CellContent, Sheet, WorkbookContent } from "../../src/workbook/page/content";
import { withSheet } from "./sent-copies";

/** The name of a copy's task sheet. */
export const TASKS = "Nhiệm vụ";

/** The row of its headers, zero-based. */
export const HEADER = 3;

/** The cells of a sheet as rows; null where nothing stands. */
export function rowsOf(sheet: Sheet): CellContent[][] {
  const rows: CellContent[][] = [];
  for (const { row, column, contents } of sheet.blocks) {
    contents.forEach((cells, rowOffset) =>
      cells.forEach((content, columnOffset) => {
        (rows[row + rowOffset] ??= [])[column + columnOffset] = content ?? null;
      }),
    );
  }
  return Array.from(rows, (cells) => Array.from(cells ?? [], (content) => content ?? null));
}

/** As a program gives it back that knows neither tables nor names. */
export function bare(
  content: WorkbookContent,
  change: (rows: CellContent[][]) => CellContent[][],
): WorkbookContent {
  return {
    ...withSheet(content, TASKS, (sheet) => ({
      ...sheet,
      tables: [],
      blocks: [{ row: 0, column: 0, contents: change(rowsOf(sheet)) }],
    })),
    names: [],
  };
}

/** A workbook without one of its sheets. */
export const without = (content: WorkbookContent, name: string): WorkbookContent => ({
  ...content,
  sheets: content.sheets.filter((sheet) => sheet.name !== name),
});

/** The first sheet of a workbook. */
export function firstSheet({ sheets }: WorkbookContent): Sheet {
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}
