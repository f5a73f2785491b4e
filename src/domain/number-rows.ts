import { highestNumber } from "./add-plan";
import type { Task } from "./task";
import { makeCode } from "./tracker-from-plan";

/** Tasks with an id for each that was typed in without one; copies are matched by it when they come back. */
export function numberRows(tasks: readonly Task[]): readonly Task[] {
  if (tasks.every(({ id, title }) => id !== "" || title.trim() === "")) return tasks;
  let last = highestNumber(tasks.map(({ id }) => id));
  return tasks.map((task) =>
    task.id !== "" || task.title.trim() === "" ? task : { ...task, id: makeCode("NV", (last += 1)) },
  );
}
