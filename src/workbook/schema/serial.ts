import { fromEpochDay, toEpochDay, type Day } from "../../domain/day";
import { TRACKED_DAYS } from "../../domain/day-range";

/** Serial number of 1970-01-01 in Excel's 1900 date system. */
const EPOCH_SERIAL = 25_569;

/** Excel's serial number (days since 1899-12-30) of a day. */
export function toSerial(day: Day): number {
  return toEpochDay(day) + EPOCH_SERIAL;
}

/** The day of a serial number, its time of day left out. */
export function dayOfSerial(serial: number): Day {
  return fromEpochDay(Math.floor(serial) - EPOCH_SERIAL);
}

/** First serial accepted as a date: 36,526 for 2000-01-01. */
export const FIRST_SERIAL = toSerial(TRACKED_DAYS.first);

/** Last serial accepted as a date: 73,050 for 2099-12-31. */
export const LAST_SERIAL = toSerial(TRACKED_DAYS.last);

/** The day of a serial number, its time of day left out; null where it lies outside 2000–2099. */
export function fromSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  return whole >= FIRST_SERIAL && whole <= LAST_SERIAL ? dayOfSerial(whole) : null;
}
