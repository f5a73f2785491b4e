import { NO_DEADLINE, type Deadline } from "../../../domain/deadline";
import type { PlanTask } from "../../../domain/plan";
import { withDueDay } from "../../../domain/plan-edit/deadlines";
import type { TaskPatch } from "../../../domain/plan-edit/tasks";
import { readTypedDay } from "../../language/readTypedDay";
import { hasFieldsOf } from "./useKeptEntry";

/** The fields of a task as they stand in its form. */
export interface TaskEntry {
  readonly title: string;
  readonly shortTitle: string;
  readonly scope: PlanTask["scope"];
  readonly lead: string;
  /** Names parted by semicolons. */
  readonly support: string;
  readonly stream: PlanTask["stream"];
  readonly product: string;
  /** What the words mean. */
  readonly deadline: Deadline;
  /** A day typed in place of what the words mean, "" for none. */
  readonly day: string;
  /** Whether a corrected name is corrected in all tasks; "" until a person says so. */
  readonly everywhere: "" | "yes" | "no";
}

/** A task as its form begins. */
export function entryOf(task: PlanTask): TaskEntry {
  const { title, shortTitle, scope, stream, deadline } = task;
  return {
    title,
    shortTitle,
    scope,
    lead: task.lead ?? "",
    support: task.support.join("; "),
    stream,
    product: task.product ?? "",
    deadline,
    day: "",
    everywhere: "",
  };
}

/** An empty form. */
export const NEW_ENTRY: TaskEntry = {
  title: "",
  shortTitle: "",
  scope: "once",
  lead: "",
  support: "",
  stream: "direction",
  product: "",
  deadline: NO_DEADLINE,
  day: "",
  everywhere: "",
};

/** Whether a value that was kept is such an entry; the deadline is what words or a day were read to. */
export function isTaskEntry(kept: unknown): kept is TaskEntry {
  return hasFieldsOf({ ...NEW_ENTRY, deadline: { text: "", bound: "" } })(kept);
}

/** Whether a form can be saved: it says what is to be done, and its typed day is a day. */
export function isReady({ title, day }: TaskEntry): boolean {
  return title.trim() !== "" && (day.trim() === "" || readTypedDay(day) !== null);
}

/** The changes of a task that its form asks for; `shorten` names a task whose short title was left empty. */
export function patchOf(
  entry: TaskEntry,
  before: PlanTask | null,
  shorten: (title: string) => string,
): TaskPatch {
  const title = entry.title.trim();
  const day = readTypedDay(entry.day);
  const deadline = day === null ? entry.deadline : withDueDay(entry.deadline, day);
  const product = entry.product.trim();
  return {
    title,
    shortTitle: entry.shortTitle.trim() === "" ? shorten(title) : entry.shortTitle.trim(),
    scope: entry.scope,
    lead: entry.lead.trim() === "" ? null : entry.lead.trim(),
    support: entry.support
      .split(";")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    stream: entry.stream,
    ...(product !== (before?.product ?? "") && { product }),
    // An untouched deadline is not asked about anew.
    ...(deadline !== before?.deadline && { deadline }),
  };
}
