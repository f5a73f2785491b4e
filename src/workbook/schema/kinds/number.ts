import { isUnrecognised, type Unrecognised } from "../../../domain/entry";
import { numberValue, readNumber } from "../cell-value";
import type { InCell } from "./in-cell";

/** What no count of ours comes near; days so far away are none of the calendar's. */
const LARGEST = 1_000_000;

/** What people write behind a number of days. */
const UNIT = /(?:ngày|days?)$/iu;

/** A minus as programs for texts write it, or one with a space behind. */
const MINUS = /^[-\u2010-\u2015\u2212]\s?(?=\d)/u;

/** A number as it is. */
export const NUMBER: InCell = {
  write: numberValue,
  read: (content) => within(LARGEST, readNumber(content)),
  readTyped: (raw) => {
    const digits = String(raw).trim().replace(MINUS, "-").replace(UNIT, "").replace(",", ".");
    const number = typeof raw === "number" ? raw : /\d/.test(digits) ? Number(digits) : Number.NaN;
    return Math.abs(number) <= LARGEST
      ? { kind: "value", value: Math.floor(number), raw }
      : { kind: "unreadable", reason: "not-understood", raw };
  },
  say: String,
  format: { numberFormat: "0", horizontal: "center" },
};

/** Days of a century. */
const FARTHEST = 36_525;

/** A number of days, of which the part behind the point does not count. */
export const WHOLE_NUMBER: InCell = {
  ...NUMBER,
  read: (content) => {
    const number = within(FARTHEST, readNumber(content));
    return number === null || isUnrecognised(number) ? number : Math.floor(number);
  },
};

function within(most: number, number: number | null | Unrecognised): number | null | Unrecognised {
  return typeof number === "number" && Math.abs(number) > most ? { raw: number } : number;
}
