import { splitNames } from "../../../domain/edit/joined-names";
import { addBodies } from "../../../domain/edit/people";
import { nameKey } from "../../../domain/names";
import type { Tracker } from "../../../domain/tracker";
import { unlistedNames } from "../../../domain/unlisted-names";
import type { Book } from "../reading/open-book";

/** The leads and supporters that tasks name where the list of bodies is gone, and with it who they were. */
export function namedBodies({ places, tracker }: Book): string[] {
  if (places.tables.bodies.found) return [];
  const units = new Set(tracker.tasks.map(({ unit }) => nameKey(unit)));
  return unlistedNames(tracker)
    .filter(({ field, name, proposal }) => field !== "unit" && proposal === null && !units.has(nameKey(name)))
    .flatMap(({ name }) => splitNames(name))
    .filter((name, index, all) => all.findIndex((other) => nameKey(other) === nameKey(name)) === index);
}

/** A tracker with these in its list of bodies again; the same where there are none. */
export function withNamedBodies(tracker: Tracker, names: readonly string[]): Tracker {
  return names.length === 0 ? tracker : addBodies(names)(tracker);
}
