import type { RangeAddress } from "../../../src/workbook/page/content";
import { HostError, demand } from "../rich-api/host-error";
import { GRID, contains, intersect, isSameRange, parseAddress } from "./address";
import { fillNewRows } from "./calculated-columns";
import { demandUnfiltered, emptyCells, readInputs, usedRange } from "./cells";
import { EventType, tellEdit, tellTable } from "./events";
import { bodyOf, headersOf } from "./lookup";
import { isSameText } from "./formula-text";
import { loseColumn, renameColumns, rewriteFormulas } from "./rename";
import { horizontalMove, moveCells, verticalMove } from "./shift";
import { createTable, nameHeaders } from "./tables";
import { cellKey, cellPlace, type SheetState, type TableState, type WorkbookState } from "./workbook-state";
import { putEntries } from "./write";

/**
 * TableCollection.add. Without headers a header row is put in above and all cells below move down (office-js issue 196, by
 * design); a header alone gets a blank row, for which cells below move down where any stand there or a
 * formula points there (issues 1197 and 5151).
 */
export function addTable(
  book: WorkbookState,
  sheet: SheetState,
  range: RangeAddress,
  hasHeaders: boolean,
): TableState {
  demand(sheet.protection === null, "AccessDenied", `${sheet.name} is protected`);
  if (hasHeaders && range.rowCount > 1) return createTable(book, sheet, range);
  const at = hasHeaders ? range.row + 1 : range.row;
  const below = { ...range, row: at, rowCount: 1 };
  if (!hasHeaders || usedRange(sheet, below, true) || isPointedAt(book, sheet, { ...range, rowCount: 2 }))
    moveCells(book, sheet, verticalMove(below, 1));
  const table = createTable(book, sheet, { ...range, rowCount: range.rowCount + 1 });
  table.isBlank = hasHeaders;
  return table;
}

function isPointedAt(book: WorkbookState, sheet: SheetState, range: RangeAddress): boolean {
  let found = false;
  rewriteFormulas(book, (sheetId) => ({ type, value }) => {
    const typed = type.startsWith("range") ? parseAddress(value) : null;
    const isHere = typed?.sheet ? isSameText(typed.sheet, sheet.name) : sheetId === sheet.id;
    if (typed && isHere && intersect(typed.range, range)) found = true;
    return undefined;
  });
  return found;
}

/** Table.resize: the header stays in its row and the ranges overlap; calculated columns fill the new rows. */
export function resizeTable(
  book: WorkbookState,
  sheet: SheetState,
  table: TableState,
  range: RangeAddress,
): void {
  demand(sheet.protection === null, "AccessDenied", `${sheet.name} is protected`);
  demandUnfiltered(sheet, table.range);
  if (table.showTotals && range.rowCount !== table.range.rowCount)
    throw new HostError("NotSimulated", "Table.resize with totals");
  const isAllowed =
    range.row === table.range.row && range.rowCount > 1 && intersect(range, table.range) !== null;
  demand(isAllowed, "InvalidArgument", "the header must stay in its row and the ranges overlap");
  const others = sheet.tables.filter((other) => other !== table && intersect(other.range, range));
  demand(others.length === 0, "InvalidArgument", "tables cannot overlap");
  const before = table.range;
  setColumns(table, before, range);
  table.range = range;
  nameHeaders(book, sheet, table);
  const below = before.row + before.rowCount;
  const added = range.row + range.rowCount - below;
  if (added > 0) fillNewRows(sheet, table, { ...range, row: below, rowCount: added });
  if (!isSameRange(before, range)) tellEdit(book, sheet, range, "CellInserted");
}

function setColumns(table: TableState, before: RangeAddress, after: RangeAddress): void {
  let nextId = Math.max(...table.columns.map(({ id }) => id)) + 1;
  table.columns = Array.from({ length: after.columnCount }, (_, index) => {
    const known = table.columns[after.column + index - before.column];
    return known ?? { id: nextId++ };
  });
}

/** TableRowCollection.add: rows at an index of the body, or at its end; cells below the table make room. */
export function addRows(
  book: WorkbookState,
  sheet: SheetState,
  table: TableState,
  index: number | null,
  values: unknown,
): number {
  demand(sheet.protection === null, "AccessDenied", `${sheet.name} is protected`);
  demandUnfiltered(sheet, table.range);
  const lines = linesOf(values, table);
  const body = bodyOf(table);
  const present = table.isBlank ? 0 : body.rowCount;
  const place = index === null || index < 0 ? present : index;
  demand(place <= present, "InvalidArgument", `row ${place}`);
  const rows = { ...body, row: body.row + place, rowCount: lines.length };
  // A blank table has the place of its first row already.
  growRows(
    book,
    sheet,
    table,
    table.isBlank ? { ...rows, row: rows.row + 1, rowCount: rows.rowCount - 1 } : rows,
  );
  table.isBlank = false;
  fillNewRows(sheet, table, rows);
  putEntries(book, sheet, rows, readInputs(book, sheet, rows, lines));
  return place;
}

