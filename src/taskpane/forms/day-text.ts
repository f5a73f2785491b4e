import { endOfMonth, makeDay, partsOf, type Day } from "../../domain/day";
import { isTracked, TRACKED_DAYS } from "../../domain/day-range";
import { fail, succeed, type Result } from "../../domain/result";
import { officialDay } from "../../i18n/format-day";
import { readAnyDay } from "../language/readTypedDay";
import type { FieldError } from "./field-error";

const PARTS = /^(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{1,2})(?:(?:\s*[/.-]\s*|\s+)(\d{1,4}))?$/;

/** Reads a day as people type it, day first; refuses what is ambiguous or no day, and says how to mend it. `year` helps with the example only. */
export function readDayText(text: string, year: number): Result<Day, FieldError> {
  const typed = text.trim();
  if (typed === "") return fail({ code: "day-missing" });
  const day = readAnyDay(typed);
  if (day === null) return fail(explain(typed, year));
  return isTracked(day) ? succeed(day) : fail({ code: "day-far-year", at: String(partsOf(day).year) });
}

function explain(typed: string, year: number): FieldError {
  const match = PARTS.exec(typed);
  if (!match) return { code: "day-unreadable" };
  const [first, second, yearText] = [Number(match[1]), Number(match[2]), match[3]];
  if (yearText?.length === 4) return explainDay(first, second, Number(yearText));
  const meant = yearText === undefined ? year : Number(`20${yearText.padStart(2, "0").slice(-2)}`);
  // What is offered to be typed in full has to be a day; 29/2 is one in another year.
  const near = [meant, ...(yearText === undefined ? [year + 1, year + 2, year + 3] : [])];
  const example = near.find((each) => makeDay(each, second, first) !== null);
  if (example === undefined) return explainDay(first, second, meant);
  const code = yearText === undefined ? "day-no-year" : "day-short-year";
  return { code, at: `${first}/${second}/${example}` };
}

function explainDay(first: number, second: number, year: number): FieldError {
  if (second > 12 && makeDay(year, first, second) !== null) {
    return { code: "day-month-first", at: `${second}/${first}/${year}` };
  }
  const isMonth = second >= 1 && second <= 12 && year >= partsOf(TRACKED_DAYS.first).year;
  return isMonth
    ? { code: "day-impossible", at: String(partsOf(endOfMonth(year, second)).dayOfMonth) }
    : { code: "day-unreadable" };
}

/** A day as a box to type in shows it in every language, as official texts write it: `02/4/2021`. */
export function typeDay(day: Day): string {
  return officialDay(day);
}
