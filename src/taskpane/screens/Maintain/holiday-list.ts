import { addDays, daysBetween } from "../../../domain/day";
import { changeHolidays, type HolidayChange } from "../../../domain/edit/settings";
import { dayOf } from "../../../domain/entry";
import { fail, succeed, type Result } from "../../../domain/result";
import type { HolidayEntry } from "../../../domain/tracker";
import { readDayText } from "../../forms/day-text";
import { collectErrors, type FieldErrors, type FormContext, type FormReading } from "../../forms/field-error";

/** A span of days off or make-up days as a person fills it in. */
export interface HolidayDraft {
  readonly kind: "off" | "make-up";
  readonly from: string;
  /** "" for one day. */
  readonly to: string;
  readonly name: string;
}

/** What a person has filled in of the days off: what is added and taken out, and the span that is being typed. */
export interface HolidayValues extends HolidayChange, HolidayDraft {}

/** How the lines for a new span begin. */
export const EMPTY_DRAFT: HolidayDraft = { kind: "off", from: "", to: "", name: "" };

/** How the form begins. */
export const NO_CHANGE: HolidayValues = { added: [], removed: [], ...EMPTY_DRAFT };

/** The longest span at once: the longest break of a year is nine days. */
const MOST_DAYS = 31;

/** The days of a span. */
export function readSpan(
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
  return succeed(
    Array.from({ length: count }, (_, index) => ({
      day: addDays(first.value, index),
      name: name.trim(),
      kind,
    })),
  );
}

/** A change with the days of a span added to it. */
export function addSpan(change: HolidayChange, span: readonly HolidayEntry[]): HolidayChange {
  const days = new Set(span.map(({ day }) => dayOf(day)));
  const others = change.added.filter(({ day }) => !days.has(dayOf(day)));
  return { added: [...others, ...span], removed: change.removed };
}

/** A change that takes a day out as well: one that was only going to be added is simply not. */
export function takeOut({ added, removed }: HolidayChange, entry: HolidayEntry): HolidayChange {
  return added.includes(entry)
    ? { added: added.filter((other) => other !== entry), removed }
    : { added, removed: [...removed, entry] };
}

/** What the form asks for: days added and taken out, the span that is still in its lines too. */
export function readHolidays(
  { added, removed, ...draft }: HolidayValues,
  { year }: Pick<FormContext, "year">,
): FormReading {
  const isTyped = [draft.from, draft.to, draft.name].some((text) => text.trim() !== "");
  const span = isTyped ? readSpan(draft, year) : succeed([]);
  if (!span.ok) return span;
  const change = addSpan({ added, removed }, span.value);
  return succeed({ edit: changeHolidays(change) });
}
