import type { ReactElement } from "react";
import { sendBack } from "../../../domain/edit/tasks";
import { choiceOf } from "../../../domain/entry";
import { fail, succeed } from "../../../domain/result";
import type { Task } from "../../../domain/task";
import { Hint } from "../../components/Words";
import { collectErrors, type FieldError, type FormContext, type FormReading } from "../../forms/field-error";
import { Frame } from "../../forms/Frame";
import { TaskChooser } from "../../forms/tasks/TaskChooser";
import { useTaskChoice } from "../../forms/tasks/useTaskChoice";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { useForm, type FormProps } from "../../forms/useForm";

/** Whether a task counts as handed in: only such work can be sent back. */
function isHandedIn({ state, completedOn }: Task): boolean {
  return choiceOf(state) === "done" || completedOn !== null;
}

/** What the form asks for: finished tasks and the reason; others among those chosen are left alone. */
export function readSendBack(
  reason: string,
  { tracker, ids }: Pick<FormContext, "tracker" | "ids">,
): FormReading {
  const done = tracker.tasks.filter((task) => ids.includes(task.id) && isHandedIn(task)).map(({ id }) => id);
  const errors = collectErrors({
    tasks: tasksError(ids, done),
    reason: reason.trim() === "" ? { code: "no-reason" } : null,
  });
  return errors !== null
    ? fail(errors)
    : succeed({ edit: sendBack(done, reason.trim()), reason: reason.trim(), about: ids });
}

function tasksError(ids: readonly string[], done: readonly string[]): FieldError | null {
  if (ids.length === 0) return { code: "no-tasks" };
  return done.length === 0 ? { code: "none-done" } : null;
}

/** Sends finished tasks back ("gửi trả"), with a reason; says how many of the chosen are not done, where some are. */
export function SendBack({ dashboard }: FormProps): ReactElement {
  const texts = useMaintainTexts();
  const words = texts.forms["send-back"];
  const { tracker } = dashboard;
  const choice = useTaskChoice(dashboard);
  const { ids } = choice;
  const form = useForm({ reason: "" }, ({ reason }) => readSendBack(reason, { tracker, ids }));
  const unfinished = tracker.tasks.filter((task) => ids.includes(task.id) && !isHandedIn(task)).length;
  return (
    <Frame name="send-back" form={form} intro={words.hint}>
      <TaskChooser choice={choice} error={form.errorAt("tasks")} />
      {unfinished > 0 && unfinished !== ids.length && <Hint>{words.onlyDone(unfinished)}</Hint>}
      <TextField label={texts.reason} {...form.field("reason")} placeholder={words.reasonExample} required />
    </Frame>
  );
}
