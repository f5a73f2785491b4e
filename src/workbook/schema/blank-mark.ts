import type { CellContent } from "../page/content";

/** How pandas, R, Power Query and databases spell a blank cell; nobody types it so. */
const MARKS: ReadonlySet<CellContent> = new Set([
  "nan",
  "NaN",
  "NaT",
  "<NA>",
  "None",
  "NULL",
  "null",
  "(blank)",
]);

/** Whether a cell holds a program's word for nothing. */
export function isBlankMark(cell: CellContent): boolean {
  return MARKS.has(cell);
}
