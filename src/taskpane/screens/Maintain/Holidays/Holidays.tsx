import { Button } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { choicesOf, SelectField } from "../fields/ChoiceField";
import { DateField } from "../fields/DateField";
import { TextField } from "../fields/TextField";
import type { FormProps } from "../form/form-props";
import { Frame } from "../Frame/Frame";
import { useFrameStyles } from "../Frame/Frame.styles";
import { useMaintainTexts } from "../texts";
import { HolidayRows } from "./HolidayRows";
import { useHolidays } from "./useHolidays";

/** Days off and make-up days, as announced each year. */
export function Holidays(props: FormProps): ReactElement {
  const { holidays: words } = useMaintainTexts().forms;
  const styles = useFrameStyles();
  const { form, draft, year, changeDraft, errorAt, add, remove } = useHolidays(props);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter in these lines adds the day; the form is sent off by its own button.
    if (event.key !== "Enter" || event.ctrlKey || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    add();
  };
  return (
    <Frame name="holidays" form={form}>
      <div className={styles.fields} onKeyDown={onKeyDown}>
        <SelectField
          label={words.kind}
          value={draft.kind}
          choices={choicesOf(words.kinds)}
          onChange={(kind) => changeDraft({ kind })}
        />
        <div className={styles.row}>
          <DateField
            label={words.from}
            text={draft.from}
            year={year}
            error={errorAt("from")}
            onChange={(from) => changeDraft({ from })}
          />
          <DateField
            label={words.to}
            hint={words.toHint}
            text={draft.to}
            year={year}
            error={errorAt("to")}
            onChange={(to) => changeDraft({ to })}
          />
        </div>
        <TextField label={words.name} text={draft.name} onChange={(name) => changeDraft({ name })} />
        <Button onClick={add}>{words.add}</Button>
      </div>
      <HolidayRows holidays={form.values.holidays} onRemove={remove} />
    </Frame>
  );
}
