import type { TaskFields } from "../../domain/edit/tasks";
import { choiceOf } from "../../domain/entry";
import { TASK_STATES } from "../../domain/fields/choices";
import type { Task } from "../../domain/task";

/** The fields that are edited in place on the selected row's card. */
export const CARD_FIELDS = ["state", "percent", "difficulty", "proposal", "lateReason"] as const;

/** One of them. */
export type CardField = (typeof CARD_FIELDS)[number];

/** A field as it is shown for a task. */
export function showField(field: CardField, task: Task): string {
  if (field === "state") return choiceOf(task.state) ?? "";
  return field === "percent" ? showPercentEntry(task.percent) : task[field];
}

/** What a typed text makes of a task; null where it is nothing that the field can hold. */
export function readField(field: CardField, text: string): TaskFields | null {
  if (field === "percent") {
    const percent = readPercent(text);
    return percent === undefined ? null : { percent };
  }
  if (field !== "state") return { [field]: text };
  const state = TASK_STATES.find((each) => each === text);
  return state === undefined ? null : { state };
}

/** A share from 0 to 1 as whole percent, or what else the cell holds. */
export function showPercentEntry(percent: Task["percent"]): string {
  if (percent === null) return "";
  return typeof percent === "number" ? String(Math.round(percent * 100)) : String(percent.raw);
}

/** Reads 0 to 100, with or without the sign: null where nothing is typed, undefined where it is no percentage. */
export function readPercent(text: string): number | null | undefined {
  const typed = text.replace("%", "").trim();
  if (typed === "") return null;
  const value = Number(typed.replace(",", "."));
  return value >= 0 && value <= 100 ? value / 100 : undefined;
}
