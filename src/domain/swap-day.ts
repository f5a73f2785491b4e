import { makeDay, partsOf, type Day } from "./day";

/** The day that day and month swapped would make; null where that is no other day. */
export function swapDay(day: Day): Day | null {
  const { year, month, dayOfMonth } = partsOf(day);
  return dayOfMonth === month || dayOfMonth > 12 ? null : makeDay(year, dayOfMonth, month);
}
