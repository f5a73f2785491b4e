import { makeDay, parseDay, type Day } from "../../domain/day";

const DAY_MONTH_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;

/** Reads a day as people type it, day first (`28/3/2021`) or as `2021-03-28`; null where it is no day. */
export function readTypedDay(text: string): Day | null {
  const typed = text.trim();
  const match = DAY_MONTH_YEAR.exec(typed);
  return match ? makeDay(Number(match[3]), Number(match[2]), Number(match[1])) : parseDay(typed);
}

/** Whether something is typed that is no day. */
export function isNoDay(text: string): boolean {
  return text.trim() !== "" && readTypedDay(text) === null;
}
