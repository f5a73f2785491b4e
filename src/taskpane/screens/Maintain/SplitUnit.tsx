import type { ReactElement } from "react";
import type { CongressDays } from "../../../domain/edit/merge-units";
import { tasksOfUnit } from "../../../domain/edit/remove-unit";
import { splitUnit, type UnitSplit } from "../../../domain/edit/split-unit";
import { fail, succeed } from "../../../domain/result";
import type { Task } from "../../../domain/task";
import type { Tracker } from "../../../domain/tracker";
import { CheckAll, CheckEach } from "../../components/Checks";
import { choicesAmong, choicesOf, orNone, RadioField, SelectField } from "../../forms/ChoiceField";
import { collectErrors, type FormReading } from "../../forms/field-error";
import { useFieldStyles } from "../../forms/fields.styles";
import { Frame } from "../../forms/Frame";
import { GroupField } from "../../forms/GroupField";
import { sortNames } from "../../forms/names";
import { NamesField } from "../../forms/NamesField";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { useForm, type FormProps } from "../../forms/useForm";

interface SplitUnitValues {
  readonly code: string;
  /** New units, one a line. */
  readonly names: string;
  readonly rows: UnitSplit["rows"];
  /** Codes of the rows that are copied or moved. */
  readonly ids: readonly string[];
  readonly days: CongressDays;
  readonly reason: string;
}

/** The tasks of a unit that is chosen. */
export function tasksToSplit(tracker: Tracker, code: string): readonly Task[] {
  return tasksOfUnit(tracker, code).filter(({ title }) => title.trim() !== "");
}

/** What the form asks for: a unit and at least one new name; rows that move go to one. */
export function readSplitUnit(
  { code, names, rows, ids, days, reason }: SplitUnitValues,
  { tracker }: { readonly tracker: Tracker },
): FormReading {
  const { fresh } = sortNames(names, tracker.units);
  const isOne = rows === "copy" || ids.length === 0 || fresh.length < 2;
  const errors = collectErrors({
    code: code === "" ? { code: "no-unit" } : null,
    names: fresh.length === 0 ? { code: "no-names" } : isOne ? null : { code: "one-unit" },
  });
  if (errors !== null) return fail(errors);
  return succeed({ edit: splitUnit(code, { names: fresh, rows, ids, days }), reason: reason.trim() });
}

/** Parts new units from one, with copies of its tasks or with the tasks themselves. */
export function SplitUnit({ dashboard }: FormProps): ReactElement {
  const { forms, units: unitWords, reason, reasonHint } = useMaintainTexts();
  const words = forms["split-unit"];
  const { tracker } = dashboard;
  const form = useForm<SplitUnitValues>(
    ({ code = "" }) => ({
      ...{ code: "", names: "", rows: "copy", days: "follow", reason: "" },
      ids: tasksToSplit(tracker, code).map(({ id }) => id),
    }),
    (values) => readSplitUnit(values, { tracker }),
  );
  const tasks = tasksToSplit(tracker, form.values.code);
  const isCounted = tasks.some(({ offset }) => offset !== null);
  return (
    <Frame name="split-unit" form={form} intro={words.hint} isEmpty={tracker.units.length === 0}>
      <SelectField
        label={words.unit}
        {...form.field("code")}
        required
        choices={orNone(unitWords.choose, choicesAmong(tracker.units, "code"))}
      />
      <NamesField label={words.names} {...form.field("names")} known={tracker.units} required />
      {tasks.length > 0 && (
        <>
          <RadioField
            label={words.rows}
            {...form.field("rows")}
            choices={choicesOf({ copy: words.copy, move: words.move })}
          />
          <TaskChecks tasks={tasks} {...form.field("ids")} />
        </>
      )}
      {isCounted && (
        <RadioField
          label={words.days}
          {...form.field("days")}
          choices={choicesOf({ follow: words.follow, keep: words.keep })}
        />
      )}
      <TextField label={reason} hint={reasonHint} {...form.field("reason")} />
    </Frame>
  );
}

/** Chooses among the tasks of a unit, all at once where wanted. */
function TaskChecks(props: {
  readonly tasks: readonly Task[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}): ReactElement {
  const words = useMaintainTexts().forms["split-unit"];
  const styles = useFieldStyles();
  const ids = props.tasks.map(({ id }) => id);
  return (
    <GroupField label={words.which}>
      <div className={styles.list}>
        {ids.length > 1 && <CheckAll {...props} label={words.whichAll(ids.length)} all={ids} />}
        {props.tasks.map(({ id, title, shortTitle }) => (
          <CheckEach key={id} {...props} name={id} label={`${id} ${shortTitle || title}`} />
        ))}
      </div>
    </GroupField>
  );
}
