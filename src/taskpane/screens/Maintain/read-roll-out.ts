import { inTurn } from "../../../domain/edit/edit";
import { addUnits } from "../../../domain/edit/people";
import { copyTasks } from "../../../domain/edit/tasks";
import { choiceOf } from "../../../domain/entry";
import { isSameName, tidyName } from "../../../domain/names";
import { fail, succeed } from "../../../domain/result";
import type { Tracker } from "../../../domain/tracker";
import { collectErrors, type FormReading } from "../../forms/field-error";
import { sortNames } from "../../forms/names";

/** What a person has filled in to give other units the tasks of one. */
export interface RollOutValues {
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
