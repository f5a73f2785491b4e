import type { Day } from "../day";
import { dayOf } from "../entry";
import type { TrackerPatch } from "./tracker-patch";

/** The first task that a patch says was completed on a day that has not come; null where there is none. */
export function futureCompletion(
  { tasks }: TrackerPatch,
  today: Day,
): { readonly id: string; readonly day: Day } | null {
  for (const { key, after } of tasks.changed) {
    const day = dayOf(after.completedOn ?? null);
    if (day !== null && day > today) return { id: key, day };
  }
  return null;
}
