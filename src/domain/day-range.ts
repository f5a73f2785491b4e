import type { Day } from "./day";

/** The days a tracker understands: anything outside is more likely a slip of the keyboard than a deadline. */
export const TRACKED_DAYS = { first: "2000-01-01" as Day, last: "2099-12-31" as Day } as const;

/** Whether a tracker understands a day. */
export function isTracked(day: Day): boolean {
  return day >= TRACKED_DAYS.first && day <= TRACKED_DAYS.last;
}
