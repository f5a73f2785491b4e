import { useMemo, type ReactElement } from "react";
import { cannotShift } from "../../../domain/edit/deadlines";
import { Hint } from "../../components/Words";
import { choicesOf, RadioField, SelectField } from "../../forms/ChoiceField";
import { Frame } from "../../forms/Frame";
import { useFrameStyles } from "../../forms/Frame.styles";
import { TaskChooser } from "../../forms/tasks/TaskChooser";
import { useTaskChoice } from "../../forms/tasks/useTaskChoice";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { useForm, type FormProps } from "../../forms/useForm";
import { NO_SHIFT_YET, readShift } from "./read-shift";

/** Shifts or clears the deadlines of several tasks at once. */
export function ShiftDeadlines({ dashboard }: FormProps): ReactElement {
  const words = useMaintainTexts().forms["shift-deadlines"];
  const styles = useFrameStyles();
  const { tracker } = dashboard;
  const choice = useTaskChoice(dashboard);
  const { ids } = choice;
  const form = useForm(NO_SHIFT_YET, (values) => readShift(values, { tracker, ids }));
  const { field } = form;
  const { how, unit } = form.values;
  // Tasks that a shift would leave alone.
  const unmoved = useMemo(
    () => (how === "shift" ? cannotShift(tracker, ids, unit).length : 0),
    [how, tracker, ids, unit],
  );
  const { shift, clear } = words;
  return (
    <Frame name="shift-deadlines" form={form}>
      <TaskChooser choice={choice} error={form.errorAt("tasks")} />
      <RadioField label={words.how} {...field("how")} choices={choicesOf({ shift, clear })} />
      {how === "clear" ? (
        <Hint>{words.clearHint}</Hint>
      ) : (
        <>
          <div className={styles.row}>
            <TextField label={words.count} {...field("count")} required />
            <SelectField label={words.unit} {...field("unit")} choices={choicesOf(words.dayUnits)} />
          </div>
          <SelectField
            label={words.direction}
            {...field("direction")}
            choices={choicesOf(words.directions)}
          />
          {unmoved > 0 && <Hint>{words.unmoved(unmoved)}</Hint>}
        </>
      )}
    </Frame>
  );
}
