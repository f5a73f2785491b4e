import type { Table } from "../../workbook/page/content";
import { growTable, shrinkTable, type Foreseen } from "../foreseen";
import { whenSupported } from "../gated";
import { rangeAt, sheetNamed } from "../place";
import { step, type Step } from "../step";
import type { ChangeOf } from "./change-of";

/** Two quotes and a comma. */
const BYTES_PER_BLANK = 3;

/** Makes a table over cells that stand already: header row and at least one body row, else Excel shifts cells. */
export function addTableStep(change: ChangeOf<"addTable">): Step {
  return step(8, change.table.name, (context) => {
    const sheet = sheetNamed(context, change.sheet);
    const table = addedOver(sheet, change.table);
    table.name = change.table.name;
    applyLooks(table, change.table);
  });
}

/** Excel makes no table over merged cells, which below ExcelApi 1.13 nobody is told of. */
function addedOver(sheet: Excel.Worksheet, { range }: Table): Excel.Table {
  const cells = rangeAt(sheet, range);
  cells.unmerge();
  return sheet.tables.add(cells, true);
}

/** Gives a table its style, bands and filter buttons. */
export function tableLooksStep(change: ChangeOf<"setTableLooks">): Step {
  return step(5, change.table.name, (context) => {
    applyLooks(context.workbook.tables.getItem(change.table.name), change.table);
  });
}

function applyLooks(table: Excel.Table, looks: Table): void {
  table.style = looks.style;
  table.showBandedRows = looks.bandedRows;
  table.showFilterButton = looks.filterButton;
}

/**
 * Gives a table another range with the same header row. Below ExcelApi 1.13 a table can only grow, by rows and columns
 * that are added blank; what stands below or beside the table makes room.
 */
export function resizeTableStep(change: ChangeOf<"resizeTable">, foreseen: Foreseen): Step {
  const present = growTable(foreseen, change.table, change.range);
  const missing = Math.max(0, change.range.rowCount - present.rowCount);
  const blanks = BYTES_PER_BLANK * missing * present.columnCount;
  const resize = step(6, change.table, (context) => {
    const table = context.workbook.tables.getItem(change.table);
    whenSupported(
      "1.13",
      () => table.resize(rangeAt(sheetNamed(context, change.sheet), change.range)),
      () => {
        addBlankRows(table, missing, present.columnCount);
        addBlankColumns(table, change.range.columnCount - present.columnCount);
      },
    );
  });
  return { ...resize, bytes: resize.bytes + blanks };
}

function addBlankRows(table: Excel.Table, rowCount: number, columnCount: number): void {
  if (rowCount <= 0) return;
  const blank = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => ""));
  table.rows.add(undefined, blank);
}

/** The new columns' headers are written afterwards, like those of a table that was resized. */
function addBlankColumns(table: Excel.Table, columnCount: number): void {
  for (let added = 0; added < columnCount; added += 1) table.columns.add();
}

/** Calls a table otherwise; Excel rewrites every formula that speaks of it. */
export function renameTableStep({ table, name }: ChangeOf<"renameTable">, foreseen: Foreseen): Step {
  growTable(foreseen, name, growTable(foreseen, table, NO_SIZE));
  return step(2, table, (context) => {
    context.workbook.tables.getItem(table).name = name;
  });
}

/** Lets the cells of a table be none any more. */
export function freeTableStep({ table }: ChangeOf<"freeTable">): Step {
  return step(2, table, (context) => {
    context.workbook.tables.getItem(table).convertToRange();
  });
}

const NO_SIZE = { rowCount: 0, columnCount: 0 };

/** Switches a table's header row on; Excel has kept the names of its columns. */
export function showHeadersStep({ table }: ChangeOf<"showHeaders">, foreseen: Foreseen): Step {
  const { rowCount, columnCount } = growTable(foreseen, table, NO_SIZE);
  growTable(foreseen, table, { rowCount: rowCount + 1, columnCount });
  return step(2, table, (context) => {
    context.workbook.tables.getItem(table).showHeaders = true;
  });
}

/**
 * Lets a table cover other cells as they stand. Below ExcelApi 1.13, and where its header row moves, it is taken off and
 * made again, since rows and columns that are added to it would push these cells away; formulas that spoke of it name cells
 * then, and are put right after.
 */
export function coverCellsStep(
  { sheet, table, isElsewhere }: ChangeOf<"coverCells">,
  foreseen: Foreseen,
): Step {
  growTable(foreseen, table.name, table.range);
  return step(12, table.name, (context) => {
    const on = sheetNamed(context, sheet);
    const present = context.workbook.tables.getItem(table.name);
    const remake = (): void => {
      present.convertToRange();
      const made = addedOver(on, table);
      made.name = table.name;
      applyLooks(made, table);
    };
    if (isElsewhere) remake();
    else whenSupported("1.13", () => present.resize(rangeAt(on, table.range)), remake);
  });
}

/** Deletes rows of a table's body, from the last to the first, so that the others keep their numbers. */
export function deleteTableRowsStep(change: ChangeOf<"deleteTableRows">, foreseen: Foreseen): Step {
  const rows = [...new Set(change.rows)].sort((one, other) => other - one);
  shrinkTable(foreseen, change.table, rows.length);
  return step(2 + rows.length, change.table, (context) => {
    const table = context.workbook.tables.getItem(change.table);
    for (const row of rows) table.rows.getItemAt(row).delete();
  });
}
