import type { DateEntry } from "./entry";
import { cellKey } from "./names";
import type { Unit } from "./tracker";

/**
 * Looks up the day of a unit's event by the unit cell of a task as the workbook's formula does (MATCH: the first of two of
 * one name, and no other spelling than the list's), so that a flag worked out here is the flag that the cell shows.
 */
export function unitEvents(units: readonly Pick<Unit, "name" | "event">[]): (unit: string) => DateEntry {
  const events = new Map<string, DateEntry>();
  for (const { name, event } of units) {
    if (!events.has(cellKey(name))) events.set(cellKey(name), event);
  }
  return (unit) => (unit === "" ? null : (events.get(cellKey(unit)) ?? null));
}
