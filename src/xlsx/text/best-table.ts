import { TASK_WORDS } from "../../workbook/copies/returned/header-words";
import { SHEET_COLUMNS } from "./address";

type Rows = readonly (readonly unknown[])[];

/** Rows from the top among which a header is looked for. */
const HEADER_ROWS = 60;

/** Of several readings of one text, the one that has most of our headers in a row; else the one whose rows agree best. */
export function bestTable<Reading extends Rows>(readings: readonly Reading[]): Reading {
  const judged = readings.map((rows) => ({ rows, headers: headersOf(rows), agreement: agreementOf(rows) }));
  return judged.reduce((best, one) => {
    const isBetter =
      one.headers === best.headers ? one.agreement > best.agreement : one.headers > best.headers;
    return isBetter ? one : best;
  }).rows;
}

function headersOf(rows: Rows): number {
  const counts = rows
    .slice(0, HEADER_ROWS)
    .map((row) => row.filter((cell) => typeof cell === "string" && TASK_WORDS.keyOf(cell)).length);
  return Math.max(0, ...counts);
}

/** Rows that have as many cells as most, then their cells: a text full of commas makes one row wide, not all of them. */
function agreementOf(rows: Rows): number {
  const alike = new Map<number, number>();
  for (const { length } of rows) if (length > 1) alike.set(length, (alike.get(length) ?? 0) + 1);
  return Math.max(0, ...[...alike].map(([length, count]) => count * SHEET_COLUMNS + length));
}
