import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatDay } from "../../../language/formatDay";
import { useLanguage } from "../../../language/LanguageContext";
import { DateField } from "../fields/DateField";
import { TextField } from "../fields/TextField";
import type { FormProps } from "../form/form-props";
import { Frame } from "../Frame/Frame";
import { TaskChooser } from "../TaskChooser/TaskChooser";
import { useMaintainTexts } from "../texts";
import { useMarkDone } from "./useMarkDone";

/** Marks tasks done on a day, with the evidence. */
export function MarkDone(props: FormProps): ReactElement {
  const { language } = useLanguage();
  const words = useMaintainTexts().forms["mark-done"];
  const { form, choice, year, reportBefore } = useMarkDone(props);
  return (
    <Frame name="mark-done" form={form}>
      <TaskChooser choice={choice} error={form.errorAt("tasks")} />
      <DateField
        label={words.day}
        text={form.values.day}
        year={year}
        error={form.errorAt("day")}
        required
        onChange={(day) => form.change({ day })}
      />
      {reportBefore !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.afterReport(formatDay(reportBefore, language))}</MessageBarBody>
        </MessageBar>
      )}
      <TextField
        label={words.product}
        hint={words.productHint}
        text={form.values.product}
        onChange={(product) => form.change({ product })}
      />
    </Frame>
  );
}
