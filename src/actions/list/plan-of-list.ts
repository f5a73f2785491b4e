import type { Plan } from "../../domain/plan";
import { fail, succeed, type Problem, type Result } from "../../domain/result";
import type { ColumnMeaning } from "../../plan-import/table/columns";
import { planFromRows } from "../../plan-import/table/import-table";
import type { FoundList } from "./list";
import type { ListMapping } from "./list-mapping";
import { showDate } from "./show-date";

/** Columns in which one merged cell speaks for all its rows. */
const SHARED: readonly ColumnMeaning[] = ["lead", "support", "time", "start", "end", "unit", "section"];
const DATED: readonly ColumnMeaning[] = ["time", "start", "end"];

/** Reads a list as a plan by the mapping a person confirmed; lines are row numbers of the sheet. */
export function planOfList(list: FoundList, mapping: ListMapping): Result<Plan, Problem<"no-task-in-list">> {
  const { columns, header } = mapping;
  const rows = fillMerged(list, columns)
    .slice(header + 1)
    .map((row) => row.map((cell, index) => asDate(cell, columns[index])));
  const plan = planFromRows(
    rows,
    { columns, unclear: [] },
    { title: titleAbove(list.rows.slice(0, header)), firstLine: list.firstRow + header + 1 },
  );
  const isEmpty = plan.tasks.length + plan.milestones.length === 0;
  return isEmpty ? fail({ code: "no-task-in-list", at: list.sheet }) : succeed(plan);
}

function fillMerged({ rows, merges }: FoundList, columns: readonly ColumnMeaning[]): string[][] {
  const filled = rows.map((row) => [...row]);
  for (const { row, column, rowCount } of merges) {
    const meaning = columns[column];
    if (meaning === undefined || !SHARED.includes(meaning)) continue;
    const text = filled[row]?.[column] ?? "";
    for (let below = row + 1; below < row + rowCount; below += 1) {
      const cells = filled[below];
      // A row without other words stays empty: a merged cell alone is no task.
      if (cells?.some((cell) => cell !== "")) cells[column] = text;
    }
  }
  return filled;
}

/** A day that lost its format shows as a serial number; between 1990 and 2078 nothing else has five digits there. */
function asDate(cell: string, meaning: ColumnMeaning | undefined): string {
  if (meaning === undefined || !DATED.includes(meaning)) return cell;
  return /^(?:3[3-9]|[45]\d|6[0-4])\d{3}$/.test(cell) ? showDate(Number(cell)) : cell;
}

/** The longest line above the header names the list. */
function titleAbove(rows: FoundList["rows"]): string {
  const lines = rows.map((row) => row.filter((cell) => cell !== "").join(" "));
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), "");
}
