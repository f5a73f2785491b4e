import { succeed, type Result } from "../domain/result";
import type { CellsOfSheet } from "../workbook/page/content";
import type { Grid } from "../workbook/page/grid";
import type { PortProblem } from "../workbook/page/port";
import { watchWorkbook } from "./events";
import { whenSupported } from "./gated";
import { rangeAt, sheetNamed } from "./place";
import { firstOf, readSelectedAreas } from "./selection";
import { runInExcel } from "./session";

/** The grid of the workbook that is open in Excel, through Office.js. */
export function createExcelGrid(): Grid {
  return {
    watchWorkbook,
    readSelection,
    selectRange: (sheet, range) =>
      queue((context) => {
        const target = sheetNamed(context, sheet);
        target.activate();
        rangeAt(target, range).select();
      }),
    activateSheet: (sheet) => queue((context) => sheetNamed(context, sheet).activate()),
    filterTable: (table, header, texts) =>
      queue((context) => {
        const target = context.workbook.tables.getItem(table);
        target.clearFilters();
        target.columns.getItem(header).filter.applyValuesFilter([...texts]);
      }),
    clearFilters: (table) => queue((context) => context.workbook.tables.getItem(table).clearFilters()),
    openWorkbookCopy,
    shortDateIsMonthFirst,
  };
}

/** One request without an answer. */
function queue(act: (context: Excel.RequestContext) => void): Promise<Result<null, PortProblem>> {
  return runInExcel(async (context) => {
    act(context);
    await context.sync();
    return null;
  });
}

async function readSelection(): Promise<Result<CellsOfSheet, PortProblem>> {
  const selected = await readSelectedAreas();
  return selected.ok ? succeed(firstOf(selected.value)) : selected;
}

/** A new window without a handle: whether it came to the front cannot be told. */
function openWorkbookCopy(base64: string): Promise<Result<null, PortProblem>> {
  return runInExcel(async () => {
    await Excel.createWorkbook(base64);
    return null;
  });
}

/** Below ExcelApi 1.12 Excel does not tell how the computer writes dates. */
function shortDateIsMonthFirst(): Promise<Result<boolean | null, PortProblem>> {
  return whenSupported<Promise<Result<boolean | null, PortProblem>>>(
    "1.12",
    () =>
      runInExcel(async (context) => {
        const format = context.application.cultureInfo.datetimeFormat.load({ shortDatePattern: true });
        await context.sync();
        return /^\W*m/i.test(format.shortDatePattern);
      }),
    () => Promise.resolve(succeed(null)),
  );
}
