import type { Flag } from "../../domain/status-rule";
import { OVER_FLAGS } from "../../domain/summary-list";
import type { Wording } from "../schema/wording";
import { listTexts, taskCell } from "./pieces";
import { escapeHeader } from "../page/address";

/** How far the rows of one sign stand behind those of the sign before in the order of urgency. */
export const SIGN_WEIGHT = 1e13;

/** Weight of a day in the order of urgency; the row number fills the digits below. */
export const DAY_WEIGHT = 1e6;

/** By how many signs rows without a last day stand behind the others. */
const UNDATED_SIGNS = 9;

/** Every row with a last day in time has a smaller number in the order of urgency, every one without a larger one. */
export const UNDATED_FROM = 8e13;

/** The place in the order of urgency from which a flag's rows stand, as a formula spells it. */
export function urgencyFrom(flag: Flag): string {
  return `${ORDER.indexOf(flag)}*10^13`;
}

/** One flag of each sign, in the order of urgency; those done share one, and what is not applicable has no place. */
const ORDER: readonly Flag[] = [
  "overdue",
  "due-soon",
  "on-track",
  "needs-checking",
  "paused",
  "done",
  "no-deadline",
];

/** The sign that a flag's words begin with. */
export function signOf(flag: Flag, { labels }: Wording): string {
  return labels.flags[flag].charAt(0);
}

function signs(wording: Wording, flags: readonly Flag[]): string {
  return listTexts([...new Set(flags.map((flag) => signOf(flag, wording)))]);
}

function rowNumber(wording: Wording): string {
  const header = escapeHeader(wording.labels.tasks.id);
  return `ROW()-ROW(${wording.naming.tables.tasks}[[#Headers],[${header}]])`;
}

/**
 * A sortable key: overdue rows first, then due soon, on track, to be checked, paused and done, each by day and row, and at
 * last those without a day; "" for the rest. Lists read it with SMALL. Mirrors `urgencyOf`.
 */
export function urgencyFormula(wording: Wording): string {
  const lastDay = taskCell(wording, "lastDay");
  const kind = `MATCH(LEFT(${taskCell(wording, "flag")}),${signs(wording, ORDER)},0)-1+${UNDATED_SIGNS}*(${lastDay}<=0)`;
  return `=IFERROR((${kind})*10^13+${lastDay}*10^6+${rowNumber(wording)},"")`;
}

/** The place of a row in the order of urgency, from its flag, its last day in time (a serial) and its number; "" where it has none. */
export function urgencyOf(flag: Flag, lastDay: number, number: number, wording: Wording): number | "" {
  const sign = signOf(flag, wording);
  const kind = ORDER.findIndex((one) => signOf(one, wording) === sign);
  const undated = lastDay <= 0 ? UNDATED_SIGNS : 0;
  return kind < 0 ? "" : (kind + undated) * SIGN_WEIGHT + lastDay * DAY_WEIGHT + number;
}

/** The row's number where it is one for decision, "" elsewhere. Mirrors `hasConcern` of the domain. */
export function concernFormula(wording: Wording): string {
  const flag = taskCell(wording, "flag");
  const over = signs(wording, OVER_FLAGS);
  const isOver = `OR(LEFT(${flag})=${over})`;
  const words = `TRIM(${taskCell(wording, "proposal")})&IF(${isOver},"",TRIM(${taskCell(wording, "difficulty")}))`;
  return `=IF(OR(${flag}="",IFERROR(${words}="",0)),"",${rowNumber(wording)})`;
}
