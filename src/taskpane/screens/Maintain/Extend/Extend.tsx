import type { ReactElement } from "react";
import { DateField } from "../fields/DateField";
import { TextField } from "../fields/TextField";
import type { FormProps } from "../form/form-props";
import { Frame } from "../Frame/Frame";
import { TaskChooser } from "../TaskChooser/TaskChooser";
import { useMaintainTexts } from "../texts";
import { useExtend } from "./useExtend";

/** Extends tasks to a later day ("gia hạn"), with a reason. */
export function Extend(props: FormProps): ReactElement {
  const texts = useMaintainTexts();
  const { extend: words } = texts.forms;
  const { form, choice, year } = useExtend(props);
  return (
    <Frame name="extend" form={form} intro={words.hint}>
      <TaskChooser choice={choice} error={form.errorAt("tasks")} />
      <DateField
        label={words.day}
        text={form.values.day}
        year={year}
        error={form.errorAt("day")}
        required
        onChange={(day) => form.change({ day })}
      />
      <TextField
        label={texts.reason}
        text={form.values.reason}
        error={form.errorAt("reason")}
        placeholder={words.reasonExample}
        required
        onChange={(reason) => form.change({ reason })}
      />
    </Frame>
  );
}
