import { partsOf } from "../../domain/day";
import { fromSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { quoteText } from "../formula/pieces";
import type { Expression } from "./expression";
import { give, isLess, isSame, join, toNumber, when } from "./expression";

/** How much room a date has; a brief one leaves its year out. */
export type DateLength = "long" | "brief";

const SHORT_MONTH = 3;

/**
 * A day as a sentence writes it: "02/4/2021" (Nghị định 30/2020: a zero before days below 10 and months below 3), or
 * "2 April 2021". The expression's value is a serial number; 0 gives an empty text.
 */
export function dateText(serial: Expression, { labels }: Wording, length: DateLength = "long"): Expression {
  const part = (name: "DAY" | "MONTH" | "YEAR"): Expression =>
    give(`${name}(${serial.formula})`, () => {
      const day = fromSerial(toNumber(serial.value));
      if (day === null) return 0;
      const { year, month, dayOfMonth } = partsOf(day);
      return { DAY: dayOfMonth, MONTH: month, YEAR: year }[name];
    });
  const months = labels.summary.months.map((name) => (length === "long" ? name : name.slice(0, SHORT_MONTH)));
  const two = (number: Expression, below: number): Expression =>
    join(when(isLess(number, below), "0", ""), number);
  if (months.length === 0) {
    const year = length === "brief" ? [] : ["/", part("YEAR")];
    return when(isSame(serial, 0), "", join(two(part("DAY"), 10), "/", two(part("MONTH"), 3), ...year));
  }
  const month = part("MONTH");
  const name = give(
    `CHOOSE(${month.formula},${months.map(quoteText).join(",")})`,
    () => months[toNumber(month.value) - 1] ?? "",
  );
  const year = length === "brief" ? [] : [" ", part("YEAR")];
  return when(isSame(serial, 0), "", join(part("DAY"), " ", name, ...year));
}
