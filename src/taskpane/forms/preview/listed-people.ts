import { nameKey } from "../../../domain/names";
import { carryPatch, type TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { Tracker } from "../../../domain/tracker";

type Lists = Pick<Tracker, "units" | "bodies">;

/** The units and bodies that a change speaks of. */
export interface ListedPeople {
  /** A name as the lists shorten it; as it stands where they do not have it. */
  shortOf(name: string): string;
  /** Whether two names are those of one unit or body, before and after. */
  isOne(before: string, after: string): boolean;
}

/** Everybody of the lists, before a change and after it. */
export function listPeople(before: Tracker, patch: TrackerPatch): ListedPeople {
  const [old, now] = [byName(before), byName(carryPatch(before, patch).tracker)];
  const shortOf = (name: string): string => {
    const one = now.get(nameKey(name)) ?? old.get(nameKey(name));
    return one?.shortName || name;
  };
  const isOne = (one: string, other: string): boolean => {
    const code = old.get(nameKey(one))?.code;
    return code !== undefined && code === now.get(nameKey(other))?.code;
  };
  return { shortOf, isOne };
}

function byName({ units, bodies }: Lists): ReadonlyMap<string, Lists[keyof Lists][number]> {
  return new Map([...bodies, ...units].map((one) => [nameKey(one.name), one]));
}
