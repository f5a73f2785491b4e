import type { Day } from "./day";
import { choiceOf, dayOf, isUnrecognised, type DateEntry } from "./entry";
import { judge, type FlagContext, type Verdict } from "./flag";
import { DONE_FLAGS, FLAGS, type Flag } from "./status-rule";
import type { Task } from "./task";
import { DEFAULT_WARNING_DAYS, type HolidayEntry, type Settings, type Tracker } from "./tracker";
import { unitEvents } from "./unit-event";
import { makeWorkCalendar, type Holiday } from "./working-day";

/** Number of tasks for each flag. */
export type FlagCounts = Readonly<Record<Flag, number>>;

/** A task with its verdict. */
export interface JudgedTask {
  readonly task: Task;
  readonly verdict: Verdict;
}

/** Where things stand on a report date. */
export interface Report {
  /** Unreadable where the setting holds something that is no date. */
  readonly reportDate: DateEntry;
  readonly context: FlagContext;
  /** Every row that names a task, in the order of the sheet. */
  readonly judged: readonly JudgedTask[];
  readonly counts: FlagCounts;
  readonly total: number;
}

/** A share of work as two whole numbers; an empty denominator has no percentage. */
export interface Share {
  readonly done: number;
  readonly of: number;
}

/** Judges every task of a tracker. `today` stands in where the report date is left empty. */
export function makeReport(tracker: Tracker, today: Day): Report {
  const context = flagContextOf(tracker.settings, tracker.holidays, today);
  const eventOf = unitEvents(tracker.units);
  const judged = tracker.tasks
    .filter(({ title }) => title.trim() !== "")
    .map((task) => ({ task, verdict: judge(task, eventOf(task.unit), context) }));
  return {
    reportDate: context.reportDate,
    context,
    judged,
    counts: countFlags(judged),
    total: judged.length,
  };
}

/** What the flags depend on, from the settings and the holiday sheet. */
export function flagContextOf(
  settings: Settings,
  holidays: readonly HolidayEntry[],
  today: Day,
): FlagContext {
  return {
    reportDate: settings.reportDate ?? today,
    warningDays: typeof settings.warningDays === "number" ? settings.warningDays : DEFAULT_WARNING_DAYS,
    strictBefore: choiceOf(settings.strictBefore) === "yes",
    calendar: makeWorkCalendar(settings.calendarStart, holidays.flatMap(readHoliday)),
  };
}

function readHoliday({ day, name, kind }: HolidayEntry): Holiday[] {
  if (day === null || isUnrecognised(day) || kind === null || isUnrecognised(kind)) return [];
  return [{ day, name, kind }];
}

/** Counts the flags of judged tasks. */
export function countFlags(judged: readonly JudgedTask[]): FlagCounts {
  const counts = Object.fromEntries(FLAGS.map((flag) => [flag, 0])) as Record<Flag, number>;
  for (const { verdict } of judged) counts[verdict.flag] += 1;
  return counts;
}

/** Done ÷ (total − not applicable). */
export function shareOfAll(counts: FlagCounts): Share {
  const total = FLAGS.reduce((sum, flag) => sum + counts[flag], 0);
  return { done: countDone(counts), of: total - counts["not-applicable"] };
}

/** How many are done in one of the three ways. */
export function countDone(counts: FlagCounts): number {
  return DONE_FLAGS.reduce((sum, flag) => sum + counts[flag], 0);
}

/** Done among the tasks whose effective due date is on or before the report date. */
export function shareOfDue({ judged, reportDate }: Pick<Report, "judged" | "reportDate">): Share {
  const report = dayOf(reportDate);
  const due = judged.filter(
    ({ verdict }) => report !== null && verdict.due.kind === "day" && verdict.due.day <= report,
  );
  const done = due.filter(({ verdict }) => DONE_FLAGS.includes(verdict.flag));
  return { done: done.length, of: due.length };
}
