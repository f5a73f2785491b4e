import type { RowList } from "../../../domain/fields/row-lists";
import { cellKey } from "../../../domain/names";
import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { Task } from "../../../domain/task";
import type { Tracker } from "../../../domain/tracker";
import type { Congress } from "../typed-deadline";

/** A row as it was when a person looked: a half-written action must not change its preview. */
export interface KnownRow {
  readonly list: RowList;
  readonly name: string;
  /** The unit of a task; null for common work, and for what is no task. */
  readonly unit: Congress | null;
  readonly task?: Task;
}

/** The rows of a tracker by their codes. */
export type KnownRows = ReadonlyMap<string, KnownRow>;

/** Gives the unit of a task by its cell: short where the list has a short name; null for common work. */
export function unitFinderOf(
  { units }: Pick<Tracker, "units">,
  added: TrackerPatch["units"]["added"] = [],
): (unit: string) => Congress | null {
  const known = new Map(
    [...units, ...added.map(({ item }) => item)].map(({ name, shortName, event }) => [
      cellKey(name),
      { name: shortName || name, event },
    ]),
  );
  return (unit) => (unit === "" ? null : (known.get(cellKey(unit)) ?? { name: unit, event: null }));
}

/** Tasks, units and bodies by their codes. */
export function knowRows(tracker: Tracker): KnownRows {
  const unitOf = unitFinderOf(tracker);
  const person =
    (list: RowList) =>
    ({ code, name, shortName }: Tracker["units" | "bodies"][number]): [string, KnownRow] => [
      code,
      { list, name: shortName || name, unit: null },
    ];
  return new Map<string, KnownRow>([
    ...tracker.bodies.map(person("bodies")),
    ...tracker.units.map(person("units")),
    ...tracker.tasks.map((task): [string, KnownRow] => [
      task.id,
      { list: "tasks", name: task.shortTitle || task.title, unit: unitOf(task.unit), task },
    ]),
  ]);
}
