import type { ReactElement } from "react";
import { useScreenStyles } from "../../screen.styles";
import { TextField } from "../fields/TextField";
import type { FormProps } from "../form/form-props";
import { Frame } from "../Frame/Frame";
import { TaskChooser } from "../TaskChooser/TaskChooser";
import { useMaintainTexts } from "../texts";
import { useSendBack } from "./useSendBack";

/** Sends finished tasks back ("gửi trả"), with a reason. */
export function SendBack(props: FormProps): ReactElement {
  const texts = useMaintainTexts();
  const words = texts.forms["send-back"];
  const shared = useScreenStyles();
  const { form, choice, unfinished } = useSendBack(props);
  return (
    <Frame name="send-back" form={form} intro={words.hint}>
      <TaskChooser choice={choice} error={form.errorAt("tasks")} />
      {unfinished > 0 && <p className={shared.hint}>{words.onlyDone(unfinished)}</p>}
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
