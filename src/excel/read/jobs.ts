import type { RangeAddress } from "../../workbook/content";
import { movesWhenFilledDown } from "../filled-down";
import { inputBytes } from "../payload";
import { bandsOf } from "./bands";
import type { SheetLayout } from "./layout";
import type { TableLayout } from "./tables";

/** A range of a sheet to be read. */
export interface ReadingJob {
  readonly sheet: string;
  readonly range: RangeAddress;
  /** Bytes that one of its rows is thought to take in the answer. */
  readonly bytesPerRow: number;
  /** By column of the range, the formula that is known to fill it, or null where formulas are to be read. */
  readonly knownFormulas: readonly (string | null)[] | null;
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
 * Bytes of a cell's value, formula and number format outside of tables, many of them blank, and of the latter alone. A
 * guess on the low side: an answer that turns out too large is asked for again in smaller parts.
 */
const BYTES_PER_CELL = 50;
const BYTES_PER_NUMBER_FORMAT = 16;
/** How much heavier than its first the rows of a table may be. */
const MARGIN = 1.3;

/** What is to be read of a sheet's cells; `trustFormulas` as in the scope of a reading. */
export function jobsOf(layout: SheetLayout, trustFormulas: boolean): ReadingJob[] {
  const { used, tables, face } = layout;
  if (used === null) return [];
  return bandsOf(
    used,
    tables.map(({ range }) => range),
  ).map((range): ReadingJob => {
    const table = tables.find((candidate) => hasBodyRow(candidate.range, range.row));
    if (table === undefined) {
      const bytesPerRow = range.columnCount * BYTES_PER_CELL;
      return { sheet: face.name, range, bytesPerRow, knownFormulas: null };
    }
    const knownFormulas = trustFormulas && tables.length === 1 ? knownFormulasOf(table, range) : null;
    const bytesPerRow = bytesOf(table, range, knownFormulas);
    return { sheet: face.name, range, bytesPerRow, knownFormulas };
  });
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

function bytesOf(
  { firstRow }: TableLayout,
  band: RangeAddress,
  knownFormulas: readonly (string | null)[] | null,
): number {
  const spared = (knownFormulas ?? []).reduce(
    (bytes, formula) => bytes + (formula === null ? 0 : inputBytes(formula)),
    0,
  );
  const cells = firstRow.reduce(
    (bytes, { value, formula }) => bytes + inputBytes(value) + inputBytes(formula),
    0,
  );
  return (cells - spared) * MARGIN + band.columnCount * BYTES_PER_NUMBER_FORMAT;
}
