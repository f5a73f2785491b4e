import type { Flag } from "../../domain/status-rule";
import { OVER_FLAGS } from "../../domain/summary-list";
import type { Wording } from "../schema/wording";
import { isBlankCell, listTexts, taskCell } from "./pieces";
import { escapeHeader } from "../page/address";

/** Decimal digits below those of the sign in the order of urgency. */
const KIND_DIGITS = 13;

/**
 * What a task that many units do adds to the order of urgency for each place among them, as a formula spells it: more than
 * any sign, so that what is left of a number divided by it is the order by sign and day alone.
 */
const LIKE_WEIGHT = "2*10^14";

/** Digits of the row, below those of the day. */
const ROW_DIGITS = 6;

/** Rows of the hidden sheet above the names of the tasks that many units do. */
export const LIKE_ROWS_ABOVE = 4;

/** What is added to the key of the next sign, of a like task by its place, of a day, and of a difficulty without a proposal. */
export const KEY_WEIGHTS = {
  kind: 10 ** KIND_DIGITS,
  like: 2e14,
  day: 10 ** ROW_DIGITS,
  difficulty: 2e14,
} as const;

/** By how many signs rows without a last day stand behind the others. */
const UNDATED_SIGNS = 9;

/** Every row with a last day in time has a smaller number in the order of urgency, every one without a larger one. */
export const UNDATED_FROM = 9 * KEY_WEIGHTS.kind;

/** One flag of each sign, in the order of urgency; those done share one. */
const ORDER: readonly Flag[] = [
  "overdue",
  "due-soon",
  "on-track",
  "needs-checking",
  "paused",
  "done",
  "no-deadline",
  "not-applicable",
];

/** The place of a flag in the order of urgency, from 1. */
export function kindOf(flag: Flag): number {
  return ORDER.indexOf(flag) + 1;
}

/** The number in the order of urgency from which a flag's rows stand, as a formula spells it. */
export function urgencyFrom(flag: Flag): string {
  return `${kindOf(flag)}*10^${KIND_DIGITS}`;
}

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
 * A sortable key: the rows that stand alone, overdue ones first, then due soon, on track, to be checked, paused, done and
 * not applicable, each by day and row, at last those without a day; behind them each task that many units do in the same
 * order; "" where no task stands. Lists read it with SMALL. Mirrors `urgencyOf`.
 */
export function urgencyFormula(wording: Wording): string {
  const lastDay = taskCell(wording, "lastDay");
  const { likeTasks } = wording.naming.names;
  const kind = `MATCH(LEFT(${taskCell(wording, "flag")}),${signs(wording, ORDER)},0)+${UNDATED_SIGNS}*(${lastDay}<=0)`;
  const place = `(${likeTasks}=${taskCell(wording, "title")})*(ROW(${likeTasks})-${LIKE_ROWS_ABOVE})`;
  const like = `IFERROR(SUMPRODUCT(${place}),0)*${LIKE_WEIGHT}`;
  const day = `${lastDay}*10^${ROW_DIGITS}`;
  return `=IFERROR((${kind})*10^${KIND_DIGITS}+${like}+${day}+${rowNumber(wording)},"")`;
}

/** What the place of a row in the order of urgency follows from. */
export interface KeyParts {
  readonly flag: Flag;
  /** Serial of the last day in time; 0 or less where there is none. */
  readonly lastDay: number;
  /** Row within the table's body, from 1. */
  readonly number: number;
  /** Place among the tasks that many units do; 0 to leave it out of the order. */
  readonly like: number;
}

/** The place of a row in the order of urgency; "" where it has none. */
export function urgencyOf({ flag, lastDay, number, like }: KeyParts, wording: Wording): number | "" {
  const kind = ORDER.findIndex((one) => signOf(one, wording) === signOf(flag, wording)) + 1;
  if (kind === 0) return "";
  const undated = lastDay <= 0 ? UNDATED_SIGNS : 0;
  const { kind: sign, like: alike, day } = KEY_WEIGHTS;
  return (kind + undated) * sign + like * alike + lastDay * day + number;
}

/** The order of urgency with like tasks among the others, as a formula, from the cell that has it. */
export function withoutLike(cell: string): string {
  return `MOD(${cell},${LIKE_WEIGHT})`;
}

/**
 * The order of urgency, by day alone, of a row that asks for a decision, behind all of those of one that tells of a
 * difficulty alone, "" elsewhere. Mirrors `hasConcern` of the domain. Work that is over is known by the sign of its flag.
 */
export function concernFormula(wording: Wording): string {
  const flag = taskCell(wording, "flag");
  const isOver = `LEFT(${flag})=${signs(wording, OVER_FLAGS)}`;
  const isEase = `OR(${isOver},${isBlankCell(taskCell(wording, "difficulty"))})`;
  const kind = `IF(${isBlankCell(taskCell(wording, "proposal"))},IF(${isEase},"",${LIKE_WEIGHT}))`;
  return `=IFERROR(${kind}+${withoutLike(taskCell(wording, "urgency"))},"")`;
}
