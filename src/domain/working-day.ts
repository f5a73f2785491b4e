import { addDays, fromEpochDay, toEpochDay, weekdayOfEpochDay, type Day } from "./day";

/** A day off, or a rest day on which people work instead. */
export interface Holiday {
  readonly day: Day;
  readonly name: string;
  readonly kind: "off" | "make-up";
}

/** Knows which days are working days, within a horizon outside which it does not guess. */
export interface WorkCalendar {
  /** First day of the horizon. */
  readonly start: Day;
  /** Last day of the horizon. */
  readonly end: Day;
  isWorkingDay(day: Day): boolean;
  /** Working days from the start up to and including each day; index 0 is the start. */
  readonly counts: readonly number[];
  /** Working days in order, as days since 1970-01-01. */
  readonly workingDays: readonly number[];
}

/** Length of the horizon in days: ten years. */
export const HORIZON_DAYS = 3653;

/** Calendar of weekends, days off and make-up working days over a ten-year horizon. A make-up day wins over a day off. */
export function makeWorkCalendar(start: Day, holidays: readonly Holiday[]): WorkCalendar {
  const daysOf = (wanted: Holiday["kind"]): ReadonlySet<number> =>
    new Set(holidays.filter(({ kind }) => kind === wanted).map(({ day }) => toEpochDay(day)));
  const off = daysOf("off");
  const madeUp = daysOf("make-up");
  const isWorking = (epochDay: number): boolean =>
    madeUp.has(epochDay) || (weekdayOfEpochDay(epochDay) <= 5 && !off.has(epochDay));
  const counts: number[] = [];
  const workingDays: number[] = [];
  const first = toEpochDay(start);
  for (let index = 0; index < HORIZON_DAYS; index += 1) {
    if (isWorking(first + index)) workingDays.push(first + index);
    counts.push(workingDays.length);
  }
  return {
    start,
    end: addDays(start, HORIZON_DAYS - 1),
    isWorkingDay: (day) => isWorking(toEpochDay(day)),
    counts,
    workingDays,
  };
}

/** The day a number of working days after (before where negative) a day, which itself is not counted; null outside the horizon. */
export function addWorkingDays(calendar: WorkCalendar, day: Day, days: number): Day | null {
  const index = toEpochDay(day) - toEpochDay(calendar.start);
  if (index < 1 || index >= HORIZON_DAYS) return null;
  const upTo = calendar.counts[index] ?? 0;
  const before = calendar.counts[index - 1] ?? 0;
  const ordinal = days > 0 ? upTo + days : before + days + 1;
  const found = calendar.workingDays[ordinal - 1];
  return found === undefined || ordinal < 1 ? null : fromEpochDay(found);
}

/** The last working day on or before a day; null outside the horizon. */
export function lastWorkingDayUpTo(calendar: WorkCalendar, day: Day): Day | null {
  const index = toEpochDay(day) - toEpochDay(calendar.start);
  if (index < 0 || index >= HORIZON_DAYS) return null;
  const found = calendar.workingDays[(calendar.counts[index] ?? 0) - 1];
  return found === undefined ? null : fromEpochDay(found);
}
