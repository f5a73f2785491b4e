import type { ReactElement } from "react";
import {
  doubleTasks,
  mergeUnits,
  type CongressDays,
  type DoubleRows,
} from "../../../domain/edit/merge-units";
import { isTaskOf } from "../../../domain/edit/remove-unit";
import { tidyName } from "../../../domain/names";
import { fail, succeed } from "../../../domain/result";
import type { Tracker, Unit } from "../../../domain/tracker";
import { choicesAmong, choicesOf, orNone, RadioField, SelectField } from "../../forms/ChoiceField";
import { collectErrors, type FormReading } from "../../forms/field-error";
import { Frame } from "../../forms/Frame";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { useForm, type FormProps } from "../../forms/useForm";
import { nameError } from "./EditUnit";

interface MergeUnitsValues {
  /** Codes of the unit that goes and the one that stays. */
  readonly from: string;
  readonly into: string;
  readonly name: string;
  readonly days: CongressDays;
  readonly doubles: DoubleRows;
  readonly reason: string;
}

const EMPTY: MergeUnitsValues = {
  ...{ from: "", into: "", name: "", days: "follow", doubles: "further", reason: "" },
};

/** What the form begins with for two units: the name of the one that stays, and its congress where it has one. */
export function showMerge({ units }: Tracker, from: string, into: string): MergeUnitsValues {
  const [goes, stays] = [from, into].map((code) => units.find((unit) => unit.code === code));
  const days = stays?.event === null && goes !== undefined && goes.event !== null ? "keep" : "follow";
  return { ...EMPTY, name: stays?.name ?? "", days };
}

/** What the form asks for: two units, and a name that no other has. */
export function readMergeUnits(
  { from, into, name, days, doubles, reason }: MergeUnitsValues,
  { tracker }: { readonly tracker: Tracker },
): FormReading {
  const typed = tidyName(name);
  const errors = collectErrors({
    from: from === "" ? { code: "no-unit" } : null,
    into: into === "" ? { code: "no-unit" } : from === into ? { code: "same-unit" } : null,
    name: into === "" ? null : nameError(typed, [from, into], tracker),
  });
  if (errors !== null) return fail(errors);
  const edit = mergeUnits(into, from, { name: typed, days, doubles });
  return succeed({ edit, reason: reason.trim(), joins: { from, into } });
}

/** Makes two units one; says beforehand what becomes of deadlines and of tasks that both have. */
export function MergeUnits({ dashboard }: FormProps): ReactElement {
  const { forms, units: unitWords, reason, reasonHint } = useMaintainTexts();
  const words = forms["merge-units"];
  const { tracker } = dashboard;
  const form = useForm<MergeUnitsValues>(
    ({ from = "", into = "" }) => showMerge(tracker, from, into),
    (values) => readMergeUnits(values, { tracker }),
  );
  const { from, into } = form.values;
  const choices = orNone(unitWords.choose, choicesAmong(tracker.units, "code"));
  const unitOf = (code: string): Unit | undefined => tracker.units.find((unit) => unit.code === code);
  const [goes, stays] = [unitOf(from), unitOf(into)];
  const pair = goes && stays && goes !== stays ? { goes, stays } : null;
  return (
    <Frame name="merge-units" form={form} intro={words.hint} isEmpty={tracker.units.length === 0}>
      <SelectField label={words.from} {...form.field("from")} choices={choices} required />
      <SelectField label={words.into} {...form.field("into")} choices={choices} required />
      {pair && (
        <>
          <TextField label={words.name} {...form.field("name")} required />
          <PairFields {...pair} form={form} tracker={tracker} />
        </>
      )}
      <TextField label={reason} hint={reasonHint} {...form.field("reason")} />
    </Frame>
  );
}

/** What is asked of two units only where it matters. */
function PairFields(props: {
  readonly goes: Unit;
  readonly stays: Unit;
  readonly tracker: Tracker;
  readonly form: Pick<ReturnType<typeof useForm<MergeUnitsValues>>, "field">;
}): ReactElement {
  const words = useMaintainTexts().forms["merge-units"];
  const { goes, stays, tracker, form } = props;
  const isCounted = tracker.tasks.some((task) => isTaskOf(goes, task) && task.offset !== null);
  const doubles = doubleTasks(tracker, stays, goes).length;
  return (
    <>
      {isCounted && (
        <RadioField
          label={words.days}
          {...form.field("days")}
          choices={choicesOf({ follow: words.follow(stays.name), keep: words.keep(goes.name) })}
        />
      )}
      {doubles > 0 && (
        <RadioField
          label={words.doubles(doubles)}
          hint={words.doublesHint}
          {...form.field("doubles")}
          choices={choicesOf({ further: words.further, into: words.ours(stays.name), both: words.both })}
        />
      )}
    </>
  );
}
