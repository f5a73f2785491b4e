import { workbookVi } from "./vi/workbook";

/** Sheets of ours that nobody sees; they are called the same in every language. */
const HIDDEN: readonly string[] = [workbookVi.sheets.calendar, workbookVi.sheets.meta];

/** Whether a place is a hidden sheet of ours, numbered or not: no sentence names it to a person. */
export function isHiddenPlace(at: string): boolean {
  return HIDDEN.includes(at.replace(/ \(\d+\)$/, ""));
}
