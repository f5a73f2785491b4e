import { isSameName } from "../../../domain/names";
import type { Tracker } from "../../../domain/tracker";

/** A unit's short name; its name as the row has it where the units do not know it. */
export function shortUnitName(tracker: Tracker | undefined, name: string): string {
  const unit = tracker?.units.find((each) => isSameName(each.name, name));
  return unit?.shortName || name;
}
