import type { ReactElement } from "react";
import type { WorkCalendar } from "../../../../domain/working-day";
import { BoxRow } from "../../../forms/BoxRow";
import type { FieldAccess } from "../../../forms/field-access";
import { useMaintainTexts } from "../../../forms/texts";
import { someOf } from "../../../forms/typed-deadline";
import type { DeadlineEntry } from "./deadline-entries";
import { useTypedDeadline } from "./useTypedDeadline";

/** One piece of work and the box for its deadline; several lines pasted fill the boxes below as well. */
export function DeadlineRow(
  props: FieldAccess<string> & {
    readonly entry: DeadlineEntry;
    readonly year: number;
    readonly calendar: WorkCalendar;
    readonly onPaste: (text: string) => void;
  },
): ReactElement {
  const texts = useMaintainTexts();
  const { deadlines: words } = texts.forms;
  const { entry, value, onChange, onPaste } = props;
  const { section, units, ids } = entry;
  const doers =
    units.length === 0
      ? ids.length === 1
        ? words.common
        : words.rows(ids.length)
      : someOf(texts.preview, [...new Set(units.map(({ name }) => name))]);
  return (
    <BoxRow
      name={entry.title}
      note={[section, doers].filter((part) => part !== "").join(" · ")}
      placeholder={words.form}
      value={value}
      onChange={onChange}
      onPaste={onPaste}
      {...useTypedDeadline(props)}
    />
  );
}
