import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { sayError, type FieldError } from "../../forms/field-error";
import { Frame } from "../../forms/Frame";
import { useMaintainTexts } from "../../forms/texts";
import { exampleYear, useForm, type FormProps } from "../../forms/useForm";
import { useListKeys } from "../../forms/useListKeys";
import { BARE_LIST, column } from "../../looks";
import { pasteDates, readEventDates, showEventDates, type EventTexts } from "./event-date-list";
import { EventDateRow } from "./EventDateRow";

/** The congress date of every unit in one list, for quick typing: Enter goes down as in a sheet, on the last one on. */
export function EventDates({ dashboard }: FormProps): ReactElement {
  const texts = useMaintainTexts();
  const styles = useStyles();
  const keys = useListKeys();
  const { units } = dashboard.tracker;
  const year = exampleYear(dashboard);
  const form = useForm<EventTexts>(showEventDates(units), (_, typed) =>
    readEventDates(typed, { units, year }),
  );
  // Names of a paste that no unit bears are said where it was pasted.
  const [missed, setMissed] = useState<{ readonly at: string; readonly error: FieldError } | null>(null);
  const paste = (at: string, text: string): void => {
    const { texts: pasted, unmatched } = pasteDates({}, units, at, text);
    form.change(pasted);
    const error: FieldError = { code: "paste-unmatched", at: unmatched.join("; ") };
    setMissed(unmatched.length === 0 ? null : { at, error });
  };
  return (
    <Frame
      name="event-dates"
      form={form}
      intro={texts.forms["event-dates"].hint}
      isEmpty={units.length === 0}
    >
      <ul className={styles.list} {...keys}>
        {units.map((unit) => (
          <EventDateRow
            key={unit.code}
            unit={unit}
            value={form.values[unit.code] ?? ""}
            year={year}
            error={missed?.at === unit.code ? sayError(texts, missed.error) : form.errorAt(unit.code)}
            onChange={(text) => {
              setMissed(null);
              form.change({ [unit.code]: text });
            }}
            onPaste={(text) => paste(unit.code, text)}
          />
        ))}
      </ul>
    </Frame>
  );
}

const useStyles = makeStyles({
  list: { ...BARE_LIST, ...column(tokens.spacingVerticalXXS) },
});
