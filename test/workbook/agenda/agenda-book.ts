import type { Tracker } from "../../../src/domain/tracker";
import { describeTracker } from "../../../src/workbook/book/describe";
import { makeGrid } from "../../../src/workbook/page/grid-of-cells";
import type { CellValue, Sheet, WorkbookContent } from "../../../src/workbook/page/content";
import { valueOf } from "../../../src/workbook/schema/cell-value";
import type { Wording } from "../../../src/workbook/schema/wording";
import { NO_CHOICES, type Choices } from "../../../src/workbook/sheets/choices";
import { usualPlaces } from "../../../src/workbook/sheets/places";
import { calculate } from "../../excel-host/calc";
import { calcWorkbookOf } from "../../excel-host/calc/from-content";
import { formulasOf } from "../../support/cached-values";
import { day } from "../../support/tracker-builder";

/** The day on which the trackers of these tests are looked at: a Tuesday. */
export const TODAY = day("2021-04-20");

/** A tracker as a workbook, with what is chosen on its sheets. */
export function bookOf(
  tracker: Tracker,
  wording: Wording,
  choices: Partial<Choices> = {},
  today = TODAY,
): WorkbookContent {
  const places = { ...usualPlaces(wording, tracker.settings), choices: { ...NO_CHOICES, ...choices } };
  return describeTracker(tracker, wording, today, places);
}

/** A sheet of a workbook by its name. */
export function sheetOf({ sheets }: WorkbookContent, name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** What a row of a sheet shows, from its first column up to one that is left out. */
export function rowOf(sheet: Sheet, row: number, end: number): CellValue[] {
  const grid = makeGrid(sheet);
  return Array.from({ length: end }, (_, column) => valueOf(grid.at(row, column)));
}

/** Formulas of the timeline, the sheet of the week and the task table whose value is not what the evaluator gives. */
export function wrongValues(content: WorkbookContent, wording: Wording, today = TODAY): string[] {
  const { timeline, week, tasks } = wording.naming.sheets;
  const result = calculate(calcWorkbookOf(content), { today });
  return content.sheets
    .filter(({ name }) => [timeline, week, tasks].includes(name))
    .flatMap(formulasOf)
    .flatMap(({ sheet, row, column, formula }) => {
      const value = result.valueOf(sheet, row, column) ?? "";
      const isSame = value === (formula.cached ?? "");
      return isSame
        ? []
        : [`${sheet} ${row + 1}, ${column + 1}: ${String(value)} for ${String(formula.cached)}`];
    });
}
