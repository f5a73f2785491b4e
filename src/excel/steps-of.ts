import type { Change } from "../workbook/change";
import { nameKey, type Known } from "./known";
import type { Step } from "./step";
import { cellSteps } from "./steps/cells";
import type { ChangeOf } from "./steps/change-of";
import { chartStep, deleteChartStep } from "./steps/charts";
import { conditionalFormatsStep } from "./steps/conditional-formats";
import { columnsStep, formatStep, mergeStep, rowsStep } from "./steps/formats";
import { pageStep } from "./steps/page";
import {
  activateStep,
  addSheetStep,
  freezeStep,
  protectStep,
  sheetLooksStep,
  unprotectStep,
  visibilityStep,
} from "./steps/sheets";
import { addTableStep, deleteTableRowsStep, resizeTableStep, tableLooksStep } from "./steps/tables";
import { validationStep } from "./steps/validation";
import { nameStep, propertyStep } from "./steps/workbook-wide";

/** Steps of changes, made when they are asked for; `index` is the place of the change they belong to. */
export interface ChangeStep {
  readonly step: Step;
  readonly index: number;
}

/** The steps that carry changes out, in order; none larger than asked for unless a single row of cells is. */
export function* stepsOf(
  changes: readonly Change[],
  known: Known,
  maximumStepBytes: number,
): Generator<ChangeStep> {
  const protections = new Map([...known.sheets].map(([sheet, { isProtected }]) => [sheet, isProtected]));
  for (const [index, change] of changes.entries()) {
    for (const step of stepsOfOne(change, known, protections, maximumStepBytes)) yield { step, index };
  }
}

type Protections = Map<string, boolean>;

function stepsOfOne(
  change: Change,
  known: Known,
  protections: Protections,
  maximumStepBytes: number,
): Iterable<Step> {
  switch (change.kind) {
    case "writeCells":
      return cellSteps(change, maximumStepBytes);
    case "protect":
    case "unprotect":
      return protectionSteps(change, protections);
    default:
      return [singleStep(change, known)];
  }
}

/** Excel refuses to protect what is protected and to open what is open. */
function protectionSteps(change: ChangeOf<"protect" | "unprotect">, protections: Protections): Step[] {
  const isProtected = protections.get(nameKey(change.sheet)) ?? false;
  protections.set(nameKey(change.sheet), change.kind === "protect");
  const opening = isProtected ? [unprotectStep(change)] : [];
  return change.kind === "protect" ? [...opening, protectStep(change)] : opening;
}

function singleStep(
  change: Exclude<Change, ChangeOf<"writeCells" | "protect" | "unprotect">>,
  known: Known,
): Step {
  switch (change.kind) {
    case "addSheet":
      return addSheetStep(change);
    case "setVisibility":
      return visibilityStep(change);
    case "setSheetLooks":
      return sheetLooksStep(change);
    case "setFreeze":
      return freezeStep(change);
    case "activate":
      return activateStep(change);
    case "addTable":
      return addTableStep(change);
    case "resizeTable":
      return resizeTableStep(change, known);
    case "setTableLooks":
      return tableLooksStep(change);
    case "deleteTableRows":
      return deleteTableRowsStep(change);
    case "setFormat":
      return formatStep(change);
    case "setColumns":
      return columnsStep(change);
    case "setRows":
      return rowsStep(change);
    case "merge":
      return mergeStep(change);
    case "setConditionalFormats":
      return conditionalFormatsStep(change);
    case "setValidation":
      return validationStep(change);
    case "setPage":
      return pageStep(change);
    case "setChart":
      return chartStep(change);
    case "deleteChart":
      return deleteChartStep(change);
    case "setName":
      return nameStep(change, known);
    case "setProperty":
      return propertyStep(change);
  }
}
