import type { ReactElement } from "react";
import { removeUnit, tasksOfUnit } from "../../../domain/edit/remove-unit";
import { entryKeys } from "../../../domain/fields/field";
import { TASK_FIELDS } from "../../../domain/fields/fields";
import { fail, succeed } from "../../../domain/result";
import { makeTask, type Task } from "../../../domain/task";
import { Note } from "../../components/Words";
import { choicesAmong, choicesOf, orNone, RadioField, SelectField } from "../../forms/ChoiceField";
import { Frame } from "../../forms/Frame";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { useForm, type FormProps } from "../../forms/useForm";

interface RemoveUnitValues {
  readonly code: string;
  readonly tasks: "keep-tasks" | "with-tasks";
  readonly reason: string;
}

const EMPTY: RemoveUnitValues = { code: "", tasks: "keep-tasks", reason: "" };

const PROGRESS_FIELDS = entryKeys(TASK_FIELDS).filter((key) => "progress" in TASK_FIELDS[key]);

/** Whether anything was entered about how far a task is. */
export function hasEntries(task: Task): boolean {
  const fresh = makeTask({ id: task.id, title: task.title });
  return PROGRESS_FIELDS.some((field) => task[field] !== fresh[field] && task[field] !== null);
}

/** Takes a unit out, its tasks with it or kept; says beforehand what was entered in them. */
export function RemoveUnit({ dashboard }: FormProps): ReactElement {
  const { forms, units: unitWords, reason: reasonLabel, reasonHint } = useMaintainTexts();
  const words = forms["remove-unit"];
  const { tracker } = dashboard;
  const form = useForm(EMPTY, ({ code, tasks, reason }) =>
    code === ""
      ? fail({ unit: { code: "no-unit" } })
      : succeed({ edit: removeUnit(code, tasks), reason: reason.trim() }),
  );
  const tasks = tasksOfUnit(tracker, form.values.code);
  const entered = tasks.filter(hasEntries).length;
  return (
    <Frame name="remove-unit" form={form} isEmpty={tracker.units.length === 0}>
      <SelectField
        label={words.unit}
        {...form.field("code", "unit")}
        required
        choices={orNone(unitWords.choose, choicesAmong(tracker.units, "code"))}
      />
      {tasks.length > 0 && (
        <RadioField
          label={words.tasks(tasks.length)}
          {...form.field("tasks")}
          choices={choicesOf({ "keep-tasks": words.keep, "with-tasks": words.drop })}
        />
      )}
      {form.values.tasks === "with-tasks" && entered > 0 && (
        <Note intent="warning">{words.entered(entered)}</Note>
      )}
      <TextField label={reasonLabel} hint={reasonHint} {...form.field("reason")} />
    </Frame>
  );
}
