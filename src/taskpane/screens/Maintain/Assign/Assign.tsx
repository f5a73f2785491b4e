import type { ReactElement } from "react";
import { RadioField } from "../fields/ChoiceField";
import { TextField } from "../fields/TextField";
import type { FormProps } from "../form/form-props";
import { doerNames } from "../form/names";
import { Frame } from "../Frame/Frame";
import { TaskChooser } from "../TaskChooser/TaskChooser";
import { useMaintainTexts } from "../texts";
import { useAssign } from "./useAssign";

/** Gives several tasks another lead or support ("Đổi chủ trì"). */
export function Assign(props: FormProps): ReactElement {
  const { forms, names } = useMaintainTexts();
  const { assign: words } = forms;
  const { form, choice, isLeadNew, isSupportNew } = useAssign(props);
  return (
    <Frame name="assign" form={form}>
      <TaskChooser choice={choice} error={form.errorAt("tasks")} />
      <TextField
        label={words.lead}
        hint={isLeadNew ? names.newBody : words.leadHint}
        text={form.values.lead}
        error={form.errorAt("lead")}
        names={doerNames(props.dashboard.tracker)}
        onChange={(lead) => form.change({ lead })}
      />
      <TextField
        label={words.support}
        hint={isSupportNew ? names.newBody : words.supportHint}
        text={form.values.support}
        lines={2}
        onChange={(support) => form.change({ support })}
      />
      {form.values.support.trim() !== "" && (
        <RadioField
          label={words.how}
          value={form.values.how}
          choices={[
            { value: "add", label: words.add },
            { value: "replace", label: words.replace },
          ]}
          onChange={(how) => form.change({ how })}
        />
      )}
    </Frame>
  );
}
