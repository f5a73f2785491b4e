import { makeDay, partsOf, toEpochDay, type Day } from "../../../src/domain/day";
import type { CellValue } from "../../../src/workbook/page/content";
import { demand } from "../rich-api/host-error";

/** What typing into a cell gives: a value or a formula, and a number format that the form of the text brings along. */
export type Entry =
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: "formula"; readonly formula: string };

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ERRORS = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/i;
const DAYS_TO_EPOCH = 25_569;

/**
 * Reads a text as Excel reads typing, en-US whatever the user's language.
 * "If the value starts with + - =, Excel interprets it as a formula" (Range.values); dates by m/d/yyyy
 * (learn.microsoft.com excel-add-ins-ranges-dates; office-js issues 1559 and 3775); a leading apostrophe makes text.
 */
export function readEntry(text: string, numberFormat: string, today: Day): Entry {
  demand(text.length <= 32_767, "InvalidArgument", "a cell holds at most 32,767 characters");
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (numberFormat === "@") return { kind: "value", value: text };
  const typed = text.trim();
  if (typed.startsWith("=")) return { kind: "formula", formula: typed };
  const value = readTypedNumber(typed) ?? readTypedDate(typed, partsOf(today).year) ?? readTypedTime(typed);
  if (value) return { kind: "value", ...value };
  if (/^(?:true|false)$/i.test(typed)) return { kind: "value", value: /^true$/i.test(typed) };
  if (ERRORS.test(typed)) return { kind: "formula", formula: `=${typed.toUpperCase()}` };
  if (/^[+-]/.test(typed)) return { kind: "formula", formula: `=${typed}` };
  demand(!typed.startsWith("@"), "InvalidArgument", "a text that starts with @ is taken for a function");
  return { kind: "value", value: text };
}

interface TypedValue {
  readonly value: number;
  readonly numberFormat?: string;
}

function readTypedNumber(typed: string): TypedValue | null {
  const negative = /^\((.+)\)$/.exec(typed);
  if (negative && /^\d/.test(negative[1] ?? "")) return negated(readTypedNumber(negative[1] ?? ""));
  if (typed.endsWith("%")) {
    const inner = readTypedNumber(typed.slice(0, -1));
    return inner && { value: inner.value / 100, numberFormat: typed.includes(".") ? "0.00%" : "0%" };
  }
  const currency = /^([+-]?)\$(.+)$/.exec(typed);
  if (currency) {
    const inner = readTypedNumber(`${currency[1]}${currency[2]}`);
    return inner && { value: inner.value, numberFormat: "$#,##0_);[Red]($#,##0)" };
  }
  const fraction = /^(\d+) (\d+)\/(\d+)$/.exec(typed);
  if (fraction)
    return { value: Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), numberFormat: "# ?/?" };
  if (!/\d/.test(typed) || !NUMBER.test(typed)) return null;
  const value = Number(typed.replaceAll(",", ""));
  return typed.includes(",") ? { value, numberFormat: "#,##0" } : { value };
}

function negated(number: TypedValue | null): TypedValue | null {
  return number && { ...number, value: -number.value };
}

/** A date without its year is of the current one. */
function readTypedDate(typed: string, thisYear: number): TypedValue | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (iso) return serialOf(iso[1], iso[2], iso[3], "m/d/yyyy");
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(typed);
  if (full) return serialOf(full[3], full[1], full[2], "m/d/yyyy");
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(typed);
  if (monthYear) return serialOf(monthYear[2], monthYear[1], "1", "mmm-yy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (short)
    return (
      serialOf(String(thisYear), short[1], short[2], "d-mmm") ?? serialOf(short[2], short[1], "1", "mmm-yy")
    );
  const named = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ,]+(\d{2}|\d{4}))?$/.exec(typed);
  if (named)
    return serialOf(
      named[3] ?? String(thisYear),
      monthNumber(named[2]),
      named[1],
      named[3] ? "d-mmm-yy" : "d-mmm",
    );
  return null;
}

function monthNumber(word: string | undefined): string {
  return String(MONTHS.indexOf((word ?? "").slice(0, 3).toLowerCase()) + 1);
}

function serialOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  numberFormat: string,
): TypedValue | null {
  const written = Number(year);
  const full = written < 30 ? 2000 + written : written < 100 ? 1900 + written : written;
  const found = Number(month) >= 1 && full >= 1900 ? makeDay(full, Number(month), Number(day)) : null;
  return found && { value: toEpochDay(found) + DAYS_TO_EPOCH, numberFormat };
}

function readTypedTime(typed: string): TypedValue | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap]m?))?$/i.exec(typed);
  if (!time || Number(time[2]) > 59) return null;
  const half = time[4]?.toLowerCase().startsWith("p") && Number(time[1]) < 12 ? 12 : 0;
  const seconds = (Number(time[1]) + half) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: time[4] ? "h:mm AM/PM" : "h:mm" };
}
