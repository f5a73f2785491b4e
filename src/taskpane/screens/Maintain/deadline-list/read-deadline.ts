import { readDeadlineWords } from "../../../../actions/read-words";
import { endOfMonth, type Day } from "../../../../domain/day";
import { isTracked } from "../../../../domain/day-range";
import { choiceOf, dayOf } from "../../../../domain/entry";
import { fail, succeed, type Result } from "../../../../domain/result";
import { dueFields } from "../../../../domain/task-from-plan";
import { readDayText } from "../../../forms/day-text";
import type { FieldError } from "../../../forms/field-error";
import type { DayBound, TypedDeadline } from "../../../forms/typed-deadline";

type Reading = Result<TypedDeadline, FieldError>;

/** "-15", "+10 ngày làm việc", "0". */
const OFFSET = /^([+−–-]?)\s?(\d{1,3})(?: ?(?:ngày|days?))?( làm việc)?$/i;

/** "15 working days before the congress". */
const ENGLISH = /^(\d{1,3}) (working )?days? (before|after) (?:the )?congress$/i;

/** "4/2021", "tháng 4/2021", "tháng 4 năm 2021". */
const MONTH = /^(?:tháng ?)?(\d{1,2})(?: ?[/.-] ?| năm )(\d{4})$/i;

/** A day with words before it that say how it bounds the work. */
const BOUNDED = /^(?:(trước|before)|chậm nhất|muộn nhất|by) (?:là )?(?:ngày )?(\d.*)$/i;

/** Reads what is typed in one box: a day, a month, days from the congress, or words as plans have them. `year` helps with examples only. */
export function readDeadlineText(text: string, year: number): Reading {
  const typed = text.trim().replace(/\s+/g, " ");
  return readOffset(typed) ?? readMonth(typed) ?? readDay(typed, year) ?? readWords(typed);
}

function readOffset(typed: string): Reading | null {
  const english = ENGLISH.exec(typed);
  if (english) return succeed(counted(english[3] === "after", Number(english[1]), english[2] !== undefined));
  const match = OFFSET.exec(typed);
  if (!match) return null;
  const [, sign = "", digits = "", working] = match;
  const days = Number(digits);
  return sign === "" && days > 0
    ? fail({ code: "deadline-no-side", at: String(days) })
    : succeed(counted(sign === "+", days, working !== undefined));
}

function counted(isAfter: boolean, days: number, isWorking: boolean): TypedDeadline {
  // An offset of "minus zero" would be written as such.
  return {
    kind: "relative",
    offset: isAfter || days === 0 ? days : -days,
    unit: isWorking ? "working day" : "day",
  };
}

function readMonth(typed: string): Reading | null {
  const match = MONTH.exec(typed);
  const [month, year] = [Number(match?.[1]), Number(match?.[2])];
  return match && month >= 1 && month <= 12 && year >= 1 ? onDay("in", endOfMonth(year, month)) : null;
}

function readDay(typed: string, year: number): Reading | null {
  const bounded = BOUNDED.exec(typed);
  const [, before, rest = typed] = bounded ?? [];
  const day = readDayText(rest, year);
  if (day.ok) return onDay(before === undefined ? "by" : "before", day.value);
  // Numbers alone can only have been meant as a day, and how to mend that is known best there.
  return /^[\d\s/.-]*$/.test(rest) ? day : null;
}

/** A phrase of a plan; one that it would ask about is not taken. */
function readWords(typed: string): Reading {
  const deadline = readDeadlineWords(typed.replace(/(^|\s)đh(?=\s|$)/i, "$1Đại hội"), {});
  if (deadline.needsReview?.includes("missing-year")) return fail({ code: "deadline-no-year" });
  const { dueKind, due, offset, offsetUnit } = dueFields(deadline);
  if (typeof offset === "number")
    return succeed({ kind: "relative", offset, unit: choiceOf(offsetUnit) ?? "day" });
  const [bound, day] = [choiceOf(dueKind), dayOf(due)];
  return day !== null && isBound(bound) ? onDay(bound, day) : fail({ code: "deadline-unreadable" });
}

function onDay(bound: DayBound, day: Day): Reading {
  return isTracked(day)
    ? succeed({ kind: "day", bound, day })
    : fail({ code: "day-far-year", at: day.slice(0, 4) });
}

function isBound(kind: string | null): kind is DayBound {
  return kind === "before" || kind === "by" || kind === "in" || kind === "range";
}
