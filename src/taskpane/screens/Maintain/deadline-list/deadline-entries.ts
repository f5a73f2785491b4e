import type { Dashboard } from "../../../../actions/dashboard";
import { endOfMonth, partsOf } from "../../../../domain/day";
import { choiceOf, dayOf, isUnrecognised } from "../../../../domain/entry";
import { gather } from "../../../../domain/gather";
import { cellKey, nameKey } from "../../../../domain/names";
import type { JudgedTask } from "../../../../domain/report";
import type { Task } from "../../../../domain/task";
import type { MaintainTexts } from "../../../../i18n/maintain";
import { typeDay } from "../../../forms/day-text";
import type { Congress } from "../../../forms/typed-deadline";

/** One piece of work with the same words, section and deadline, in however many rows. */
export interface DeadlineEntry {
  readonly key: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly section: string;
  readonly ids: readonly string[];
  /** The units that do it; none where nobody's congress can date it. */
  readonly units: readonly Congress[];
  /** The deadline that all of its rows have, as it is typed; "" for none. */
  readonly text: string;
  readonly isMissing: boolean;
}

/** How deadlines are typed in the language in force. */
export type TypedWords = Pick<MaintainTexts["deadline"], "typedBefore" | "typedWorking">;

/** Every piece of work that has a deadline or lacks one, in the order of the sheet; of some rows alone where `ids` names them. */
export function listDeadlines(
  { judged, tracker }: Pick<Dashboard, "judged" | "tracker">,
  words: TypedWords,
  ids: readonly string[] | null = null,
): readonly DeadlineEntry[] {
  const units = new Map(
    tracker.units.map(({ name, shortName, event }) => [cellKey(name), { name: shortName || name, event }]),
  );
  const wanted = ids && new Set(ids);
  const rows = judged.filter(
    ({ task, verdict }) =>
      task.id !== "" &&
      (wanted?.has(task.id) ?? (showDeadline(task, words) !== "" || verdict.flag === "no-deadline")),
  );
  const unitOf = ({ task }: JudgedTask): Congress | undefined => units.get(cellKey(task.unit));
  const groups = gather(rows, (row) =>
    JSON.stringify([
      row.task.section,
      nameKey(row.task.title),
      unitOf(row) !== undefined,
      showDeadline(row.task, words),
    ]),
  );
  return [...groups].flatMap(([key, like]) => {
    const task = like[0]?.task;
    if (!task) return [];
    return {
      key: wanted ? `chosen ${key}` : key,
      title: task.title,
      shortTitle: task.shortTitle || task.title,
      section: task.section,
      ids: like.map((row) => row.task.id),
      units: like.map(unitOf).filter((unit) => unit !== undefined),
      text: showDeadline(task, words),
      isMissing: like.some(({ verdict }) => verdict.flag === "no-deadline"),
    };
  });
}

/** The deadline of a task as it is typed; what nobody can read is shown as it stands. */
function showDeadline({ dueKind, due, offset, offsetUnit, extendedTo }: Task, words: TypedWords): string {
  const odd = [extendedTo, due].find(isUnrecognised);
  const extended = dayOf(extendedTo);
  const day = extended ?? dayOf(due);
  if (odd) return String(odd.raw);
  if (day !== null) {
    const { year, month } = partsOf(day);
    const kind = extended === null ? choiceOf(dueKind) : null;
    if (kind === "in" && day === endOfMonth(year, month)) return `${month}/${year}`;
    return kind === "before" ? words.typedBefore(typeDay(day)) : typeDay(day);
  }
  if (typeof offset !== "number") return "";
  const days = `${offset > 0 ? "+" : ""}${offset}`;
  return choiceOf(offsetUnit) === "working day" ? words.typedWorking(days) : days;
}
