import type { Result } from "../domain/result";
import type { RangeAddress } from "../workbook/content";
import type { SheetRange } from "../workbook/grid";
import type { PortProblem } from "../workbook/port";
import { untracked } from "./place";
import { askAreasOrNull, askPlace } from "./read/area";
import { runInExcel } from "./session";

/** What is selected on one sheet: one range, or several chosen with Ctrl. */
export interface SelectedAreas {
  readonly sheet: string;
  readonly areas: readonly RangeAddress[];
}

/** Asks for what is selected. Of several ranges Excel refuses to tell as one (InvalidSelection): then as areas. */
export async function readSelectedAreas(): Promise<Result<SelectedAreas, PortProblem>> {
  const one = await runInExcel(async (context) => {
    const selected = untracked(context.workbook.getSelectedRange());
    const sheet = selected.worksheet.load({ name: true });
    const range = askPlace(selected);
    await context.sync();
    return { sheet: sheet.name, areas: [range()] };
  });
  if (one.ok || one.problem.details?.["officeCode"] !== "InvalidSelection") return one;
  return runInExcel(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    const sheet = selected.worksheet.load({ name: true });
    const areas = askAreasOrNull(selected);
    await context.sync();
    return { sheet: sheet.name, areas: areas() };
  });
}

/** The first range of what is selected. */
export function firstOf({ sheet, areas }: SelectedAreas): SheetRange {
  return { sheet, range: areas[0] ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
}
