import { makeDay, type Day } from "../../../domain/day";
import { readDayText } from "../../../domain/merge/day-text";
import type { Reading } from "../../../domain/merge/returned-copy";
import type { ValidationRule } from "../../page/content";
import { DATE_FORMAT } from "../styles";
import { dateValue, readDate, valueOf } from "../cell-value";
import { FIRST_SERIAL, LAST_SERIAL, fromSerial } from "../serial";
import { showDay } from "../show-day";
import type { Wording } from "../wording";
import type { Check, InCell } from "./in-cell";

/** Excel's number of a day, or year, month and day in one number, where a program wrote all numbers as texts. */
const DIGITS = /^\d{5}(?:\d{2,3})?(?:\.0+)?$/;

/** The day of a number such as 20210402, as other systems write days, or 2042021, as people do; none is both. */
function dayOfDigits(number: number): Day | null {
  const [first, middle] = [Math.floor(number / 1_000_000), Math.floor(number / 100) % 100];
  const day =
    makeDay(Math.floor(number / 10_000), middle, number % 100) ??
    makeDay(number % 10_000, Math.floor(number / 10_000) % 100, first);
  return day !== null && day >= "2000-01-01" && day <= "2099-12-31" ? day : null;
}

/** A day between 2000 and 2099. */
export const DAY: InCell = {
  write: dateValue,
  read: readDate,
  readTyped: (raw, context) => {
    const none: Reading = { kind: "unreadable", reason: "not-a-date", raw };
    const number = typeof raw === "string" && DIGITS.test(raw) ? Number(raw) : raw;
    if (typeof number === "number") {
      const day = fromSerial(number) ?? dayOfDigits(number);
      return day === null ? none : { kind: "value", value: day, raw };
    }
    const found = typeof raw === "string" ? readDayText(raw, context) : ({ kind: "none" } as const);
    if (found.kind === "ambiguous")
      return { kind: "unreadable", reason: "ambiguous-date", raw, candidates: found.candidates };
    const isKept = found.kind === "day" && found.day >= "2000-01-01" && found.day <= "2099-12-31";
    return isKept ? { kind: "value", value: found.day, raw } : none;
  },
  say: showDay,
  format: { numberFormat: DATE_FORMAT, horizontal: "center" },
  check: dateCheck,
};

/** A day that is looked up: with a time of day, which the cell does not show, it is found by nothing. */
export const WHOLE_DAY: InCell = {
  ...DAY,
  read: (content) => {
    const value = valueOf(content);
    return typeof value === "number" && !Number.isInteger(value) ? { raw: value } : readDate(content);
  },
};

/** A cell that takes a date between 2000 and 2099, and says so. */
export const DATE_RULE: ValidationRule = {
  kind: "date",
  operator: "between",
  formula1: `=${FIRST_SERIAL}`,
  formula2: `=${LAST_SERIAL}`,
};

/** A date, with a prompt that shows the form. */
export function dateCheck({ labels }: Wording): Check {
  const { messages } = labels;
  return {
    rule: DATE_RULE,
    prompt: { title: messages.dateTitle, message: messages.datePrompt },
    error: { title: messages.dateTitle, message: messages.dateError, style: "stop" },
  };
}
