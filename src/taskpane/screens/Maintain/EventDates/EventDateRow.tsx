import { Input } from "@fluentui/react-components";
import { useId, useState, type ClipboardEvent, type ReactElement } from "react";
import type { Unit } from "../../../../domain/tracker";
import { sayDay } from "../fields/DateField";
import { readDayText } from "../form/day-text";
import { sayError } from "../form/field-error";
import { useMaintainTexts } from "../texts";
import { useEventDatesStyles } from "./EventDates.styles";

/** One unit and the box for its date; several lines pasted fill the units below as well. */
export function EventDateRow(props: {
  readonly unit: Unit;
  readonly text: string;
  readonly year: number;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
  readonly onPaste: (text: string) => void;
}): ReactElement {
  const texts = useMaintainTexts();
  const styles = useEventDatesStyles();
  const id = useId();
  const [left, setLeft] = useState(false);
  const { unit, text } = props;
  const read = readDayText(text, props.year);
  const own = !read.ok && left && text.trim() !== "" ? sayError(texts, read.problem) : undefined;
  const error = props.error ?? own;
  const said = error ?? (read.ok ? sayDay(texts, read.value) : "");
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!pasted.trim().includes("\n")) return;
    event.preventDefault();
    props.onPaste(pasted);
  };
  return (
    <li className={styles.row}>
      <label htmlFor={id} className={styles.name}>
        {unit.shortName || unit.name}
      </label>
      <Input
        id={id}
        className={styles.box}
        value={text}
        placeholder={texts.dayForm}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-said`}
        onChange={(_, { value }) => props.onChange(value)}
        onPaste={onPaste}
        onBlur={() => setLeft(true)}
        onFocus={() => setLeft(false)}
      />
      <span
        id={`${id}-said`}
        role={error === undefined ? undefined : "alert"}
        className={error === undefined ? styles.said : styles.error}
      >
        {said}
      </span>
    </li>
  );
}
