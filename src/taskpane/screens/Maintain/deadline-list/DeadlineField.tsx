import type { ReactElement } from "react";
import type { WorkCalendar } from "../../../../domain/working-day";
import { DayBox } from "../../../forms/day/DayBox";
import type { FieldAccess } from "../../../forms/field-access";
import { FieldFrame, type FieldLabel } from "../../../forms/FieldFrame";
import { useMaintainTexts } from "../../../forms/texts";
import type { DeadlineEntry } from "./deadline-entries";
import { useTypedDeadline } from "./useTypedDeadline";

/** A box for a deadline under its label, read back in words below it. */
export function DeadlineField(
  props: FieldAccess<string> &
    FieldLabel & {
      readonly entry: Pick<DeadlineEntry, "units" | "shortTitle" | "text">;
      readonly year: number;
      readonly calendar: WorkCalendar;
    },
): ReactElement {
  const { deadlines: words } = useMaintainTexts().forms;
  const { said, error, ...focus } = useTypedDeadline(props);
  const { label, value, onChange } = props;
  return (
    <FieldFrame label={label} error={error} hint={said === "" ? props.hint : said}>
      <DayBox value={value} placeholder={words.form} onChange={onChange} {...focus} />
    </FieldFrame>
  );
}
