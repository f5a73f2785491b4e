import type { Day } from "../domain/day";
import { fromEpochDay, toEpochDay } from "../domain/day";

/** Serial number of 1970-01-01 in Excel's 1900 date system. */
const EPOCH_SERIAL = 25_569;

/** First serial accepted as a date: 2000-01-01. Anything below is more likely a mistyped number than a deadline. */
export const FIRST_SERIAL = 36_526;

/** Last serial accepted as a date: 2099-12-31. */
export const LAST_SERIAL = 73_050;

/** Excel's serial number (days since 1899-12-30) of a day. */
export function toSerial(day: Day): number {
  return toEpochDay(day) + EPOCH_SERIAL;
}

/** The day of a serial number, its time of day left out; null where it lies outside 2000–2099. */
export function fromSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  return whole >= FIRST_SERIAL && whole <= LAST_SERIAL ? fromEpochDay(whole - EPOCH_SERIAL) : null;
}
