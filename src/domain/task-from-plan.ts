import type { Deadline, DeadlineBound } from "./deadline";
import type { PlanTask } from "./plan";
import type { DueKind } from "./fields/choices";
import { makeTask, type Task } from "./task";

const DUE_KIND: Readonly<Record<DeadlineBound, DueKind>> = {
  before: "before",
  by: "by",
  on: "by",
  in: "in",
  range: "range",
  from: "none",
  recurring: "recurring",
  relative: "relative",
  none: "none",
};

/** The fields of a task that follow from its deadline. A deadline that awaits review keeps its words and gives no date. */
export function dueFields(
  deadline: Deadline,
): Pick<Task, "dueText" | "dueKind" | "due" | "offset" | "offsetUnit"> {
  const awaitsReview = (deadline.needsReview ?? []).length > 0;
  const countsFromCongress = deadline.bound === "relative" && /đại hội/i.test(deadline.event ?? "");
  const offset = countsFromCongress && !awaitsReview ? (deadline.offset ?? null) : null;
  return {
    dueText: deadline.text,
    dueKind: DUE_KIND[deadline.bound],
    due: awaitsReview ? null : deadline.to,
    offset,
    offsetUnit: offset === null ? null : (deadline.offsetUnit ?? "day"),
  };
}

/** A row of the task sheet for one unit ("" for work done once), as far as it already is. Work whose lead the plan leaves open is led by the unit itself. */
export function taskFromPlan(planTask: PlanTask, unit: string, id: string): Task {
  return makeTask({
    id,
    section: planTask.section,
    stream: planTask.stream,
    title: oneLine(planTask.title),
    shortTitle: planTask.shortTitle,
    unit,
    lead: planTask.lead ?? unit,
    support: planTask.support.join("; "),
    product: planTask.product ?? "",
    ...dueFields(planTask.deadline),
    ...planTask.progress,
  });
}

/** A title without line breaks, tabs or spaces around it, as a cell of a list wants it. */
function oneLine(title: string): string {
  return title
    .split(/[\t\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** A row for a unit's own event: until the unit's date is known the period of the plan holds. */
export function eventTask(milestone: PlanTask, unit: string, id: string): Task {
  const task = taskFromPlan(milestone, unit, id);
  return milestone.scope === "each-unit" ? { ...task, offset: 0, offsetUnit: "day" } : task;
}
