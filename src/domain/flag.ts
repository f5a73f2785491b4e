import { addDays, daysBetween, toEpochDay, type Day } from "./day";
import { effectiveDueOf, reminderOf, type EffectiveDue } from "./due-date";
import { choiceOf, dayOf, isUnrecognised, type DateEntry } from "./entry";
import { OPEN_FLAGS, STATUS_RULES, type Condition, type Fact, type Flag, type Term } from "./status-rule";
import type { TaskState } from "./fields/choices";
import type { Task } from "./task";
import type { WorkCalendar } from "./working-day";

/** What the flags of a workbook depend on besides the tasks. */
export interface FlagContext {
  /** The day the report speaks of; unreadable where the setting holds something else. */
  readonly reportDate: DateEntry;
  readonly warningDays: number;
  /** Whether work finished on X is late where the plan says "trước X". */
  readonly strictBefore: boolean;
  readonly calendar: WorkCalendar;
}

/** A task's verdict on the report date. */
export interface Verdict {
  readonly flag: Flag;
  readonly due: EffectiveDue;
  /** Calendar days to the last day in time, negative where late; null where the flag has no days. */
  readonly daysLeft: number | null;
  /** Last working day on which a person can still be reminded. */
  readonly reminder: Day | null;
}

interface Facts {
  readonly state: TaskState | null;
  readonly facts: Readonly<Record<Fact, boolean>>;
  readonly terms: Readonly<Record<Term, number>>;
}

/** The verdict of a task whose unit's event has the given date entry. */
export function judge(task: Task, event: DateEntry, context: FlagContext): Verdict {
  const due = effectiveDueOf(task, event, context.calendar);
  const dueDay = due.kind === "day" ? due.day : null;
  const isBefore = choiceOf(task.dueKind) === "before";
  const lastDay = dueDay === null ? null : addDays(dueDay, context.strictBefore && isBefore ? -1 : 0);
  const reminder = dueDay === null ? null : reminderOf(dueDay, isBefore, context.calendar);
  const facts = collectFacts(task, due, { dueDay, lastDay, reminder }, context);
  const rule = STATUS_RULES.find(({ when }) => holds(when, facts));
  if (!rule) throw new Error("The last status rule matches every task");
  return { flag: rule.flag, due, reminder, daysLeft: daysLeftOf(rule.flag, lastDay, task, context) };
}

interface Days {
  readonly dueDay: Day | null;
  readonly lastDay: Day | null;
  readonly reminder: Day | null;
}

function collectFacts(task: Task, due: EffectiveDue, days: Days, context: FlagContext): Facts {
  const report = dayOf(context.reportDate);
  const completedOn = dayOf(task.completedOn);
  const unreadable =
    [task.due, task.extendedTo, task.completedOn].some(isUnrecognised) ||
    due.kind === "unreadable" ||
    report === null;
  return {
    state: choiceOf(task.state),
    facts: {
      "date-unreadable": unreadable,
      "has-due": days.dueDay !== null,
      completed: completedOn !== null && report !== null && completedOn <= report,
      "completion-date-empty": task.completedOn === null,
    },
    terms: {
      report: numberOf(report),
      "last-day-in-time": numberOf(days.lastDay),
      "completed-on": numberOf(completedOn),
      reminder: numberOf(days.reminder),
      "warning-end": numberOf(report) + context.warningDays,
    },
  };
}

function numberOf(day: Day | null): number {
  return day === null ? 0 : toEpochDay(day);
}

function holds(condition: Condition, facts: Facts): boolean {
  if ("state" in condition) return facts.state === condition.state;
  if ("fact" in condition) return facts.facts[condition.fact];
  if ("not" in condition) return !holds(condition.not, facts);
  if ("all" in condition) return condition.all.every((part) => holds(part, facts));
  if ("any" in condition) return condition.any.some((part) => holds(part, facts));
  if ("atMost" in condition) return facts.terms[condition.atMost[0]] <= facts.terms[condition.atMost[1]];
  return condition.otherwise;
}

function daysLeftOf(flag: Flag, lastDay: Day | null, task: Task, context: FlagContext): number | null {
  const report = dayOf(context.reportDate);
  if (lastDay === null || report === null) return null;
  if (OPEN_FLAGS.includes(flag)) return daysBetween(report, lastDay);
  const completedOn = dayOf(task.completedOn);
  return flag === "done-late" && completedOn !== null ? daysBetween(completedOn, lastDay) : null;
}