function growRows(book: WorkbookState, sheet: SheetState, table: TableState, added: RangeAddress): void {
  if (added.rowCount === 0) return;
  // A table made of whole columns has no row below it to grow into (microsoft-graph-docs issue 4392).
  demand(
    table.range.row + table.range.rowCount + added.rowCount <= GRID.rowCount,
    "InsertDeleteConflict",
    table.name,
  );
  const isAtEnd = added.row >= table.range.row + table.range.rowCount;
  moveCells(book, sheet, verticalMove(added, added.rowCount));
  if (isAtEnd) table.range = { ...table.range, rowCount: table.range.rowCount + added.rowCount };
}

function linesOf(values: unknown, table: TableState): unknown[][] {
  if (values === null || values === undefined) return [new Array<unknown>(table.columns.length).fill(null)];
  const lines: unknown[] = Array.isArray(values)
    ? Array.isArray(values[0])
      ? values
      : [values]
    : [[values]];
  const areWide = lines.every((line) => Array.isArray(line) && line.length === table.columns.length);
  demand(
    areWide,
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
  return lines as unknown[][];
}

/** TableRow.delete: the row's cells go and those below move up; the last row leaves its place behind, as in Excel. */
export function deleteRows(
  book: WorkbookState,
  sheet: SheetState,
  table: TableState,
  first: number,
  count: number,
): void {
  demand(sheet.protection === null, "AccessDenied", `${sheet.name} is protected`);
  demandUnfiltered(sheet, table.range);
  const body = bodyOf(table);
  const rows = { ...body, row: body.row + first, rowCount: count };
  if (!contains(body, rows)) throw new HostError("ItemNotFound", `row ${first}`);
  if (count === body.rowCount) {
    table.isBlank = true;
    emptyCells(sheet, { ...rows, row: rows.row, rowCount: 1 });
    if (count === 1) return tellEdit(book, sheet, rows, "RowDeleted");
    moveCells(book, sheet, verticalMove({ ...rows, row: rows.row + 1 }, -(count - 1)));
  } else moveCells(book, sheet, verticalMove(rows, -count));
  tellEdit(book, sheet, rows, "RowDeleted");
}

/** TableColumnCollection.add: a column at an index, or at the end, with its cells or a name alone; cells beside make room. */
export function addColumn(
  book: WorkbookState,
  sheet: SheetState,
  table: TableState,
  index: number | null,
  values: unknown,
  name: unknown,
): number {
  const place = index === null || index < 0 ? table.columns.length : index;
  demand(place <= table.columns.length, "InvalidArgument", `column ${place}`);
  demand(sheet.protection === null, "AccessDenied", `${sheet.name} is protected`);
  demandUnfiltered(sheet, table.range);
  const range = { ...table.range, columnCount: table.range.columnCount + 1 };
  const added = { ...range, column: range.column + place, columnCount: 1 };
  const isAtEnd = place === table.columns.length;
  if (!isAtEnd || isOccupied(sheet, added)) moveCells(book, sheet, horizontalMove(added, 1));
  // A column put in before the first one would otherwise push the table aside.
  if (isAtEnd) resizeTable(book, sheet, table, range);
  else table.range = range;
  if (typeof name === "string") sheet.cells.set(cellKey(added.row, added.column), { value: name });
  nameHeaders(book, sheet, table);
  if (values !== null && values !== undefined)
    putEntries(book, sheet, added, readInputs(book, sheet, added, values));
  if (typeof name === "string") renameColumn(book, sheet, table, place, name);
  tellEdit(book, sheet, added, "ColumnInserted");
  return place;
}

function isOccupied(sheet: SheetState, area: RangeAddress): boolean {
  return [...sheet.cells.keys()].some((key) =>
    intersect(area, { ...cellPlace(key), rowCount: 1, columnCount: 1 }),
  );
}

/** TableColumn.delete: the column's cells go and those to the right close up; references to it are lost. */
export function deleteColumn(book: WorkbookState, sheet: SheetState, table: TableState, index: number): void {
  demand(table.columns.length > 1, "InvalidOperation", "the last column");
  demandUnfiltered(sheet, table.range);
  const column = { ...table.range, column: table.range.column + index, columnCount: 1 };
  loseColumn(book, table, headersOf(book, table)[index] ?? "");
  moveCells(book, sheet, horizontalMove(column, -1));
  tellEdit(book, sheet, column, "ColumnDeleted");
}

/** TableColumn.name: formulas follow the new header. */
export function renameColumn(
  book: WorkbookState,
  sheet: SheetState,
  table: TableState,
  index: number,
  name: string,
): void {
  const before = headersOf(book, table);
  sheet.cells.set(cellKey(table.range.row, table.range.column + index), { value: name });
  nameHeaders(book, sheet, table);
  renameColumns(book, table, before);
  tellEdit(book, sheet, { ...table.range, rowCount: 1 });
}

/** Table.delete empties the cells; Table.convertToRange leaves them. */
export function removeTable(
  book: WorkbookState,
  sheet: SheetState,
  table: TableState,
  keepCells: boolean,
): void {
  demand(sheet.protection === null, "AccessDenied", `${sheet.name} is protected`);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  if (!keepCells) emptyCells(sheet, table.range);
  tellTable(book, EventType.tableDeleted, sheet, table);
}
