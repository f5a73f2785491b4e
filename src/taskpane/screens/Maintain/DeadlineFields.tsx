import type { ReactElement } from "react";
import { Hint } from "../../components/Words";
import { choicesOf, SelectField } from "../../forms/ChoiceField";
import { DateField } from "../../forms/DateField";
import type { FieldOf } from "../../forms/field-access";
import { useFrameStyles } from "../../forms/Frame.styles";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import type { DeadlineValues } from "./read-deadlines";

/** The fields of the way chosen to set a deadline. */
export function DeadlineFields(props: {
  readonly how: DeadlineValues["how"];
  readonly field: FieldOf<DeadlineValues>;
  readonly year: number;
  readonly unmoved?: number;
}): ReactElement {
  const { deadlines: words } = useMaintainTexts().forms;
  const styles = useFrameStyles();
  const { how, field, year, unmoved = 0 } = props;
  if (how === "clear") return <Hint>{words.clearHint}</Hint>;
  if (how === "fixed") {
    return (
      <div className={styles.row}>
        <SelectField label={words.kind} {...field("kind")} choices={choicesOf(words.kinds)} />
        <DateField label={words.day} {...field("day")} year={year} required />
      </div>
    );
  }
  return (
    <>
      <div className={styles.row}>
        <TextField label={words.count} {...field("count")} required />
        <SelectField label={words.unit} {...field("unit")} choices={choicesOf(words.dayUnits)} />
      </div>
      {how === "relative" ? (
        <SelectField label={words.side} {...field("side")} choices={choicesOf(words.sides)} />
      ) : (
        <SelectField label={words.direction} {...field("direction")} choices={choicesOf(words.directions)} />
      )}
      {unmoved > 0 && <Hint>{words.unmoved(unmoved)}</Hint>}
    </>
  );
}
