import type { Day } from "../../../domain/day";
import { setEventDates } from "../../../domain/edit/deadlines";
import { isUnrecognised } from "../../../domain/entry";
import { tidyName } from "../../../domain/names";
import { fail, succeed } from "../../../domain/result";
import type { Unit } from "../../../domain/tracker";
import { readDayText, typeDay } from "../../forms/day-text";
import { collectErrors, type FormReading } from "../../forms/field-error";
import { isHeaderLine } from "../../forms/name-columns";
import { unitFinder } from "./unit-finder";

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
  { units, year }: { readonly units: readonly Unit[]; readonly year: number },
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
  return succeed({ edit: setEventDates(dates) });
}

/** Dates filled in from a paste, and the lines whose name is that of no unit. */
export interface PastedDates {
  readonly texts: EventTexts;
  readonly unmatched: readonly string[];
}

/** The texts with a pasted table filled in: by its names where it has any, else in order from a unit on. */
export function pasteDates(
  texts: EventTexts,
  units: readonly Unit[],
  from: string,
  pasted: string,
): PastedDates {
  const lines = pasted.replace(/\r/g, "").replace(/\n$/, "").split("\n");
  const rows = lines.map((line) => readPastedLine(line.split("\t")));
  if (rows.some(({ name }) => name !== "")) return fillByName(texts, units, rows);
  const start = units.findIndex(({ code }) => code === from);
  const filled = rows.flatMap(({ date }, index) => {
    const unit = units[start + index];
    return unit === undefined ? [] : [[unit.code, date] as const];
  });
  return { texts: { ...texts, ...Object.fromEntries(filled) }, unmatched: [] };
}

/** A line that says no date leaves its unit alone; one that is a header is none. */
function fillByName(texts: EventTexts, units: readonly Unit[], rows: readonly PastedLine[]): PastedDates {
  const findUnit = unitFinder(units);
  const found = rows
    .filter(({ name, date, isHeader }) => !isHeader && (name !== "" || date !== ""))
    .map((row) => ({ ...row, unit: findUnit(row.names) }));
  const filled = found.flatMap(({ unit, date }) => (unit && date !== "" ? [[unit.code, date] as const] : []));
  return {
    texts: { ...texts, ...Object.fromEntries(filled) },
    unmatched: found.filter(({ unit }) => unit === null).map(({ name, date }) => name || date),
  };
}

/** A line of a pasted list of dates. */
interface PastedLine {
  /** Every cell that may be the unit's name. */
  readonly names: readonly string[];
  /** The longest of them, "" where the line names nobody. */
  readonly name: string;
  readonly date: string;
  readonly isHeader: boolean;
}

const LIKE_A_DATE = /\d\s*[/.-]\s*\d/;
const HAS_LETTERS = /\p{L}{2}/u;

/** Reads a line: the last cell like a date is the date, in a table the last cell at all; the others may be names. */
function readPastedLine(cells: readonly string[]): PastedLine {
  const tidied = cells.map(tidyName);
  const dated = tidied.map((cell) => LIKE_A_DATE.test(cell)).lastIndexOf(true);
  const place = dated >= 0 ? dated : tidied.length - 1;
  const names = tidied.filter((cell, index) => index !== place && HAS_LETTERS.test(cell));
  const name = names.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), "");
  return { names, name, date: tidied[place] ?? "", isHeader: isHeaderLine(cells) };
}
