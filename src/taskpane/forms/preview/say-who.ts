import type { MaintainTexts } from "../../../i18n/maintain";
import { someOf } from "../typed-deadline";
import type { ChangedRow } from "./changed-rows";
import type { KnownRow } from "./known-rows";

/** Units named beside a number of tasks; more say less than their number. */
const MOST_UNITS = 4;

/** Tasks that are named each, not counted. */
const FEW = 2;

/** Whose rows these are, in words: a task by its name, many by their number, units and bodies by their short names. */
export function sayWho(
  rows: readonly Pick<ChangedRow, "row" | "code">[],
  { preview }: MaintainTexts,
  withUnits = true,
): string {
  const known = rows.flatMap(({ row }) => (row ? [row] : []));
  const [first] = known;
  if (!first) return rows[0]?.code || preview.setting;
  if (first.list === "tasks") return sayTasks(known, preview, withUnits);
  const names = known.map(({ name }) => name);
  return names.length <= MOST_UNITS
    ? names.join(", ")
    : preview.of(preview[first.list](names.length), someOf(preview, names));
}

/** Tasks in words; with their units where that says more. */
export function sayTasks(
  rows: readonly Pick<KnownRow, "name" | "unit">[],
  preview: MaintainTexts["preview"],
  withUnits = true,
): string {
  const names = [...new Set(rows.map(({ name }) => name))];
  const units = [...new Set(rows.flatMap(({ unit }) => (unit ? [unit.name] : [])))];
  const isAllOfUnits = rows.every(({ unit }) => unit !== null);
  const what =
    names.length <= FEW
      ? names.map(preview.named).join(", ")
      : units.length === 0
        ? preview.commonTasks(rows.length)
        : preview.tasks(rows.length);
  const isTelling = withUnits && isAllOfUnits && (names.length === 1 || units.length <= MOST_UNITS);
  return preview.of(what, isTelling ? someOf(preview, units) : "");
}
