import { addDays, type Day } from "./day";
import { dayOf, type DateEntry } from "./entry";
import { namesDay } from "./named-day";
import { planSpan, type PlanSpan } from "./plan-span";
import { swapDay } from "./swap-day";
import type { Task } from "./task";
import type { Tracker, Unit } from "./tracker";

/** A field whose day may have been typed month first. */
export type SwappableField = "due" | "extendedTo" | "completedOn" | "event";

/** A day in whose cell day and month are probably swapped. */
export interface SwappedDay {
  readonly field: SwappableField;
  /** The task, or for `event` the unit. */
  readonly row: Task | Unit;
  readonly typed: Day;
  /** What it most probably means. */
  readonly meant: Day;
  /** What tells: the deadline's own words, or the span of the plan. */
  readonly because: "words" | "span";
}

/** Work begins before its first deadline: so many days before the plan's span a completion is nothing odd. */
export const DAYS_OF_WORK_BEFORE = 31;

/**
 * The days that day and month swapped would bring to the deadline's words, or from outside of the plan's span into it.
 * A day that the words name is never doubted. A completion may lie before the first deadline and up to the report date.
 */
export function swappedDays(
  { tasks, units }: Pick<Tracker, "tasks" | "units">,
  reportDate: DateEntry,
): SwappedDay[] {
  const span = planSpan(tasks);
  const report = dayOf(reportDate);
  return [
    ...tasks
      .filter(({ title }) => title.trim() !== "")
      .flatMap((task) => [
        ...swappedDue(task, span),
        ...swappedExtension(task, span),
        ...swappedCompletion(task, span, report),
      ]),
    ...units.flatMap((unit) =>
      doubt(unit.event, span, (typed, meant) => ({
        field: "event",
        row: unit,
        typed,
        meant,
        because: "span",
      })),
    ),
  ];
}

function swappedDue(task: Task, span: PlanSpan | null): SwappedDay[] {
  const typed = dayOf(task.due);
  const meant = typed && swapDay(typed);
  if (!typed || !meant || namesDay(task.dueText, typed)) return [];
  const isNamed = namesDay(task.dueText, meant);
  return isNamed || leadsIn(typed, meant, span)
    ? [{ field: "due", row: task, typed, meant, because: isNamed ? "words" : "span" }]
    : [];
}

/** An extension past the plan's end is usual: only one that would still be later than the deadline is doubted. */
function swappedExtension(task: Task, span: PlanSpan | null): SwappedDay[] {
  const due = dayOf(task.due);
  return doubt(task.extendedTo, span, (typed, meant) =>
    due !== null && meant <= due ? null : { field: "extendedTo", row: task, typed, meant, because: "span" },
  );
}

function swappedCompletion(task: Task, span: PlanSpan | null, report: Day | null): SwappedDay[] {
  if (span === null || report === null) return [];
  const first = addDays(span.first, -DAYS_OF_WORK_BEFORE);
  const last = span.last > report ? span.last : report;
  return doubt(task.completedOn, { first, last }, (typed, meant) =>
    meant > report ? null : { field: "completedOn", row: task, typed, meant, because: "span" },
  );
}

function doubt(
  entry: DateEntry,
  span: PlanSpan | null,
  tell: (typed: Day, meant: Day) => SwappedDay | null,
): SwappedDay[] {
  const typed = dayOf(entry);
  const meant = typed && swapDay(typed);
  const told = typed && meant && leadsIn(typed, meant, span) ? tell(typed, meant) : null;
  return told === null ? [] : [told];
}

/** Whether a day lies outside of a span and the other inside. */
function leadsIn(typed: Day, meant: Day, span: PlanSpan | null): boolean {
  if (span === null) return false;
  const isInside = (day: Day): boolean => day >= span.first && day <= span.last;
  return !isInside(typed) && isInside(meant);
}
