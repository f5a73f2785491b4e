import { makeDay, type Day } from "../../domain/day";

/** Today where the person sits: the one place that reads the clock. */
export function readToday(): Day {
  const now = new Date();
  const day = makeDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError(`The computer's clock says ${now.getFullYear()}`);
  return day;
}
