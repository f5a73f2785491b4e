import type { ReactElement } from "react";
import { useScreenStyles } from "../../screen.styles";
import { choicesOf, SelectField } from "../fields/ChoiceField";
import { DateField } from "../fields/DateField";
import { TextField } from "../fields/TextField";
import type { FormAccess } from "../form/useForm";
import { useFrameStyles } from "../Frame/Frame.styles";
import { useMaintainTexts } from "../texts";
import type { DeadlineValues } from "./read-deadlines";

/** The fields of the way chosen to set a deadline. */
export function DeadlineFields(props: {
  readonly form: FormAccess<DeadlineValues>;
  readonly year: number;
  readonly unmoved: number;
}): ReactElement {
  const { deadlines: words } = useMaintainTexts().forms;
  const shared = useScreenStyles();
  const styles = useFrameStyles();
  const { form, year, unmoved } = props;
  const { values, change } = form;
  if (values.how === "clear") return <p className={shared.hint}>{words.clearHint}</p>;
  if (values.how === "fixed") {
    return (
      <div className={styles.row}>
        <SelectField
          label={words.kind}
          value={values.kind}
          choices={choicesOf(words.kinds)}
          onChange={(kind) => change({ kind })}
        />
        <DateField
          label={words.day}
          text={values.day}
          year={year}
          error={form.errorAt("day")}
          required
          onChange={(day) => change({ day })}
        />
      </div>
    );
  }
  return (
    <>
      <div className={styles.row}>
        <TextField
          label={words.count}
          text={values.count}
          error={form.errorAt("count")}
          required
          onChange={(count) => change({ count })}
        />
        <SelectField
          label={words.unit}
          value={values.unit}
          choices={choicesOf(words.dayUnits)}
          onChange={(unit) => change({ unit })}
        />
      </div>
      {values.how === "relative" ? (
        <SelectField
          label={words.side}
          value={values.side}
          choices={choicesOf(words.sides)}
          onChange={(side) => change({ side })}
        />
      ) : (
        <SelectField
          label={words.direction}
          value={values.direction}
          choices={choicesOf(words.directions)}
          onChange={(direction) => change({ direction })}
        />
      )}
      {unmoved > 0 && <p className={shared.hint}>{words.unmoved(unmoved)}</p>}
    </>
  );
}
