import type { Flag } from "../../domain/status-rule";
import { OVER_FLAGS } from "../../domain/summary-list";
import type { Wording } from "../schema/wording";
import { isBlankCell, listTexts, taskCell } from "./pieces";
import { escapeHeader } from "../page/address";

/** Decimal digits below those of the kind (1 overdue, 2 due soon) in the order of urgency. */
const KIND_DIGITS = 13;

/** Digits below those of a task that many units do, by its place among them. */
const LIKE_DIGITS = 11;

/** Digits of the row, below those of the day; a difficulty alone stands above them. */
const ROW_DIGITS = 6;

/** Rows of the hidden sheet above the names of the tasks that many units do. */
export const LIKE_ROWS_ABOVE = 4;

/** What is added to the key of work due soon, of a like task by its place, of a day, and of a difficulty without a proposal. */
export const KEY_WEIGHTS = {
  kind: 10 ** KIND_DIGITS,
  like: 10 ** LIKE_DIGITS,
  day: 10 ** ROW_DIGITS,
  difficulty: 10 ** ROW_DIGITS,
} as const;

function rowNumber(wording: Wording): string {
  const header = escapeHeader(wording.labels.tasks.id);
  return `ROW()-ROW(${wording.naming.tables.tasks}[[#Headers],[${header}]])`;
}

/**
 * A sortable key: overdue rows first, then due soon; of each kind those that stand alone, then each task that many units do;
 * each by day and row. "" for the rest. The summary's lists read it with SMALL.
 */
export function urgencyFormula(wording: Wording): string {
  const flag = `LEFT(${taskCell(wording, "flag")})`;
  const kind = `MATCH(${flag},${listTexts(signsOf(wording, ["overdue", "due-soon"]))},0)`;
  const { likeTasks } = wording.naming.names;
  const place = `(${likeTasks}=${taskCell(wording, "title")})*(ROW(${likeTasks})-${LIKE_ROWS_ABOVE})`;
  const like = `IFERROR(SUMPRODUCT(${place}),0)*10^${LIKE_DIGITS}`;
  const day = `${taskCell(wording, "lastDay")}*10^${ROW_DIGITS}`;
  return `=IFERROR(${kind}*10^${KIND_DIGITS}+${like}+${day}+${rowNumber(wording)},"")`;
}

/**
 * The row's number where it asks for a decision, behind all of those where it tells of a difficulty alone, "" elsewhere.
 * Mirrors `hasConcern` of the domain. Work that is over is known by the sign of its flag.
 */
export function concernFormula(wording: Wording): string {
  const flag = taskCell(wording, "flag");
  const isOver = `LEFT(${flag})=${listTexts(signsOf(wording, OVER_FLAGS))}`;
  const isEase = `OR(${isOver},${isBlankCell(taskCell(wording, "difficulty"))})`;
  const kind = `IF(${isBlankCell(taskCell(wording, "proposal"))},IF(${isEase},"",10^${ROW_DIGITS}))`;
  return `=IFERROR(IF(${flag}="","",${kind})+${rowNumber(wording)},"")`;
}

/** The signs with which the words of flags begin, each once. */
function signsOf({ labels }: Wording, flags: readonly Flag[]): string[] {
  return [...new Set(flags.map((flag) => labels.flags[flag].slice(0, 1)))];
}
