import type { Change } from "../workbook/page/change";
import { hasFormula } from "../workbook/page/difference/phase";
import { foreseenFrom, type Foreseen } from "./foreseen";
import { nameKey, type Known } from "./known";
import type { Step } from "./step";
import { cellSteps } from "./steps/cells";
import type { ChangeOf } from "./steps/change-of";
import { chartStep, deleteChartStep } from "./steps/charts";
import { conditionalFormatsStep } from "./steps/conditional-formats";
import {
  columnsStep,
  clearRangeStep,
  formatStep,
  mergeStep,
  resetLinesStep,
  rowsStep,
  unmergeStep,
} from "./steps/formats";
import { gatherWrites } from "./steps/gather-writes";
import { pageStep, printAreaStep } from "./steps/page";
import {
  activateStep,
  addSheetStep,
  deleteSheetStep,
  freezeStep,
  protectStep,
  sheetLooksStep,
  unprotectStep,
  visibilityStep,
} from "./steps/sheets";
import {
  addTableStep,
  coverCellsStep,
  deleteTableRowsStep,
  freeTableStep,
  renameTableStep,
  resizeTableStep,
  showHeadersStep,
  tableLooksStep,
} from "./steps/tables";
import type { TextCells } from "./text-cells";
import { validationStep } from "./steps/validation";
import { deleteNameStep, deletePropertyStep, nameStep, propertyStep } from "./steps/workbook-wide";

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
  isTextCell: TextCells = () => false,
): Generator<ChangeStep> {
  const foreseen = foreseenFrom(known);
  for (let index = 0; index < changes.length;) {
    const writes = writesFrom(changes, index);
    const change = changes[index];
    if (writes.length > 0) {
      for (const write of gatherWrites(writes)) {
        for (const step of cellSteps(write, maximumStepBytes, isTextCell)) yield { step, index };
      }
    } else if (change !== undefined && change.kind !== "writeCells") {
      for (const step of stepsOfOne(change, foreseen)) yield { step, index };
    }
    index += Math.max(1, writes.length);
  }
}

/**
 * The writes that follow each other from a place on, words and formulas apart: a formula may name a column whose header is
 * among the words. Writes that come back to a sheet are a run of their own: what is done is marked behind what is begun.
 */
function writesFrom(changes: readonly Change[], start: number): ChangeOf<"writeCells">[] {
  const writes: ChangeOf<"writeCells">[] = [];
  const left = new Set<string>();
  for (let index = start; index < changes.length; index += 1) {
    const change = changes[index];
    if (change?.kind !== "writeCells") break;
    if (writes[0] && hasFormula(writes[0]) !== hasFormula(change)) break;
    const before = writes.at(-1)?.sheet;
    if (before !== undefined && before !== change.sheet) left.add(before);
    if (left.has(change.sheet)) break;
    writes.push(change);
  }
  return writes;
}

type SingleKind = Exclude<Change["kind"], "writeCells" | "protect" | "unprotect">;

/** How each kind of change is carried out that is one step. */
const STEPS: { readonly [Kind in SingleKind]: (change: ChangeOf<Kind>, foreseen: Foreseen) => Step } = {
  addSheet: addSheetStep,
  deleteSheet: deleteSheetStep,
  setVisibility: visibilityStep,
  setSheetLooks: sheetLooksStep,
  setFreeze: freezeStep,
  activate: activateStep,
  clearRange: clearRangeStep,
  addTable: addTableStep,
  resizeTable: resizeTableStep,
  renameTable: renameTableStep,
  freeTable: freeTableStep,
  showHeaders: showHeadersStep,
  coverCells: coverCellsStep,
  setTableLooks: tableLooksStep,
  deleteTableRows: deleteTableRowsStep,
  setFormat: formatStep,
  setColumns: columnsStep,
  setRows: rowsStep,
  resetRows: resetLinesStep,
  resetColumns: resetLinesStep,
  merge: mergeStep,
  unmerge: unmergeStep,
  setConditionalFormats: conditionalFormatsStep,
  setValidation: validationStep,
  setPage: pageStep,
  setPrintArea: printAreaStep,
  setChart: chartStep,
  deleteChart: deleteChartStep,
  setName: nameStep,
  deleteName: deleteNameStep,
  setProperty: propertyStep,
  deleteProperty: deletePropertyStep,
};

function stepsOfOne(change: Exclude<Change, ChangeOf<"writeCells">>, foreseen: Foreseen): readonly Step[] {
  if (change.kind === "protect" || change.kind === "unprotect") return protectionSteps(change, foreseen);
  const stepOf = STEPS[change.kind] as (change: ChangeOf<SingleKind>, foreseen: Foreseen) => Step;
  return [stepOf(change, foreseen)];
}

/** Excel refuses to protect what is protected and to open what is open. */
function protectionSteps(change: ChangeOf<"protect" | "unprotect">, { protections }: Foreseen): Step[] {
  const isProtected = protections.get(nameKey(change.sheet)) ?? false;
  protections.set(nameKey(change.sheet), change.kind === "protect");
  const opening = isProtected ? [unprotectStep(change)] : [];
  return change.kind === "protect" ? [...opening, protectStep(change)] : opening;
}
