import { dayOf } from "../domain/entry";
import type { Report } from "../domain/report";
import type { Flag } from "../domain/status-rule";
import { DONE_FLAGS } from "../domain/status-rule";

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
