import type { Wording } from "../schema/wording";
import { taskColumn } from "./pieces";
import { LAST_SERIAL } from "../schema/serial";

/** Later than any day: what the first day of a plan without certain deadlines is. */
export const NO_FIRST_DAY = LAST_SERIAL + 1;

/** The last day of the deadlines that are certain, 0 where none is. Mirrors `planSpan` of the domain. */
export function lastDayFormula(wording: Wording): string {
  const days = taskColumn(wording, "dueDay");
  return `=SUMPRODUCT(MAX(${isCertain(wording)}*${days}))`;
}

/** The first of them, later than any day where none is. */
export function firstDayFormula(wording: Wording): string {
  const days = taskColumn(wording, "dueDay");
  return `=${NO_FIRST_DAY}-SUMPRODUCT(MAX(${isCertain(wording)}*(${NO_FIRST_DAY}-${days})))`;
}

/** For each deadline whether it can be read only one way, or its words name the day. */
function isCertain(wording: Wording): string {
  const days = taskColumn(wording, "dueDay");
  const day = `DAY(ABS(${days}))`;
  const month = `MONTH(ABS(${days}))`;
  const named = namesDay(taskColumn(wording, "dueText"), day, month);
  return `(${days}>0)*((${day}>12)+(${day}=${month})+${named}>0)`;
}

/** Whether words name a day of a month as "05/4", behind a space or at the start. Mirrors `namesDayPlainly` of the domain. */
export function namesDay(words: string, day: string, month: string): string {
  const plain = `SUBSTITUTE(SUBSTITUTE(" "&${words}&"/"," 0"," "),"/0","/")`;
  return `ISNUMBER(FIND(" "&${day}&"/"&${month}&"/",${plain}))`;
}
