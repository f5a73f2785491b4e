import type { Plan, PlanProblem } from "../../domain/plan";
import { fail, succeed, type Problem, type Result } from "../../domain/result";
import type { ColumnMeaning } from "../../plan-import/table/columns";
import { planFromRows } from "../../plan-import/plan-from-rows";
import type { FoundList } from "./list";
import { headDepth } from "./list-head";
import type { ListMapping } from "./list-mapping";
import { findOtherRows } from "./other-rows";
import { showDate } from "./show-date";

/** Columns in which one merged cell speaks for all its rows. */
const SHARED: readonly ColumnMeaning[] = [
  "content",
  "lead",
  "support",
  "time",
  "start",
  "end",
  "unit",
  "section",
];
const DATED: readonly ColumnMeaning[] = ["time", "start", "end", "completed", "extended"];

/**
 * Reads a list as a plan by the mapping a person confirmed; lines are row numbers of the sheet. What is left out of it, and
 * that hidden rows are in it, is said among its problems.
 */
export function planOfList(list: FoundList, mapping: ListMapping): Result<Plan, Problem<"no-task-in-list">> {
  const { columns, header } = mapping;
  const start = header + headDepth(list, header);
  const rows = fillMerged(list, columns)
    .slice(start)
    .map((row) => row.map((cell, index) => asDate(cell, columns[index])));
  const others = findOtherRows(list.rows.slice(start), columns);
  const isOther = (index: number): boolean => others.some(({ from, to }) => index >= from && index < to);
  const own = rows.map((row, index) => (isOther(index) ? [] : row));
  const firstLine = list.firstRow + start;
  const plan = planFromRows(
    own,
    { columns, unclear: [] },
    { title: titleAbove(list.rows.slice(0, header)), firstLine },
  );
  const isEmpty = plan.tasks.length + plan.milestones.length === 0;
  if (isEmpty) return fail({ code: "no-task-in-list", at: list.sheet });
  const said = others
    .filter(({ kind }) => kind !== "list-head-again")
    .map(({ kind, from }): PlanProblem => ({
      code: kind,
      line: firstLine + from,
      words: (list.rows[start + from] ?? [])
        .filter((cell) => cell !== "")
        .join(" | ")
        .slice(0, 80),
    }));
  return succeed({ ...plan, problems: [...said, ...hiddenRows(list, plan), ...plan.problems] });
}

/** Rows that nobody sees in the sheet are asked about once. */
function hiddenRows({ hidden = [], firstRow }: FoundList, { tasks, milestones }: Plan): PlanProblem[] {
  const lines = new Set(hidden.map((index) => firstRow + index));
  const told = [...tasks, ...milestones].map(({ line }) => line).filter((line) => lines.has(line));
  const first = told[0];
  return first === undefined
    ? []
    : [{ code: "list-hidden-rows", line: first, words: [...new Set(told)].join(", ") }];
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
      if (cells && rows[below]?.some((cell) => cell !== "")) cells[column] = text;
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
