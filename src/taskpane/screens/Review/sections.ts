import type { PlanDraft } from "../../../domain/plan-edit/draft";
import type { DraftTask } from "../../../domain/plan-edit/draft-task";
import type { Question } from "../../../domain/plan-edit/question";

/** Tasks that stand one after another under one section of the plan. */
export interface SectionOfTasks {
  readonly section: string;
  readonly tasks: readonly DraftTask[];
}

/** Groups tasks by their section, in the order of the plan. */
export function groupBySection(tasks: readonly DraftTask[]): readonly SectionOfTasks[] {
  const groups = new Map<string, DraftTask[]>();
  for (const entry of tasks) {
    const group = groups.get(entry.task.section);
    if (group) group.push(entry);
    else groups.set(entry.task.section, [entry]);
  }
  return [...groups].map(([section, members]) => ({ section, tasks: members }));
}

/** Questions about single tasks, by the task's id; what is asked of several at once is left out. */
export function questionsByTask({ questions }: PlanDraft): ReadonlyMap<string, readonly Question[]> {
  const byTask = new Map<string, Question[]>();
  for (const question of questions) {
    const [id] = question.tasks;
    if (id === undefined || question.tasks.length > 1) continue;
    byTask.set(id, [...(byTask.get(id) ?? []), question]);
  }
  return byTask;
}
