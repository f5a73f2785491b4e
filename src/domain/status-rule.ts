import type { TaskState } from "./fields/choices";

/** The ten flags ("Cảnh báo"). */
export type Flag =
  | "not-applicable"
  | "paused"
  | "needs-checking"
  | "done-on-time"
  | "done-late"
  | "done"
  | "no-deadline"
  | "overdue"
  | "due-soon"
  | "on-track";

/** Yes-or-no facts of a task on a report date. */
export type Fact =
  /** A date the verdict would rest on is no date. */
  | "date-unreadable"
  | "has-due"
  /** A completion date on or before the report date. */
  | "completed"
  | "completion-date-empty";

/** Days as numbers that can be compared; 0 where there is none. */
export type Term = "report" | "last-day-in-time" | "completed-on" | "reminder" | "warning-end";

/** A condition as data, so that the function, the cell formula and the tests come from one place. */
export type Condition =
  | { readonly state: TaskState }
  | { readonly fact: Fact }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly atMost: readonly [Term, Term] }
  | { readonly otherwise: true };

/** One line of the status table. */
export interface StatusRule {
  readonly flag: Flag;
  readonly when: Condition;
}

const completed: Condition = { fact: "completed" };
const hasDue: Condition = { fact: "has-due" };
const inTime: Condition = { atMost: ["completed-on", "last-day-in-time"] };

/**
 * The status rules in order: the first that matches gives the flag. `last-day-in-time` is the due date, or the day
 * before it where the bound is "trước" and the strict reading is on; `warning-end` is the report date plus the days of warning.
 */
export const STATUS_RULES: readonly StatusRule[] = [
  { flag: "not-applicable", when: { state: "not-applicable" } },
  { flag: "paused", when: { state: "paused" } },
  { flag: "needs-checking", when: { fact: "date-unreadable" } },
  { flag: "done-on-time", when: { all: [completed, hasDue, inTime] } },
  { flag: "done-late", when: { all: [completed, hasDue] } },
  {
    flag: "done",
    when: { any: [completed, { all: [{ state: "done" }, { fact: "completion-date-empty" }] }] },
  },
  { flag: "no-deadline", when: { not: hasDue } },
  { flag: "overdue", when: { not: { atMost: ["report", "last-day-in-time"] } } },
  {
    flag: "due-soon",
    when: { any: [{ atMost: ["last-day-in-time", "warning-end"] }, { atMost: ["reminder", "report"] }] },
  },
  { flag: "on-track", when: { otherwise: true } },
];

/** All flags in the order of the rules. */
export const FLAGS: readonly Flag[] = STATUS_RULES.map(({ flag }) => flag);

/** The three flags that count as done. */
export const DONE_FLAGS: readonly Flag[] = ["done-on-time", "done-late", "done"];

/** The flags in the order in which reports print them. */
export const STATUS_ORDER: readonly Flag[] = [
  ...DONE_FLAGS,
  "overdue",
  "due-soon",
  "on-track",
  "no-deadline",
  "needs-checking",
  "paused",
  "not-applicable",
];

/** The flags of tasks that are still to be done and have a date. */
export const OPEN_FLAGS: readonly Flag[] = ["overdue", "due-soon", "on-track"];
