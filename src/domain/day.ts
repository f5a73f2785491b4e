/** A calendar day as `yyyy-MM-dd`, without time or time zone. */
export type Day = string & { readonly __brand: "Day" };

const MILLISECONDS_PER_DAY = 86_400_000;
const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a day, for arithmetic. */
export function toEpochDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

/** The day that lies a number of days after 1970-01-01. */
export function fromEpochDay(epochDay: number): Day {
  return new Date(epochDay * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** The day of a year, month (1–12) and day of the month, or null where the calendar has no such day. */
export function makeDay(year: number, month: number, dayOfMonth: number): Day | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  return parseDay(text);
}

/** Reads `yyyy-MM-dd`; null where the text is not such a form or the calendar has no such day. */
export function parseDay(text: string): Day | null {
  const match = DAY_FORM.exec(text);
  if (!match) return null;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) return null;
  return new Date(milliseconds).toISOString().slice(0, 10) === text ? (text as Day) : null;
}

/** The day a number of calendar days later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  return fromEpochDay(toEpochDay(day) + days);
}

/** Calendar days from one day to another, positive where the second is later. */
export function daysBetween(from: Day, to: Day): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Weekday of a day: 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return weekdayOfEpochDay(toEpochDay(day));
}

/** The same of a day given as days since 1970-01-01. */
export function weekdayOfEpochDay(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** Last day of a month (1–12). */
export function endOfMonth(year: number, month: number): Day {
  const next = month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1);
  if (next === null) throw new RangeError(`No month ${month} in year ${year}`);
  return addDays(next, -1);
}

/** Year, month (1–12) and day of the month of a day. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8)) };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
