import { comparable } from "../text/comparable";
import { meaningOf } from "./columns";
import type { TableRow, TaskTable } from "./task-table";

const FEWEST_WORKS = 2;
const LONGEST_WORK = 110;
/** What says that a unit does not do a column's work. */
const NOT_DONE = /^(?:không|ko|0|[-–—/])?$/;
/** What only says that it does: a mark is no time. */
const DONE = /^(?:x|v|có|✓|✔|☑|●|•|\+|1)$/;

function columnsOf(header: readonly string[]): { readonly unit: number; readonly works: number[] } | null {
  const meanings = header.map(meaningOf);
  const unit = meanings.indexOf("unit");
  const known = meanings.every((meaning) => meaning === null || ["number", "unit", "note"].includes(meaning));
  const works = header.flatMap((words, at) =>
    meanings[at] === null && words.length > 2 && words.length < LONGEST_WORK ? [at] : [],
  );
  return known && unit >= 0 && works.length >= FEWEST_WORKS ? { unit, works } : null;
}

/** Whether a row is the header of a table that gives each unit a day or a mark for each work. */
export function isMatrixHeader(header: readonly string[]): boolean {
  return columnsOf(header) !== null;
}

/** A table of units × work as rows: one for each unit and each work that its cell marks or dates. */
export function rowsOfMatrix({ header, rows }: Pick<TaskTable, "header" | "rows">): TaskTable {
  const { unit, works } = columnsOf(header.cells) ?? { unit: 0, works: [] };
  const rowOf = ({ line, cells }: TableRow, at: number): TableRow[] => {
    const [name = "", cell = ""] = [cells[unit], cells[at]];
    if (name === "" || NOT_DONE.test(comparable(cell))) return [];
    return [{ line, cells: [header.cells[at] ?? "", name, DONE.test(comparable(cell)) ? "" : cell] }];
  };
  return {
    header: { line: header.line, cells: ["", "", ""] },
    mapping: { columns: ["content", "unit", "time"], unclear: [] },
    rows: rows.flatMap((row) => works.flatMap((at) => rowOf(row, at))),
  };
}
