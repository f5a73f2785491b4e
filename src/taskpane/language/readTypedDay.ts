import { makeDay, parseDay, type Day } from "../../domain/day";
import { isTracked, TRACKED_DAYS } from "../../domain/day-range";
import { readDayText } from "../../domain/merge/day-text";

const DAY_MONTH_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;

/** Reads a day that a tracker understands as people type it, day first (`28/3/2021`), as `2021-03-28` or in words; null where it is none. */
export function readTypedDay(text: string): Day | null {
  const day = readAnyDay(text);
  return day !== null && isTracked(day) ? day : null;
}

/** Reads a day of whatever year. */
export function readAnyDay(text: string): Day | null {
  const typed = text.trim();
  const match = DAY_MONTH_YEAR.exec(typed);
  if (match) return makeDay(Number(match[3]), Number(match[2]), Number(match[1]));
  return parseDay(typed) ?? readWords(typed);
}

/** "ngày 2 tháng 6 năm 2021": a day in words that can only be one; numbers alone are no words. */
function readWords(typed: string): Day | null {
  if (!/\p{L}/u.test(typed) || !/\d{4}/.test(typed)) return null;
  const found = readDayText(typed, { reference: TRACKED_DAYS.first, monthFirst: false });
  return found.kind === "day" ? found.day : null;
}

/** Whether something is typed that is no day. */
export function isNoDay(text: string): boolean {
  return text.trim() !== "" && readTypedDay(text) === null;
}
