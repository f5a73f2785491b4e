import type { Result } from "../domain/result";
import type { CellsOfSheet, RangeAddress } from "../workbook/page/content";
import type { PortProblem } from "../workbook/page/port";
import { untracked } from "./place";
import { askAreasOrNull, askPlace } from "./read/area";
import type { Pending } from "./read/pending";
import { runInExcel } from "./session";

/** What is selected on one sheet: one range, or several chosen with Ctrl. */
export interface SelectedAreas {
  readonly sheet: string;
  readonly areas: readonly RangeAddress[];
}

/** Asks for what is selected, within one request. */
type AskSelection = (context: Excel.RequestContext) => Pending<SelectedAreas>;

/** Runs a batch that asks for what is selected. Of several ranges Excel refuses to tell as one (InvalidSelection): then as areas. */
export async function withSelection<Value>(
  batch: (context: Excel.RequestContext, ask: AskSelection) => Promise<Value>,
): Promise<Result<Value, PortProblem>> {
  const one = await runInExcel((context) => batch(context, askRange));
  if (one.ok || one.problem.details?.["officeCode"] !== "InvalidSelection") return one;
  return runInExcel((context) => batch(context, askRanges));
}

function askRange(context: Excel.RequestContext): Pending<SelectedAreas> {
  const selected = untracked(context.workbook.getSelectedRange());
  const sheet = selected.worksheet.load({ name: true });
  const range = askPlace(selected);
  return () => ({ sheet: sheet.name, areas: [range()] });
}

function askRanges(context: Excel.RequestContext): Pending<SelectedAreas> {
  const selected = context.workbook.getSelectedRanges();
  const sheet = selected.worksheet.load({ name: true });
  const areas = askAreasOrNull(selected);
  return () => ({ sheet: sheet.name, areas: areas() });
}

/** What is selected now. */
export function readSelectedAreas(): Promise<Result<SelectedAreas, PortProblem>> {
  return withSelection(async (context, ask) => {
    const selected = ask(context);
    await context.sync();
    return selected();
  });
}

/** The first range of what is selected. */
export function firstOf({ sheet, areas }: SelectedAreas): CellsOfSheet {
  return { sheet, range: areas[0] ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
}
