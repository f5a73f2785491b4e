import type { Day } from "../../domain/day";
import { partsOf } from "../../domain/day";
import { officialDay } from "../../i18n/official-day";
import { fromSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { quoteText } from "../formula/pieces";
import type { Expression } from "./expression";
import { give } from "./expression";

/** How much room a date has; a brief one leaves its year out. */
export type DateLength = "long" | "short" | "brief";

const SHORT_MONTH = 3;

/**
 * A day as a sentence writes it: "02/4/2021" (Nghị định 30/2020: a zero before days below 10 and months below 3), or
 * "2 April 2021". The expression's value is a serial number; 0 gives an empty text.
 */
export function dateText(
  { formula, value }: Expression,
  wording: Wording,
  length: DateLength = "long",
): Expression {
  const day = typeof value === "number" ? fromSerial(value) : null;
  return give(dateTextFormula(formula, wording, length), day === null ? "" : dateWords(day, wording, length));
}

function dateTextFormula(cell: string, { labels }: Wording, length: DateLength): string {
  const months = monthNames(labels.summary.months, length);
  if (months.length === 0) {
    const year = length === "brief" ? "" : `&"/"&YEAR(${cell})`;
    return `IF(${cell}=0,"",IF(DAY(${cell})<10,"0","")&DAY(${cell})&"/"&IF(MONTH(${cell})<3,"0","")&MONTH(${cell})${year})`;
  }
  const month = `CHOOSE(MONTH(${cell}),${months.map(quoteText).join(",")})`;
  const year = length === "brief" ? "" : `&" "&YEAR(${cell})`;
  return `IF(${cell}=0,"",DAY(${cell})&" "&${month}${year})`;
}

function dateWords(day: Day, { labels }: Wording, length: DateLength): string {
  const { year, month, dayOfMonth } = partsOf(day);
  const name = monthNames(labels.summary.months, length)[month - 1];
  if (name !== undefined) return `${dayOfMonth} ${name}${length === "brief" ? "" : ` ${year}`}`;
  const official = officialDay(day);
  return length === "brief" ? official.slice(0, official.lastIndexOf("/")) : official;
}

function monthNames(months: readonly string[], length: DateLength): readonly string[] {
  return length === "long" ? months : months.map((name) => name.slice(0, SHORT_MONTH));
}
