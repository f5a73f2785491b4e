import { stringifyA1Ref } from "@borgar/fx";
import type { RangeAddress } from "../../../src/workbook/page/content";
import { HostError, demand } from "../rich-api/host-error";
import { GRID, contains, intersect, subtract } from "./address";
import { demandUnfiltered } from "./cells";
import { tellEdit } from "./events";
import { readA1 } from "./formula-parts";
import { isSameText } from "./formula-text";
import type { Patch } from "./looks";
import { rewriteFormulas } from "./rename";
import { cellKey, cellPlace, type SheetState, type WorkbookState } from "./workbook-state";

/**
 * Cells that move: those of a band from `at` on, by `count` lines (negative: lines from `at` are deleted).
 * Vertical moves touch columns [low, high), horizontal ones rows [low, high).
 */
export interface Move {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

/** Inserts blank cells; those below (or right) make room (Range.insert). */
export function insertCells(
  book: WorkbookState,
  sheet: SheetState,
  range: RangeAddress,
  shift: "Down" | "Right",
): void {
  const move =
    shift === "Down" ? verticalMove(range, range.rowCount) : horizontalMove(range, range.columnCount);
  moveCells(book, sheet, move);
  tellEdit(book, sheet, range, shift === "Down" && isWhole(move) ? "RowInserted" : "CellInserted");
}

/** Deletes cells; those below (or right) close up (Range.delete). */
export function deleteCells(
  book: WorkbookState,
  sheet: SheetState,
  range: RangeAddress,
  shift: "Up" | "Left",
): void {
  const move =
    shift === "Up" ? verticalMove(range, -range.rowCount) : horizontalMove(range, -range.columnCount);
  demandUnfiltered(sheet, range);
  const swallowed = sheet.tables.filter((table) => contains(range, table.range));
  sheet.tables = sheet.tables.filter((table) => !swallowed.includes(table));
  moveCells(book, sheet, move);
  tellEdit(book, sheet, range, shift === "Up" && isWhole(move) ? "RowDeleted" : "CellDeleted");
}

/** A move of rows in the columns of a rectangle. */
export function verticalMove(range: RangeAddress, count: number): Move {
  return { axis: "row", at: range.row, count, low: range.column, high: range.column + range.columnCount };
}

/** A move of columns in the rows of a rectangle. */
export function horizontalMove(range: RangeAddress, count: number): Move {
  return { axis: "column", at: range.column, count, low: range.row, high: range.row + range.rowCount };
}

function isWhole(move: Move): boolean {
  return move.low === 0 && move.high === (move.axis === "row" ? GRID.columnCount : GRID.rowCount);
}

/** Moves cells and all that hangs on them, and lets references follow. */
export function moveCells(book: WorkbookState, sheet: SheetState, move: Move): void {
  demand(sheet.protection === null, "AccessDenied", `${sheet.name} is protected`);
  const band = bandOf(move);
  for (const table of sheet.tables)
    if (intersect(table.range, band) && !isAcross(table.range, move))
      throw new HostError("InsertDeleteConflict", `table ${table.name}`);
  moveContents(sheet, move);
  movePatches(sheet.looks, move);
  if (isWhole(move)) moveLines(sheet, move);
  for (const table of sheet.tables) if (isAcross(table.range, move)) moveTable(table, move);
  sheet.merges = sheet.merges.flatMap((range) => piecesAfter(range, move));
  sheet.hyperlinks = sheet.hyperlinks.flatMap((each) =>
    piecesAfter(each.range, move).map((range) => ({ ...each, range })),
  );
  sheet.attached = sheet.attached.flatMap((each) =>
    piecesAfter({ ...each, rowCount: 1, columnCount: 1 }, move).map(({ row, column }) => ({
      ...each,
      ...{ row, column },
    })),
  );
  sheet.validations = sheet.validations.flatMap((each) =>
    piecesAfter(each.range, move).map((range) => ({ ...each, range })),
  );
  const anchored = reAnchored(sheet, move);
  sheet.rules = sheet.rules.flatMap((rule) =>
    piecesAfter(rule.range, move)
      .slice(0, 1)
      .map((range) => Object.assign(rule, { range })),
  );
  if (sheet.page.printArea) sheet.page.printArea = piecesAfter(sheet.page.printArea, move)[0] ?? null;
  rewriteFormulas(book, (sheetId) => (token) => movedReference(book, sheet, sheetId, move, token));
  for (const [rule, formula] of anchored)
    if (rule.rule.kind === "formula") rule.rule = { ...rule.rule, formula };
}

/** A rule whose first cell is deleted goes on from the cell that takes its place, with the same formula. */
function reAnchored(
  { rules }: SheetState,
  { axis, at, count }: Move,
): [SheetState["rules"][number], string][] {
  return rules.flatMap((rule) => {
    const first = axis === "row" ? rule.range.row : rule.range.column;
    const isGone = count < 0 && first >= at && first < at - count;
    return isGone && rule.rule.kind === "formula" ? [[rule, rule.rule.formula]] : [];
  });
}

/** Sizes of lines and page breaks go with whole rows and columns. */
function moveLines(sheet: SheetState, move: Move): void {
  const { axis, at, count } = move;
  const lines = axis === "row" ? "rows" : "columns";
  movePatches(sheet[lines], move);
  const moved = sheet.pageBreaks[lines].map((each) => (each < at ? each : Math.max(at, each + count)));
  sheet.pageBreaks[lines] = [...new Set(moved)].filter((each) => each > 0);
}

function bandOf({ axis, at, low, high }: Move): RangeAddress {
  if (axis === "row") return { row: at, rowCount: GRID.rowCount - at, column: low, columnCount: high - low };
  return { column: at, columnCount: GRID.columnCount - at, row: low, rowCount: high - low };
}

/** Whether a rectangle lies wholly within the band's width. */
function isAcross(range: RangeAddress, { axis, low, high }: Move): boolean {
  const [first, count] = axis === "row" ? [range.column, range.columnCount] : [range.row, range.rowCount];
  return first >= low && first + count <= high;
}

function moveContents(sheet: SheetState, move: Move): void {
  const moved = new Map<number, typeof sheet.cells extends Map<number, infer Cell> ? Cell : never>();
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellPlace(key);
    const [along, across] = move.axis === "row" ? [row, column] : [column, row];
    const isIn = across >= move.low && across < move.high && along >= move.at;
    if (isIn && move.count < 0 && along < move.at - move.count) continue;
    const place = isIn ? along + move.count : along;
    demand(place < (move.axis === "row" ? GRID.rowCount : GRID.columnCount), "NonBlankCellOffSheet");
    moved.set(move.axis === "row" ? cellKey(place, column) : cellKey(row, place), cell);
  }
  sheet.cells = moved;
}

