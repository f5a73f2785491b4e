import { weekdayOf } from "./day";
import { dayOf, type DateEntry } from "./entry";
import type { JudgedTask } from "./report";
import { OPEN_FLAGS } from "./status-rule";

/** Whether a task that is open and not overdue has its last day in time by the Sunday of the report date's week, as the sheet of the week has it. */
export function isDueThisWeek({ verdict }: Pick<JudgedTask, "verdict">, reportDate: DateEntry): boolean {
  const report = dayOf(reportDate);
  const { flag, daysLeft } = verdict;
  if (report === null || daysLeft === null || flag === "overdue" || !OPEN_FLAGS.includes(flag)) return false;
  return daysLeft <= 7 - weekdayOf(report);
}
