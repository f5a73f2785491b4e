import { guessColumns, isTaskHeader, type ColumnMeaning } from "../../plan-import/table/columns";
import type { FoundList } from "./list";

/** What the rows and columns of a list hold, as guessed or as a person chose. */
export interface ListMapping {
  /** Index of the header among the list's rows. */
  readonly header: number;
  readonly columns: readonly ColumnMeaning[];
  /** Indexes of columns whose header says nothing known. */
  readonly unclear: readonly number[];
}

/** Rows among which the header is looked for: lists have titles above. */
const HEADER_WITHIN = 30;

/** Guesses the header row of a list and what its columns hold; nothing is used before a person confirms it. */
export function guessMapping({ rows }: FoundList): ListMapping {
  const found = rows.slice(0, HEADER_WITHIN).findIndex((row) => isTaskHeader(row));
  return mappingAt(rows, found < 0 ? fullestRow(rows) : found);
}

/** What the columns hold where a person says which row is the header. */
export function mappingAt(rows: FoundList["rows"], header: number): ListMapping {
  const { columns, unclear } = guessColumns(rows[header] ?? []);
  return { header, columns, unclear };
}

/** Whether a list can be read by a mapping: some column says what is to be done. */
export function isComplete({ columns }: ListMapping): boolean {
  return columns.includes("content") || (columns.includes("unit") && columns.includes("time"));
}

/** Without known words, the first of the rows with the most cells in use is the likeliest header. */
function fullestRow(rows: FoundList["rows"]): number {
  const filled = rows.slice(0, HEADER_WITHIN).map((row) => row.filter((cell) => cell !== "").length);
  return Math.max(0, filled.indexOf(Math.max(0, ...filled)));
}
