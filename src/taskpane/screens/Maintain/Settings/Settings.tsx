import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useScreenStyles } from "../../screen.styles";
import { DateField } from "../fields/DateField";
import { TextField } from "../fields/TextField";
import { exampleYear } from "../form/example-year";
import type { FormProps } from "../form/form-props";
import { useForm } from "../form/useForm";
import { Frame } from "../Frame/Frame";
import { useMaintainTexts } from "../texts";
import { readSettings, showSettings } from "./read-settings";

/** The report date, the days of warning, the strict reading, who prepares the report. */
export function SettingsForm({ dashboard }: FormProps): ReactElement {
  const { settings: words } = useMaintainTexts().forms;
  const shared = useScreenStyles();
  const { settings } = dashboard.tracker;
  const year = exampleYear(dashboard);
  const form = useForm(showSettings(settings), (_, touched) =>
    readSettings(touched, { settings, year, title: words.title }),
  );
  const { values, change } = form;
  return (
    <Frame name="settings" form={form}>
      <DateField
        label={words.reportDate}
        hint={words.reportDateHint}
        text={values.reportDate}
        year={year}
        error={form.errorAt("reportDate")}
        onChange={(reportDate) => change({ reportDate })}
      />
      <TextField
        label={words.warningDays}
        text={values.warningDays}
        error={form.errorAt("warningDays")}
        onChange={(warningDays) => change({ warningDays })}
      />
      <div>
        <Checkbox
          label={words.strict}
          checked={values.strict}
          onChange={(_, { checked }) => change({ strict: checked === true })}
        />
        <p className={shared.hint}>{words.strictHint}</p>
      </div>
      <TextField
        label={words.preparedBy}
        hint={words.preparedByHint}
        text={values.preparedBy}
        onChange={(preparedBy) => change({ preparedBy })}
      />
    </Frame>
  );
}
