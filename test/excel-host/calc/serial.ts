import { addDays, fromEpochDay, makeDay, partsOf, toEpochDay, type Day } from "../../../src/domain/day";

const UNIX_EPOCH_SERIAL = 25569;
const FALSE_LEAP_DAY = 60;
const LAST_SERIAL = 2_958_465;

/** Excel's serial number of a day; Excel believes in 29 February 1900, so days before it lie one lower. */
export function toSerial(day: Day): number {
  const serial = toEpochDay(day) + UNIX_EPOCH_SERIAL;
  return serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
}

/** The parts of a serial number's date, or null where Excel has no date for it. */
export function partsOfSerial(serial: number): { year: number; month: number; dayOfMonth: number } | null {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_SERIAL) return null;
  if (whole === 0) return { year: 1900, month: 1, dayOfMonth: 0 };
  if (whole === FALSE_LEAP_DAY) return { year: 1900, month: 2, dayOfMonth: 29 };
  return partsOf(fromEpochDay((whole < FALSE_LEAP_DAY ? whole + 1 : whole) - UNIX_EPOCH_SERIAL));
}

/** The serial number of a year, month and day that may run over their ends (month 13, day 0), or null. */
export function serialOf(year: number, month: number, dayOfMonth: number): number | null {
  const months = (year < 1900 ? year + 1900 : year) * 12 + Math.trunc(month) - 1;
  const first = makeDay(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  if (first === null) return null;
  const serial = toSerial(addDays(first, Math.trunc(dayOfMonth) - 1));
  return serial >= 0 && serial <= LAST_SERIAL ? serial : null;
}

/** Weekday of a serial number: 1 Monday … 7 Sunday. */
export function weekdayOfSerial(serial: number): number {
  return ((((Math.floor(serial) - 2) % 7) + 7) % 7) + 1;
}
