import type { Day } from "../../src/domain/day";
import type { CellBlock, CellContent, Formula, WorkbookContent } from "../../src/workbook/page/content";
import { isFormula } from "../../src/workbook/page/formula";
import { calculate, type CalcValue } from "../excel-host/calc";
import { calcWorkbookOf } from "../excel-host/calc/from-content";

/** The sheet of the working calendar, whose first two columns hold a day and a count of working days for ten years. */
const CALENDAR = /^_lich(?: \(\d\))?$/;
const CALENDAR_COLUMNS = 2;

/**
 * A workbook with every formula worked out as the simulated Excel does, as of a day. The calendar's days and counts stay
 * as they are: the settings and the days off must be those that it was worked out from. So does what a formula gave that
 * the simulated Excel does not know.
 */
export function calculated(content: WorkbookContent, today: Day): WorkbookContent {
  const { valueOf } = calculate(
    calcWorkbookOf(content, (formula, sheet, column) =>
      isKept(formula, sheet, column) ? formula.cached : formula,
    ),
    { today },
  );
  return onEachFormula(content, (formula, { sheet, row, column }) =>
    isKept(formula, sheet, column) ? formula : withValue(formula, valueOf(sheet, row, column)),
  );
}

function isKept(formula: Formula, sheet: string, column: number): formula is Required<Formula> {
  return column < CALENDAR_COLUMNS && CALENDAR.test(sheet) && formula.cached !== undefined;
}

function withValue({ formula, cached: before }: Formula, value: CalcValue): Formula {
  const isKnown = typeof value !== "object" || value === null;
  const cached = isKnown ? value : UNKNOWN.test(value.error) ? before : value.error;
  return cached === undefined ? { formula } : { formula, cached };
}

/** Circles, and what the simulated Excel has no function for. */
const UNKNOWN = /^#(?:CIRC|UNSUPPORTED)!/;

type OnFormula = (
  formula: Formula,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
) => CellContent;

/** A workbook with each of its formulas made another. */
export function onEachFormula(content: WorkbookContent, change: OnFormula): WorkbookContent {
  const inBlock = (sheet: string, { row, column, contents }: CellBlock): CellBlock => ({
    row,
    column,
    contents: contents.map((cells, down) =>
      cells.map((cell, across) =>
        cell !== undefined && isFormula(cell)
          ? change(cell, { sheet, row: row + down, column: column + across })
          : cell,
      ),
    ),
  });
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => inBlock(sheet.name, block)),
  }));
  return { ...content, sheets };
}
