import { choiceOf } from "../../../../domain/entry";
import { sendBack } from "../../../../domain/edit/tasks";
import { fail, succeed } from "../../../../domain/result";
import type { Task } from "../../../../domain/task";
import type { Tracker } from "../../../../domain/tracker";
import { collectErrors, type FieldError, type FormReading } from "../form/field-error";

/** Whether a task counts as handed in: only such work can be sent back. */
export function isHandedIn({ state, completedOn }: Task): boolean {
  return choiceOf(state) === "done" || completedOn !== null;
}

/** What the form asks for: finished tasks and the reason; others among those chosen are left alone. */
export function readSendBack(
  reason: string,
  {
    tracker,
    ids,
    title,
  }: { readonly tracker: Tracker; readonly ids: readonly string[]; readonly title: string },
): FormReading {
  const done = tracker.tasks.filter((task) => ids.includes(task.id) && isHandedIn(task)).map(({ id }) => id);
  const errors = collectErrors({
    tasks: tasksError(ids, done),
    reason: reason.trim() === "" ? { code: "no-reason" } : null,
  });
  return errors !== null
    ? fail(errors)
    : succeed({ edit: sendBack(done, reason.trim()), title, reason: reason.trim() });
}

function tasksError(ids: readonly string[], done: readonly string[]): FieldError | null {
  if (ids.length === 0) return { code: "no-tasks" };
  return done.length === 0 ? { code: "none-done" } : null;
}
