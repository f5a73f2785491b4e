import type { Day } from "../../domain/day";
import type { OffsetUnit } from "../../domain/deadline";
import { effectiveDueOf } from "../../domain/due-date";
import type { DateEntry } from "../../domain/entry";
import type { WorkCalendar } from "../../domain/working-day";
import { shortDay } from "../../i18n/format-day";
import type { Language } from "../../i18n/language";
import type { MaintainTexts } from "../../i18n/maintain";

/** How a day bounds the work. */
export type DayBound = keyof MaintainTexts["deadline"]["bounds"];

/** A deadline as a person types it: a day that bounds the work, or days from the unit's congress, negative before it. */
export type TypedDeadline =
  | { readonly kind: "day"; readonly bound: DayBound; readonly day: Day }
  | { readonly kind: "relative"; readonly offset: number; readonly unit: OffsetUnit };

/** A unit by its short name, with the day of its congress. */
export interface Congress {
  readonly name: string;
  readonly event: DateEntry;
}

/** A deadline in words; the day as its place shows days. */
export function sayDeadline(
  { deadline: words }: MaintainTexts,
  deadline: TypedDeadline,
  showDay: (day: Day) => string,
): string {
  return deadline.kind === "day"
    ? words.bounds[deadline.bound](showDay(deadline.day))
    : words.fromCongress(deadline.offset, deadline.unit === "working day");
}

/** The days that a count from the congress comes to, each unit's own. */
export function sayCongressDays(
  { deadline: words, preview }: MaintainTexts,
  { offset, unit }: Extract<TypedDeadline, { kind: "relative" }>,
  { congresses, calendar, language }: CongressDays,
): string {
  const dates = { dueKind: "relative", due: null, offset, offsetUnit: unit, extendedTo: null } as const;
  const days = congresses.map(({ name, event }) => ({ name, due: effectiveDueOf(dates, event, calendar) }));
  if (days.length > 0 && days.every(({ due }) => due.kind !== "day")) return words.waits;
  const said = days.map(
    ({ name, due }) => `${name} ${due.kind === "day" ? shortDay(due.day, language) : words.noEvent}`,
  );
  return someOf(preview, said);
}

/** What the days from a congress are told with. */
export interface CongressDays {
  readonly congresses: readonly Congress[];
  readonly calendar: WorkCalendar;
  readonly language: Language;
}

/** Names told before the rest is only counted. */
const MOST = 3;

/** Names one after the other; of many the first few and how many more. */
export function someOf({ andMore }: MaintainTexts["preview"], names: readonly string[]): string {
  const told = names.length > MOST + 1 ? names.slice(0, MOST) : names;
  return andMore(told.join(", "), names.length - told.length);
}
