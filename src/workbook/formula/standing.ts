import { escapeHeader } from "../page/address";
import { FIRST_SERIAL, LAST_SERIAL } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { isBlankCell, quoteText } from "./pieces";

/** Whether the copy of a line has come back, and how many days late it is on the report date. Mirrors `standingOf`. */
export function standingFormula(wording: Wording): string {
  const { labels, naming } = wording;
  const cell = (key: keyof typeof labels.rounds): string =>
    `${naming.tables.rounds}[[#This Row],[${escapeHeader(labels.rounds[key])}]]`;
  const [by, back] = [cell("returnBy"), cell("returnedOn")];
  const daysTo = (until: string): string =>
    `IFERROR(IF(AND(N(${by})>=${FIRST_SERIAL},N(${by})<${LAST_SERIAL + 1}),INT(N(${until}))-INT(${by}),0),0)`;
  const say = (late: string, inTime: string, until: string): string =>
    `IF(${daysTo(until)}>0,${withDays(late, daysTo(until))},${quoteText(inTime)})`;
  const said = labels.standing;
  return [
    `=IF(${isBlankCell(cell("recipient"))},"",`,
    `IF(${isBlankCell(back)},${say(said.late, said.waiting, naming.names.reportDate)},`,
    `${say(said.backLate, said.back, back)}))`,
  ].join("");
}

/** A sentence with a number worked out in it. */
function withDays(sentence: string, days: string): string {
  const [before = "", after = ""] = sentence.split("{days}");
  return `${quoteText(before)}&${days}&${quoteText(after)}`;
}
