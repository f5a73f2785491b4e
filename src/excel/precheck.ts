import type { Change } from "../workbook/page/change";
import type { RangeAddress } from "../workbook/page/content";
import type { PortProblem } from "../workbook/page/port";
import { nameKey, type Known, type KnownSheet } from "./known";
import { LONGEST_LIST, listSource } from "./steps/validation";

/** A sheet that Excel has just added: open and without filters. */
const NEW_SHEET: KnownSheet = { isProtected: false, isHidden: false, isBlank: true, filtered: [] };

/** Changes that a protected sheet does not refuse. */
const NOT_REFUSED: ReadonlySet<Change["kind"]> = new Set([
  "addSheet",
  "deleteSheet",
  "setVisibility",
  "activate",
  "unprotect",
  "protect",
  "setName",
  "deleteName",
  "setProperty",
  "deleteProperty",
]);

/**
 * The first problem that changes would run into, seen before anything is written; null where none is to be expected.
 * It plays the changes through: a sheet that one of them adds or unprotects counts as such for the next.
 */
export function foreseenProblem(changes: readonly Change[], known: Known): PortProblem | null {
  const sheets = new Map(known.sheets);
  const tables = new Set(known.tables.keys());
  for (const change of changes) {
    const problem = problemOf(change, sheets, tables);
    if (problem !== null) return isOutOfSight(change, sheets) ? withoutPlace(problem) : problem;
    playThrough(change, sheets, tables);
  }
  return null;
}

type Sheets = Map<string, KnownSheet>;

function isOutOfSight(change: Change, sheets: Sheets): boolean {
  return "sheet" in change && sheets.get(nameKey(change.sheet))?.isHidden === true;
}

/** What nobody sees is kept for the details. */
function withoutPlace({ at, ...problem }: PortProblem): PortProblem {
  return at === undefined ? problem : { ...problem, details: { ...problem.details, hidden: at } };
}

function problemOf(change: Change, sheets: Sheets, tables: ReadonlySet<string>): PortProblem | null {
  return (
    sheetProblem(change, sheets) ??
    tableProblem(change, tables) ??
    filterProblem(change, sheets) ??
    limitProblem(change)
  );
}

function sheetProblem(change: Change, sheets: Sheets): PortProblem | null {
  if (!("sheet" in change)) return null;
  const sheet = sheets.get(nameKey(change.sheet));
  if (change.kind === "addSheet") return sheet === undefined ? null : invalid(change.sheet, "exists");
  if (sheet === undefined) return { code: "item-not-found", at: change.sheet };
  if (change.kind === "deleteSheet" && !change.isOurs && !sheet.isBlank)
    return invalid(change.sheet, "not-blank");
  const isRefused = sheet.isProtected && !NOT_REFUSED.has(change.kind);
  return isRefused ? { code: "sheet-protected", at: change.sheet } : null;
}

function tableProblem(change: Change, tables: ReadonlySet<string>): PortProblem | null {
  if (!("table" in change)) return null;
  const stands = (name: string): boolean => tables.has(nameKey(name));
  const name = typeof change.table === "string" ? change.table : change.table.name;
  if (change.kind === "addTable") {
    if (stands(name)) return invalid(name, "exists");
    return change.table.range.rowCount < 2 ? invalid(name, "no-body-row") : null;
  }
  if (change.kind === "renameTable" && stands(change.name)) return invalid(change.name, "exists");
  return stands(name) ? null : { code: "item-not-found", at: name };
}

/** Excel misplaces values that are written into filtered rows, and deletes none of them. */
function filterProblem(change: Change, sheets: Sheets): PortProblem | null {
  const rows = rowsTouched(change);
  if (rows === null || !("sheet" in change)) return null;
  const filter = sheets.get(nameKey(change.sheet))?.filtered.find((area) => sharesRows(area.range, rows));
  return filter === undefined ? null : { code: "filtered-range", at: filter.owner };
}

type Rows = Pick<RangeAddress, "row" | "rowCount">;

const ALL_ROWS: Rows = { row: 0, rowCount: Number.POSITIVE_INFINITY };

const MOVES_ROWS: ReadonlySet<Change["kind"]> = new Set([
  "resizeTable",
  "coverCells",
  "showHeaders",
  "deleteTableRows",
]);

function rowsTouched(change: Change): Rows | null {
  if (change.kind === "writeCells") return { row: change.block.row, rowCount: change.block.contents.length };
  return MOVES_ROWS.has(change.kind) ? ALL_ROWS : null;
}

function sharesRows(one: Rows, other: Rows): boolean {
  return one.row < other.row + other.rowCount && other.row < one.row + one.rowCount;
}

function limitProblem(change: Change): PortProblem | null {
  if (change.kind !== "setValidation" || change.validation.rule.kind !== "list") return null;
  const { source } = change.validation.rule;
  if (typeof source === "string" && source.startsWith("=")) return null;
  const { length } = listSource(source);
  return length <= LONGEST_LIST
    ? null
    : invalid(change.sheet, "list-too-long", { length, limit: LONGEST_LIST });
}

function invalid(at: string, reason: string, details: Record<string, number> = {}): PortProblem {
  return { code: "invalid-argument", at, details: { reason, ...details } };
}

function playThrough(change: Change, sheets: Sheets, tables: Set<string>): void {
  if (change.kind === "addTable") tables.add(nameKey(change.table.name));
  if (change.kind === "freeTable") tables.delete(nameKey(change.table));
  if (change.kind === "renameTable") {
    tables.delete(nameKey(change.table));
    tables.add(nameKey(change.name));
  }
  if (change.kind === "addSheet") sheets.set(nameKey(change.sheet), NEW_SHEET);
  if (change.kind === "deleteSheet") sheets.delete(nameKey(change.sheet));
  if (change.kind === "protect" || change.kind === "unprotect") {
    const key = nameKey(change.sheet);
    sheets.set(key, { ...(sheets.get(key) ?? NEW_SHEET), isProtected: change.kind === "protect" });
  }
}
