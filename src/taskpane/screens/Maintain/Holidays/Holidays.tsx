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
  const { form, holidays, year, errorAt, add, remove } = useHolidays(props);
  const { values, change } = form;
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
          value={values.kind}
          choices={choicesOf(words.kinds)}
          onChange={(kind) => change({ kind })}
        />
        <div className={styles.row}>
          <DateField
            label={words.from}
            text={values.from}
            year={year}
            error={errorAt("from")}
            onChange={(from) => change({ from })}
          />
          <DateField
            label={words.to}
            hint={words.toHint}
            text={values.to}
            year={year}
            error={errorAt("to")}
            onChange={(to) => change({ to })}
          />
        </div>
        <TextField label={words.name} text={values.name} onChange={(name) => change({ name })} />
        <Button onClick={add}>{words.add}</Button>
      </div>
      <HolidayRows holidays={holidays} onRemove={remove} />
    </Frame>
  );
}
