import { Button } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactElement } from "react";
import { changeHolidays, inOrderOfDays } from "../../../domain/edit/settings";
import { choicesOf, SelectField } from "../../forms/ChoiceField";
import { DateField } from "../../forms/DateField";
import { fieldsOf } from "../../forms/field-access";
import { sayError } from "../../forms/field-error";
import { Frame } from "../../forms/Frame";
import { useFrameStyles } from "../../forms/Frame.styles";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { exampleYear, useForm, type FormProps } from "../../forms/useForm";
import { addSpan, EMPTY_DRAFT, NO_CHANGE, readHolidays, readSpan, takeOut } from "./holiday-list";
import { HolidayRows } from "./HolidayRows";

/** Days off and make-up days, as announced each year. */
export function Holidays({ dashboard }: FormProps): ReactElement {
  const texts = useMaintainTexts();
  const { holidays: words } = texts.forms;
  const styles = useFrameStyles();
  const year = exampleYear(dashboard);
  const form = useForm(NO_CHANGE, (values) => readHolidays(values, { year }));
  const { values, change } = form;
  const [tried, setTried] = useState(false);
  const span = readSpan(values, year);
  const field = fieldsOf(values, change, (name) => {
    const error = tried && !span.ok ? span.problem[name] : undefined;
    return form.errorAt(name) ?? (error && sayError(texts, error));
  });
  const add = (): void => {
    setTried(!span.ok);
    if (span.ok) change({ ...EMPTY_DRAFT, kind: values.kind, ...addSpan(values, span.value) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter in these lines adds the day; the form is sent off by its own button.
    if (event.key !== "Enter" || event.ctrlKey || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    add();
  };
  return (
    <Frame name="holidays" form={form}>
      <div className={styles.fields} onKeyDown={onKeyDown}>
        <SelectField label={words.kind} {...field("kind")} choices={choicesOf(words.kinds)} />
        <div className={styles.row}>
          <DateField label={words.from} {...field("from")} year={year} />
          <DateField label={words.to} hint={words.toHint} {...field("to")} year={year} />
        </div>
        <TextField label={words.name} {...field("name")} />
        <Button onClick={add}>{words.add}</Button>
      </div>
      <HolidayRows
        holidays={inOrderOfDays(changeHolidays(values)(dashboard.tracker).holidays)}
        onRemove={(entry) => change(takeOut(values, entry))}
      />
    </Frame>
  );
}
