import { foldText } from "../../../domain/merge/fold";
import { isSameName } from "../../../domain/names";
import type { JudgedTask } from "../../../domain/report";
import type { Flag } from "../../../domain/status-rule";

/** What a list of tasks is narrowed to; `null` narrows nothing, the unit "" is common work. */
export interface TaskFilter {
  readonly unit: string | null;
  readonly flag: Flag | null;
  readonly words: string;
}

/** No narrowing. */
export const EVERY_TASK: TaskFilter = { unit: null, flag: null, words: "" };

/** The tasks that match a filter; words are found without their marks, anywhere in code, title, lead or unit. */
export function filterTasks(judged: readonly JudgedTask[], filter: TaskFilter): readonly JudgedTask[] {
  const words = foldText(filter.words).trim();
  return judged.filter(({ task, verdict }) => {
    if (task.id === "") return false;
    if (filter.flag !== null && verdict.flag !== filter.flag) return false;
    if (filter.unit !== null && !isSameName(task.unit, filter.unit)) return false;
    return words === "" || foldText(`${task.id} ${task.title} ${task.lead} ${task.unit}`).includes(words);
  });
}
