import type { SheetRange } from "../workbook/grid";
import { untracked } from "./place";
import { askPlace } from "./read/area";
import type { Pending } from "./read/pending";

/** Asks for the selected range and its sheet; of several ranges, Excel refuses to tell (InvalidSelection). */
export function askSelection(context: Excel.RequestContext): Pending<SheetRange> {
  const selected = untracked(context.workbook.getSelectedRange());
  const sheet = selected.worksheet.load({ name: true });
  const range = askPlace(selected);
  return () => ({ sheet: sheet.name, range: range() });
}
