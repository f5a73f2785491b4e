import { dayOf } from "../../domain/entry";
import type { Flag } from "../../domain/status-rule";
import { signOf } from "../formula/list-key";
import { quoteText } from "../formula/pieces";
import { toSerial } from "../schema/serial";
import type { TaskColumn } from "../schema/tables/task-column";
import type { Wording } from "../schema/wording";
import { give, type Expression } from "../summary/expression";
import type { Facts } from "./facts";
import type { ListedRow } from "./listed-rows";
import { taskValue } from "./task-words";
import { inLine } from "./timeline-place";
import { windowFact, type WindowKey } from "./timeline-window";

/** What stands in a column of weeks beside the signs of the flags. */
export const MARKS = { left: "─", late: "▪", former: "◊", extended: "»", doneDue: "□" } as const;

/** The hidden cells in which a line works out what stands in its weeks. */
export type MarkCells = Readonly<
  Record<"sign" | "dueWeek" | "formerWeek" | "doneWeek" | "from" | "to" | "marks", Expression>
>;

/** A line of the timeline, and what it works with. */
export interface LineInput {
  /** null on a line that is not used. */
  readonly listed: ListedRow | null;
  /** Zero-based row of the page. */
  readonly row: number;
  readonly wording: Wording;
  readonly facts: Facts<WindowKey>;
}

/**
 * A task in weeks: its flag's sign stands in the week of the effective due date; behind it, to the report date, the time
 * that it is late; before it, from the report date, the time that is left, and from the deadline before an extension the
 * time that was given. Work that is done bears its sign where it was done, and its deadline an empty square.
 */
export function markCells(input: LineInput): MarkCells {
  const values = valuesOf(input);
  const formulas = formulasOf(input);
  const keys = Object.keys(formulas) as (keyof MarkCells)[];
  return Object.fromEntries(keys.map((key) => [key, give(formulas[key], values[key])])) as MarkCells;
}

type Values = Readonly<Record<keyof MarkCells, string | number>>;

const UNUSED: Values = { sign: "", dueWeek: 0, formerWeek: 0, doneWeek: 0, from: 0, to: 0, marks: "" };

function valuesOf({ listed, wording, facts }: LineInput): Values {
  if (listed === null) return UNUSED;
  const { task, verdict, formerDue } = listed;
  const [today, weeks] = [Number(facts.today.value), Number(facts.weeks.value)];
  const sign = signOf(verdict.flag, wording);
  const dueWeek = verdict.due.kind === "day" ? weekOf(toSerial(verdict.due.day), facts) : 0;
  const formerWeek = formerDue > 0 ? weekOf(formerDue, facts) : 0;
  const completed = dayOf(task.completedOn);
  const isDone = sign === signOf("done", wording);
  const isCounted = completed !== null && verdict.flag !== "done";
  const doneWeek = !isDone ? 0 : isCounted ? weekOf(toSerial(completed), facts) : dueWeek;
  const isLate = isDone || verdict.flag === "overdue";
  const from = isLate ? dueWeek + 1 : Math.max(1, today);
  const isOpen = verdict.flag === "due-soon" || verdict.flag === "on-track";
  const to = isDone ? doneWeek - 1 : isLate ? Math.min(today, weeks) : isOpen ? dueWeek - 1 : 0;
  const line = Array.from({ length: weeks }, (_, index): string => {
    const week = index + 1;
    if (week === doneWeek) return sign;
    if (week === dueWeek) return isDone ? MARKS.doneDue : sign;
    if (formerWeek > 0 && week >= formerWeek && week < dueWeek)
      return week === formerWeek ? MARKS.former : MARKS.extended;
    if (week >= from && week <= to) return isLate ? MARKS.late : MARKS.left;
    return " ";
  });
  return { sign, dueWeek, formerWeek, doneWeek, from, to, marks: line.join("") };
}

/** The column of a day; one outside of the weeks that are shown stands at their edge. */
function weekOf(serial: number, facts: Facts<WindowKey>): number {
  const number = (key: WindowKey): number => Number(facts[key].value);
  const week = Math.floor((serial - number("start")) / (7 * number("step"))) + 1;
  return Math.max(1, Math.min(number("weeks"), week));
}

function formulasOf({ row, wording, facts }: LineInput): Readonly<Record<keyof MarkCells, string>> {
  const at = (column: Parameters<typeof inLine>[1]): string => inLine(row, column);
  const fact = (key: WindowKey): string => windowFact(facts)(key).formula;
  const value = (column: TaskColumn): string => taskValue(column, at("row"), wording);
  const is = (...flags: readonly Flag[]): string => {
    const tests = flags.map((flag) => `${at("sign")}=${quoteText(signOf(flag, wording))}`);
    return tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`;
  };
  const ifUsed = (formula: string, otherwise = "0"): string => `IF(${at("row")}=0,${otherwise},${formula})`;
  const week = (day: string): string =>
    `MAX(1,MIN(${fact("weeks")},INT((${day}-${fact("start")})/(7*${fact("step")}))+1))`;
  const former = `IF(${value("dueDay")}>0,${value("dueDay")},N(${value("fromEvent")}))`;
  const done = quoteText(signOf("done", wording));
  return {
    sign: `LEFT(${at("flag")})`,
    dueWeek: ifUsed(week(value("effectiveDue"))),
    formerWeek: ifUsed(`IF(AND(${value("extendedDay")}>0,${former}>0),${week(former)},0)`),
    doneWeek: ifUsed(
      `IF(${is("done")},IF(${value("completed")}=1,${week(value("completedDay"))},${at("dueWeek")}),0)`,
    ),
    from: ifUsed(`IF(${is("overdue", "done")},${at("dueWeek")}+1,MAX(1,${fact("today")}))`),
    to: ifUsed(
      `IF(${is("done")},${at("doneWeek")}-1,IF(${is("overdue")},MIN(${fact("today")},${fact("weeks")}),IF(${is("due-soon", "on-track")},${at("dueWeek")}-1,0)))`,
    ),
    marks: ifUsed(marksFormula(at, fact("weeks"), is, done), '""'),
  };
}

/** The characters of the weeks, laid one over the other: bar, extension, deadline, completion. */
function marksFormula(
  at: (column: Parameters<typeof inLine>[1]) => string,
  weeks: string,
  is: (...flags: readonly Flag[]) => string,
  done: string,
): string {
  const bar = `MAX(0,${at("to")}-${at("from")}+1)`;
  const barSign = `IF(${is("overdue", "done")},${quoteText(MARKS.late)},${quoteText(MARKS.left)})`;
  const given = `(${at("formerWeek")}>0)*MAX(0,${at("dueWeek")}-${at("formerWeek")})`;
  const extension = `LEFT(${quoteText(MARKS.former)}&REPT(${quoteText(MARKS.extended)},${weeks}),${given})`;
  const dueSign = `IF(${is("done")},${quoteText(MARKS.doneDue)},${at("sign")})`;
  const layers = [
    [at("from"), bar, `REPT(${barSign},${bar})`],
    [`MAX(1,${at("formerWeek")})`, given, extension],
    [at("dueWeek"), "1", dueSign],
    [`MAX(1,${at("doneWeek")})`, `MIN(1,${at("doneWeek")})`, `LEFT(${done},${at("doneWeek")})`],
  ];
  return layers.reduce((under, layer) => `REPLACE(${[under, ...layer].join(",")})`, `REPT(" ",${weeks})`);
}
