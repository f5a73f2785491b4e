import type { JudgedTask, Report } from "./report";
import { DONE_FLAGS, type Flag } from "./status-rule";
import type { Task } from "./task";

/** The tasks of one of the two urgent flags, the most urgent first; of equal days in the order of the sheet. */
export function listUrgent({ judged }: Pick<Report, "judged">, flag: "overdue" | "due-soon"): JudgedTask[] {
  return judged
    .filter(({ verdict }) => verdict.flag === flag)
    .sort((one, other) => (one.verdict.daysLeft ?? 0) - (other.verdict.daysLeft ?? 0));
}

/** Whether a row is one for decision: a proposal waits until it is cleared, a difficulty until the work is over. */
export function hasConcern(
  { difficulty, proposal }: Pick<Task, "difficulty" | "proposal">,
  flag: Flag,
): boolean {
  return !isBlank(proposal) || (!isBlank(difficulty) && !isOver(flag));
}

/** Flags of work that is over: done in one of three ways, or not applicable. */
export const OVER_FLAGS: readonly Flag[] = [...DONE_FLAGS, "not-applicable"];

function isOver(flag: Flag): boolean {
  return OVER_FLAGS.includes(flag);
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
