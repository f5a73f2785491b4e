import type { ReactElement } from "react";
import { CheckField } from "../../forms/ChoiceField";
import { DateField } from "../../forms/DateField";
import { Frame } from "../../forms/Frame";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { exampleYear, useForm, type FormProps } from "../../forms/useForm";
import { readSettings, showSettings } from "./read-settings";

/** The report date, the days of warning, the strict reading, who prepares the report. */
export function SettingsForm({ dashboard }: FormProps): ReactElement {
  const { settings: words } = useMaintainTexts().forms;
  const { settings } = dashboard.tracker;
  const year = exampleYear(dashboard);
  const form = useForm(showSettings(settings), (_, touched) => readSettings(touched, { settings, year }));
  const { field } = form;
  return (
    <Frame name="settings" form={form}>
      <DateField label={words.reportDate} hint={words.reportDateHint} {...field("reportDate")} year={year} />
      <TextField label={words.warningDays} {...field("warningDays")} />
      <CheckField label={words.strict} hint={words.strictHint} {...field("strict")} />
      <TextField label={words.preparedBy} hint={words.preparedByHint} {...field("preparedBy")} />
    </Frame>
  );
}
