import { escapeHeader } from "../page/address";
import { FIRST_SERIAL } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { isBlankCell, quoteText } from "./pieces";

/** Whether the copy of a line has come back, and how many days late it is on the report date. Mirrors `standingOf`. */
export function standingFormula(wording: Wording): string {
  const { labels, naming } = wording;
  const cell = (key: keyof typeof labels.rounds): string =>
    `${naming.tables.rounds}[[#This Row],[${escapeHeader(labels.rounds[key])}]]`;
  const [by, back] = [cell("returnBy"), cell("returnedOn")];
  // An agreed day that lies beyond all others is never past; what is no date fails, and is not late.
  const say = (late: string, inTime: string, until: string): string => {
    const isLate = `IFERROR(AND(N(${by})>=${FIRST_SERIAL},INT(${until})>INT(${by})),FALSE)`;
    const [before = "", after = ""] = late.split("{days}");
    const days = `(INT(${until})-INT(${by}))`;
    return `IF(${isLate},${quoteText(before)}&${days}&${quoteText(after)},${quoteText(inTime)})`;
  };
  const said = labels.standing;
  return [
    `=IF(${isBlankCell(cell("recipient"))},"",`,
    `IF(${isBlankCell(back)},${say(said.late, said.waiting, naming.names.reportDate)},`,
    `${say(said.backLate, said.back, back)}))`,
  ].join("");
}
