import { makeDay, type Day } from "../../domain/day";

/** Today where the person sits: the one place that reads the clock. */
export function readToday(): Day {
  const now = new Date();
  const day = makeDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError(`The computer's clock says ${now.getFullYear()}`);
  return day;
}

/** This moment as `yyyy-MM-dd HH:mm`, for the log. */
export function readNow(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${readToday()} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
