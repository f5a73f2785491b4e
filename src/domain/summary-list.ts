import { dayOf } from "./entry";
import type { JudgedTask, Report } from "./report";
import type { Flag } from "./status-rule";
import { DONE_FLAGS } from "./status-rule";
import type { Task } from "./task";

/** The tasks of one of the two urgent flags, the most urgent first; of equal days in the order of the sheet. */
export function listUrgent({ judged }: Pick<Report, "judged">, flag: "overdue" | "due-soon"): JudgedTask[] {
  return judged
    .filter(({ verdict }) => verdict.flag === flag)
    .sort((one, other) => (one.verdict.daysLeft ?? 0) - (other.verdict.daysLeft ?? 0));
}

/** Tasks that report a difficulty or a proposal, in the order of the sheet. */
export function listConcerns({ judged }: Pick<Report, "judged">): JudgedTask[] {
  return judged.filter(({ task, verdict }) => hasConcern(task, verdict.flag));
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

/** How the tasks that got an extension stand. */
export interface Extensions {
  readonly total: number;
  readonly done: number;
  readonly overdue: number;
  /** The rest: still within the extended time, paused, not applicable or to be checked. */
  readonly running: number;
}

/** Counts the tasks that have been given a later date. */
export function countExtensions({ judged }: Pick<Report, "judged">): Extensions {
  const extended = judged.filter(({ task }) => dayOf(task.extendedTo) !== null);
  const count = (flags: readonly Flag[]): number =>
    extended.filter(({ verdict }) => flags.includes(verdict.flag)).length;
  const done = count(DONE_FLAGS);
  const overdue = count(["overdue"]);
  return { total: extended.length, done, overdue, running: extended.length - done - overdue };
}
