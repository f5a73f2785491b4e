import type { PlanTask } from "../../domain/plan";

/** Tasks that stand under one section of the plan. */
export interface SectionOfTasks {
  readonly section: string;
  readonly tasks: readonly PlanTask[];
}

/** Groups tasks by their section, in the order of the plan. */
export function groupBySection(tasks: readonly PlanTask[]): readonly SectionOfTasks[] {
  const groups = new Map<string, PlanTask[]>();
  for (const task of tasks) {
    const group = groups.get(task.section);
    if (group) group.push(task);
    else groups.set(task.section, [task]);
  }
  return [...groups].map(([section, members]) => ({ section, tasks: members }));
}
