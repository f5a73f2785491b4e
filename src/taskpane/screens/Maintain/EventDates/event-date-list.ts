import type { Day } from "../../../../domain/day";
import { setEventDates } from "../../../../domain/edit/deadlines";
import { isUnrecognised } from "../../../../domain/entry";
import { fail, succeed } from "../../../../domain/result";
import type { Unit } from "../../../../domain/tracker";
import { readDayText, typeDay } from "../form/day-text";
import { collectErrors, type FormReading } from "../form/field-error";

/** The congress dates as typed, by the unit's code. */
export type EventTexts = Readonly<Record<string, string>>;

/** The dates as they are in the workbook; what is no date is shown as it was typed. */
export function showEventDates(units: readonly Unit[]): EventTexts {
  const show = ({ event }: Unit): string => {
    if (event === null) return "";
    return isUnrecognised(event) ? String(event.raw) : typeDay(event);
  };
  return Object.fromEntries(units.map((unit) => [unit.code, show(unit)]));
}

/** What the list asks for: the dates that were typed, of those units only; an emptied one is taken away. */
export function readEventDates(
  typedTexts: Partial<EventTexts>,
  { units, year, title }: { readonly units: readonly Unit[]; readonly year: number; readonly title: string },
): FormReading {
  const before = showEventDates(units);
  const typed = units.flatMap(({ code }) => {
    const text = typedTexts[code]?.trim();
    return text === undefined || text === before[code] ? [] : [{ code, text }];
  });
  const days = typed.map(({ code, text }) => ({
    code,
    day: text === "" ? succeed(null) : readDayText(text, year),
  }));
  const errors = collectErrors(
    Object.fromEntries(days.map(({ code, day }) => [code, day.ok ? null : day.problem])),
  );
  if (errors !== null) return fail(errors);
  const dates = new Map<string, Day | null>(
    days.flatMap(({ code, day }) => (day.ok ? [[code, day.value] as const] : [])),
  );
  return succeed({ edit: setEventDates(dates), title, reason: "" });
}

/** The texts with a pasted column filled in from a unit on; the dates of a pasted table's last column count. */
export function pasteDates(
  texts: EventTexts,
  codes: readonly string[],
  from: string,
  pasted: string,
): EventTexts {
  const lines = pasted.replace(/\r/g, "").replace(/\n$/, "").split("\n");
  const start = codes.indexOf(from);
  const filled = lines.flatMap((line, index) => {
    const code = codes[start + index];
    return code === undefined ? [] : [[code, (line.split("\t").at(-1) ?? "").trim()] as const];
  });
  return { ...texts, ...Object.fromEntries(filled) };
}
