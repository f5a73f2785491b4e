import type { Change } from "../change";
import { isFormula } from "../formula";

/**
 * The order in which changes are carried out: a table must stand before a formula names it, and protection comes last
 * since it would refuse everything after it.
 */
const PHASE: Readonly<Record<Change["kind"], number>> = {
  addSheet: 0,
  deleteSheet: 18,
  unprotect: 1,
  deleteTableRows: 2,
  freeTable: 2,
  resizeTable: 3,
  renameTable: 3,
  showHeaders: 3,
  coverCells: 3,
  // Where a table may not grow, nothing of a page is gone yet.
  clearRange: 3.5,
  unmerge: 2,
  merge: 4,
  setFormat: 5,
  writeCells: 6,
  addTable: 7,
  setTableLooks: 8,
  setName: 9,
  deleteName: 9,
  setColumns: 11,
  setRows: 11,
  resetRows: 11,
  resetColumns: 11,
  setConditionalFormats: 12,
  setValidation: 13,
  setFreeze: 14,
  setPage: 14,
  setPrintArea: 14,
  deleteChart: 15,
  setChart: 16,
  setProperty: 17,
  deleteProperty: 17,
  setSheetLooks: 17,
  setVisibility: 18,
  protect: 19,
  activate: 20,
};

/** Cells with formulas are written once the tables and names they speak of stand. */
const FORMULA_PHASE = 10;

/** Puts changes in an order in which Excel can carry them out; those of one kind keep theirs. */
export function inOrder(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => phaseOf(a) - phaseOf(b));
}

function phaseOf(change: Change): number {
  return change.kind === "writeCells" && hasFormula(change) ? FORMULA_PHASE : PHASE[change.kind];
}

/** Whether a write holds a formula; words and formulas are never in one. */
export function hasFormula({ block }: Extract<Change, { kind: "writeCells" }>): boolean {
  return block.contents.some((row) => row.some(isFormula));
}
