import type { ReactElement } from "react";
import { RadioField } from "../fields/ChoiceField";
import type { FormProps } from "../form/form-props";
import { Frame } from "../Frame/Frame";
import { TaskChooser } from "../TaskChooser/TaskChooser";
import { useMaintainTexts } from "../texts";
import { DeadlineFields } from "./DeadlineFields";
import { useDeadlines } from "./useDeadlines";

/** Sets, shifts and clears the deadlines of several tasks at once. */
export function Deadlines(props: FormProps): ReactElement {
  const { deadlines: words } = useMaintainTexts().forms;
  const { form, choice, year, unmoved } = useDeadlines(props);
  const { fixed, relative, shift, clear } = words;
  return (
    <Frame name="deadlines" form={form}>
      <TaskChooser choice={choice} error={form.errorAt("tasks")} />
      <RadioField
        label={words.how}
        value={form.values.how}
        choices={[
          { value: "fixed", label: fixed },
          { value: "relative", label: relative },
          { value: "shift", label: shift },
          { value: "clear", label: clear },
        ]}
        onChange={(how) => form.change({ how })}
      />
      <DeadlineFields form={form} year={year} unmoved={unmoved} />
    </Frame>
  );
}
