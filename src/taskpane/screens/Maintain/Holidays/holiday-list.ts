import { addDays, daysBetween, type Day } from "../../../../domain/day";
import { dayOf } from "../../../../domain/entry";
import { fail, succeed, type Result } from "../../../../domain/result";
import type { HolidayEntry } from "../../../../domain/tracker";
import { readDayText } from "../form/day-text";
import { collectErrors, type FieldErrors } from "../form/field-error";

/** A span of days off or make-up days as a person fills it in. */
export interface HolidayDraft {
  readonly kind: "off" | "make-up";
  readonly from: string;
  /** "" for one day. */
  readonly to: string;
  readonly name: string;
}

/** How the lines for a new span begin. */
export const EMPTY_DRAFT: HolidayDraft = { kind: "off", from: "", to: "", name: "" };

/** The longest span at once: the longest break of a year is nine days. */
const MOST_DAYS = 31;

/** The list with a span added, in the order of days; a day that is there already is told anew. */
export function addHolidays(
  holidays: readonly HolidayEntry[],
  { kind, from, to, name }: HolidayDraft,
  year: number,
): Result<readonly HolidayEntry[], FieldErrors> {
  const first = readDayText(from, year);
  const last = to.trim() === "" ? first : readDayText(to, year);
  const errors = collectErrors({
    from: first.ok ? null : first.problem,
    to: last.ok ? null : to.trim() === "" ? null : last.problem,
  });
  if (errors !== null || !first.ok || !last.ok) return fail(errors ?? {});
  const count = daysBetween(first.value, last.value) + 1;
  if (count < 1) return fail({ to: { code: "days-reversed" } });
  if (count > MOST_DAYS) return fail({ to: { code: "too-many-days" } });
  const added = Array.from({ length: count }, (_, index) => ({
    day: addDays(first.value, index),
    name: name.trim(),
    kind,
  }));
  const days = new Set<Day | null>(added.map(({ day }) => day));
  return succeed([...holidays.filter(({ day }) => !days.has(dayOf(day))), ...added].sort(byDay));
}

function byDay(one: HolidayEntry, other: HolidayEntry): number {
  // What is no date stays visible at the end.
  const [a, b] = [dayOf(one.day) ?? "9999", dayOf(other.day) ?? "9999"];
  return a === b ? 0 : a < b ? -1 : 1;
}
