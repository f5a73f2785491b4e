import type { RangeAddress } from "../../workbook/page/content";
import type { CellInput } from "../cell-input";
import { movesWhenFilledDown } from "../filled-down";
import { inputBytes } from "../payload";
import type { Asking } from "./asking";
import { bandsOf } from "./bands";
import type { SheetLayout } from "./layout";
import type { TableLayout } from "./tables";

/** A range of a sheet to be read. */
export interface ReadingJob {
  readonly sheet: string;
  readonly range: RangeAddress;
  /** Bytes that one of its rows is thought to take in the answer. */
  readonly bytesPerRow: number;
  /**
   * Which formulas to read: none; all; or, by column of the range, the one that is known to fill it, null where it is to
   * be read.
   */
  readonly formulas: "none" | "all" | readonly (string | null)[];
}

/** Cuts a job into pieces of rows, none answering more than the budget; at least one row at a time. */
export function cutJob(job: ReadingJob, budget: number): ReadingJob[] {
  const height = Math.max(1, Math.floor(budget / job.bytesPerRow));
  return Array.from({ length: Math.ceil(job.range.rowCount / height) }, (_, index) => {
    const rowCount = Math.min(height, job.range.rowCount - index * height);
    return { ...job, range: { ...job.range, row: job.range.row + index * height, rowCount } };
  });
}

/**
 * Bytes of a cell's value and formula outside of tables, many of them blank. A guess on the low side: an answer that turns
 * out too large is asked for again in smaller parts.
 */
const BYTES_PER_CELL = 50;
/** The same in a long band of a hidden sheet: the calendar's days, beside columns of which most cells are empty. */
const BYTES_PER_HIDDEN_CELL = 15;
const LONG = 500;
/** How much heavier than its first the rows of a table may be. */
const MARGIN = 1.3;

/** How deep cells are read, and with which means. */
type JobsAsking = Pick<Asking, "depth" | "specialCells">;

/** What is to be read of a sheet's cells. */
export function jobsOf(layout: SheetLayout, asking: JobsAsking): ReadingJob[] {
  const { used, tables, face } = layout;
  if (used === null) return [];
  return bandsOf(
    used,
    tables.map(({ range }) => range),
  ).map((range): ReadingJob => {
    const table = tables.find((candidate) => hasBodyRow(candidate.range, range.row));
    const formulas = formulasWanted(asking, tables.length === 1 ? table : undefined, range);
    const isSparse = face.visibility !== "visible" && range.rowCount > LONG;
    const loose = range.columnCount * (isSparse ? BYTES_PER_HIDDEN_CELL : BYTES_PER_CELL);
    const bytesPerRow = table === undefined ? loose : bytesOf(table, formulas);
    return { sheet: face.name, range, bytesPerRow, formulas };
  });
}

/** What is left to read of a table of which the first rows have been read; its header holds no formula. */
export function jobsOfTable(table: TableLayout, rowsRead: number, asking: JobsAsking): ReadingJob[] {
  const { range, face } = table;
  const rest = { ...range, row: range.row + rowsRead, rowCount: range.rowCount - rowsRead };
  if (rest.rowCount === 0) return [];
  if (rowsRead === 0) {
    const header = { ...range, rowCount: 1 };
    const bytesPerRow = range.columnCount * BYTES_PER_CELL;
    return [
      { sheet: face.sheet, range: header, bytesPerRow, formulas: "none" },
      ...jobsOfTable(table, 1, asking),
    ];
  }
  const formulas = formulasWanted(asking, table, rest);
  return [{ sheet: face.sheet, range: rest, bytesPerRow: bytesOf(table, formulas), formulas }];
}

/** Where Excel is not to be asked which cells hold formulas, each formula is read. */
function formulasWanted(
  { depth, specialCells }: JobsAsking,
  table: TableLayout | undefined,
  band: RangeAddress,
): ReadingJob["formulas"] {
  if (depth === "values") return "none";
  return depth === "all" || table === undefined || !specialCells ? "all" : knownFormulasOf(table, band);
}

function hasBodyRow(table: RangeAddress, row: number): boolean {
  return row > table.row && row < table.row + table.rowCount;
}

/**
 * Formulas are by far the most of a tracker's bytes, and a calculated column repeats one. Where that is
 * trusted, the first row's formula stands for the column; which cells hold a value instead is asked for.
 */
function knownFormulasOf({ range, firstRow }: TableLayout, band: RangeAddress): (string | null)[] {
  return Array.from({ length: band.columnCount }, (_, index) => {
    const cell = firstRow[band.column + index - range.column];
    if (cell === undefined || typeof cell.formula !== "string" || cell.formula === cell.value) return null;
    return cell.formula.startsWith("=") && !movesWhenFilledDown(cell.formula) ? cell.formula : null;
  });
}

/** A row of which no sample was read is taken for one outside of tables. */
function bytesOf({ firstRow, range }: TableLayout, formulas: ReadingJob["formulas"]): number {
  if (firstRow.length === 0) return range.columnCount * BYTES_PER_CELL;
  const values = bytesOfRow(firstRow.map(({ value }) => value));
  if (formulas === "none") return values * MARGIN;
  const read = bytesOfRow(firstRow.map(({ formula }) => formula));
  const spared = formulas === "all" ? 0 : bytesOfRow(formulas.filter((formula) => formula !== null));
  return (values + read - spared) * MARGIN;
}

function bytesOfRow(row: readonly CellInput[]): number {
  return row.reduce<number>((bytes, cell) => bytes + inputBytes(cell), 0);
}