function movePatches<Look extends object>(patches: Patch<Look>[], move: Move): void {
  const moved = patches.flatMap((patch) =>
    piecesAfter(patch.range, move).map((range) => ({ ...patch, range })),
  );
  patches.splice(0, patches.length, ...moved);
}

/** What becomes of a rectangle: what is in the band moves (or grows, where the move is inside it), the rest stays. */
function piecesAfter(range: RangeAddress, move: Move): RangeAddress[] {
  const band = bandOf({ ...move, at: 0 });
  const inside = intersect(range, band);
  if (!inside) return [range];
  const [first, count] =
    move.axis === "row" ? [inside.row, inside.rowCount] : [inside.column, inside.columnCount];
  const span = spanAfter(first, first + count - 1, move);
  const rest = subtract(range, band);
  if (!span) return rest;
  const [from, length] = [span.first, span.last - span.first + 1];
  const moved =
    move.axis === "row"
      ? { ...inside, row: from, rowCount: length }
      : { ...inside, column: from, columnCount: length };
  return [moved, ...rest];
}

/** First and last line after a move; null where all of it was deleted. */
export function spanAfter(
  first: number,
  last: number,
  { at, count, axis }: Move,
): { first: number; last: number } | null {
  const end = (axis === "row" ? GRID.rowCount : GRID.columnCount) - 1;
  const isWholeLine = first === 0 && last === end;
  if (isWholeLine) return { first, last };
  if (count >= 0)
    return {
      first: first >= at ? first + count : first,
      last: Math.min(end, last >= at ? last + count : last),
    };
  const gone = at - count;
  const newFirst = first < at ? first : Math.max(at, first + count);
  const newLast = last < at ? last : last < gone ? at - 1 : last + count;
  return newFirst > newLast ? null : { first: first >= at && first < gone ? at : newFirst, last: newLast };
}

function moveTable(
  table: { range: RangeAddress; columns: { id: number; formula?: string }[] },
  move: Move,
): void {
  const before = table.range;
  const [moved] = piecesAfter(before, move);
  demand(moved !== undefined && moved.rowCount >= 1, "InsertDeleteConflict", "a table's header");
  const headerGone =
    move.axis === "row" && move.count < 0 && before.row >= move.at && before.row < move.at - move.count;
  demand(!headerGone, "InsertDeleteConflict", "a table's header");
  if (move.axis === "column") moveColumns(table, move, before);
  table.range = moved;
}

function moveColumns(
  table: { columns: { id: number; formula?: string }[] },
  { at, count }: Move,
  before: RangeAddress,
): void {
  const index = at - before.column;
  if (index < 0 || index >= before.columnCount) return;
  const nextId = Math.max(...table.columns.map(({ id }) => id)) + 1;
  if (count > 0)
    table.columns.splice(index, 0, ...Array.from({ length: count }, (_, step) => ({ id: nextId + step })));
  else table.columns.splice(index, -count);
}

function movedReference(
  book: WorkbookState,
  moved: SheetState,
  sheetId: string | null,
  move: Move,
  token: { readonly type: string; readonly value: string },
): string | undefined {
  if (token.type !== "range" && token.type !== "range_beam") return undefined;
  const reference = readA1(token.value);
  if (!reference || !("range" in reference)) return undefined;
  const named = reference.context?.[0];
  const isHere = named === undefined ? sheetId === moved.id : isSameText(named, moved.name);
  if (!isHere || !book.sheets.includes(moved)) return undefined;
  const { range } = reference;
  const across = move.axis === "row" ? [range.left, range.right] : [range.top, range.bottom];
  const along = move.axis === "row" ? [range.top, range.bottom] : [range.left, range.right];
  if (along[0] === null || along[0] === undefined) return undefined;
  if ((across[0] ?? 0) < move.low || (across[1] ?? Number.MAX_SAFE_INTEGER) >= move.high)
    return isWhole(move) ? changed() : undefined;
  return changed();

  function changed(): string {
    const span = spanAfter(along[0] ?? 0, along[1] ?? along[0] ?? 0, move);
    if (!span) return "#REF!";
    const places =
      move.axis === "row" ? { top: span.first, bottom: span.last } : { left: span.first, right: span.last };
    return stringifyA1Ref({ ...reference, range: { ...range, ...places } } as Parameters<
      typeof stringifyA1Ref
    >[0]);
  }
}
