import type { ReactElement } from "react";
import { inTurn } from "../../../domain/edit/edit";
import { addUnits } from "../../../domain/edit/people";
import { copyTasks } from "../../../domain/edit/tasks";
import { choiceOf } from "../../../domain/entry";
import { isSameName, tidyName } from "../../../domain/names";
import { fail, succeed } from "../../../domain/result";
import type { Tracker, Unit } from "../../../domain/tracker";
import { CheckField, orNone, SelectField } from "../../forms/ChoiceField";
import { Frame } from "../../forms/Frame";
import { NamesField } from "../../forms/NamesField";
import { TextField } from "../../forms/TextField";
import { UnitChecks } from "../../forms/UnitChecks";
import { collectErrors, type FormReading } from "../../forms/field-error";
import { groupNames, sortNames } from "../../forms/names";
import { useMaintainTexts } from "../../forms/texts";
import { useForm, type FormProps } from "../../forms/useForm";

/** Gives other units, there already or new, the tasks of one: from the pilots to all ("nhân rộng"). */
export function RollOut({ dashboard }: FormProps): ReactElement {
  const { forms, units: unitWords } = useMaintainTexts();
  const words = forms["roll-out"];
  const { tracker } = dashboard;
  const form = useForm<RollOutValues>(
    { from: likelySource(tracker), newNames: "", group: "", existing: [], keepDays: true },
    (values) => readRollOut(values, { tracker }),
  );
  const { from, newNames } = form.values;
  const others = tracker.units.filter(({ name }) => name !== from);
  const describe = ({ name, shortName, pilot }: Unit): string =>
    [
      shortName || name,
      ...(choiceOf(pilot) === "yes" ? [words.pilot] : []),
      words.tasks(countTasks(tracker, name)),
    ].join(" · ");
  const sources = tracker.units.map((unit) => ({ value: unit.name, label: describe(unit) }));
  return (
    <Frame name="roll-out" form={form} isEmpty={tracker.units.length === 0}>
      <SelectField
        label={words.from}
        {...form.field("from")}
        required
        choices={from === "" ? orNone(unitWords.choose, sources) : sources}
      />
      <NamesField
        label={words.newNames}
        hint={words.newNamesHint}
        {...form.field("newNames")}
        known={tracker.units}
      />
      {newNames.trim() !== "" && (
        <TextField
          label={words.group}
          hint={forms["add-units"].groupHint}
          {...form.field("group")}
          names={groupNames(tracker)}
        />
      )}
      {others.length > 0 && <UnitChecks label={words.existing} units={others} {...form.field("existing")} />}
      <CheckField label={words.keepDays} hint={words.keepDaysHint} {...form.field("keepDays")} />
    </Frame>
  );
}

/** What a person has filled in to give other units the tasks of one. */
interface RollOutValues {
  /** Name of the unit whose tasks are copied. */
  readonly from: string;
  /** New units, one a line. */
  readonly newNames: string;
  readonly group: string;
  /** Names of units already there. */
  readonly existing: readonly string[];
  readonly keepDays: boolean;
}

/** How many tasks a unit has to copy, in whatever spelling rows name it. */
export function countTasks({ tasks }: Tracker, unit: string): number {
  return tasks.filter((task) => task.title.trim() !== "" && isSameName(task.unit, unit)).length;
}

/** The unit to copy from at first: a pilot, else the one with the most tasks. */
export function likelySource(tracker: Tracker): string {
  const rank = (unit: Tracker["units"][number]): number =>
    countTasks(tracker, unit.name) + (choiceOf(unit.pilot) === "yes" ? 1_000_000 : 0);
  const [first] = [...tracker.units].sort((a, b) => rank(b) - rank(a));
  return first?.name ?? "";
}

/** What the form asks for: a unit with tasks, and at least one other to give them to. */
export function readRollOut(
  { from, newNames, group, existing, keepDays }: RollOutValues,
  { tracker }: { readonly tracker: Tracker },
): FormReading {
  const { fresh } = sortNames(newNames, tracker.units);
  const targets = [...existing.filter((name) => name !== from), ...fresh];
  const errors = collectErrors({
    from:
      from === ""
        ? { code: "no-unit" }
        : countTasks(tracker, from) === 0
          ? { code: "no-source-tasks" }
          : null,
    newNames: targets.length === 0 ? { code: "no-units" } : null,
  });
  if (errors !== null) return fail(errors);
  const edit = inTurn(
    addUnits(fresh, tidyName(group), null),
    copyTasks(from, targets, keepDays ? "with-days" : "without-days"),
  );
  return succeed({ edit });
}
