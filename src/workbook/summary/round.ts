import { isCellError } from "../../domain/cell-error";
import { COUNT_HEADERS } from "../formula/count";
import { printedCell } from "../formula/pieces";
import type { CellValue } from "../page/content";
import { printedText } from "../schema/printed-text";
import { LAST_SERIAL } from "../schema/serial";
import type { Cells } from "./cells";
import { countNumbers, countRows, countWhere, entry, rowOf } from "./cells";
import type { Expression } from "./expression";
import {
  CellFailure,
  both,
  cut,
  fill,
  fixed,
  give,
  isAtMost,
  isLess,
  isMore,
  isSame,
  join,
  lengthOf,
  minus,
  orElse,
  plus,
  sum,
  toNumber,
  toText,
  when,
} from "./expression";
import { NOWHERE } from "./place";
import type { Put, Source } from "./source";

/** So many of those who have not answered are named, where the line has room for them. */
const MOST_NAMED = 6;

/** Characters of a name, and of all names together. */
const ROOM = { name: 30, names: 56 } as const;

/**
 * How the last round of copies stood on the report date: who of how many has answered, and who has not. "" where none was
 * sent. Mirrors `lastRoundStanding`.
 */
export function roundLine(source: Source, report: Expression, fact: Put): Expression {
  const { tables, wording } = source;
  const labels = wording.labels.summary.round;
  const [rounds, sent, returns] = (["round", "sentOn", "returnedOn"] as const).map((key) =>
    tables.round(wording.labels.rounds[key]),
  ) as [Cells, Cells, Cells];
  const sentAfter = (day: Expression): Expression => countRows({ cells: sent, is: ">=", than: plus(day, 1) });
  const isSentByThen = both(isMore(report, 0), isLess(sentAfter(report), countNumbers(rounds)));
  const asOf = fact("roundAsOf", when(isSentByThen, report, LAST_SERIAL));
  const last = fact("lastRound", lastOf(rounds, sentAfter(asOf)));
  const isOpen = (round: string, back: string): string =>
    `ISNUMBER(1/((${round}=${last.formula})*((${back}="")+ISNUMBER(${back})*(${back}>=${asOf.formula}+1))))`;
  const isOpenValue = (round: CellValue = null, back: CellValue = null): boolean =>
    round === last.value &&
    (toText(back) === "" || (typeof back === "number" && back >= toNumber(asOf.value) + 1));
  // An empty cell is the number 0.
  const ifAny = (expression: Expression, otherwise: string | number): Expression =>
    when(isSame(last, 0), otherwise, expression);
  const total = fact("roundCopies", countRows({ cells: rounds, is: "=", than: last }));
  const missing = fact(
    "roundMissing",
    ifAny(
      countWhere([rounds, returns], (round, back) => `${isOpen(round, back)}*1`, isOpenValue),
      0,
    ),
  );
  const rows = `ROW(${rounds.formula})-ROW(INDEX(${rounds.formula},1))+1`;
  let names: Expression = fixed("");
  let shown: Expression = fixed(0);
  for (let place = 1; place <= MOST_NAMED; place += 1) {
    const row = give(
      `SUMPRODUCT(SMALL(${NOWHERE}*(1-${isOpen(rounds.formula, returns.formula)})+${rows},${place}))`,
      () => {
        const open = rounds.values.flatMap((round, at) =>
          isOpenValue(round, returns.values[at]) ? [at + 1] : [],
        )[place - 1];
        if (open === undefined) throw new CellFailure("So many have answered");
        return open;
      },
    );
    const isThere = isMore(missing, place - 1);
    // Behind the last one no row is asked: a cell that fails has words of its own.
    const called = when(isThere, orElse(recipient(source, row), ""), "");
    const name = cut(fact("roundName", ifAny(called, "")), ROOM.name);
    const has = fact(
      "roundFits",
      when(both(isThere, isAtMost(sum(lengthOf(names), lengthOf(name)), ROOM.names)), 1, 0),
    );
    const longer = place === 1 ? name : join(names, ", ", name);
    names = fact("roundNames", when(isSame(has, 1), longer, names));
    shown = sum(shown, has);
  }
  const left = fact("roundOthers", minus(missing, shown));
  const others = when(isMore(left, 0), fill(labels.others, { number: left }), "");
  const parts = { round: last, received: minus(total, missing), total };
  const waiting = fill(labels.waiting, { ...parts, names: join(names, others) });
  const told = fact("roundText", when(isAtMost(missing, fixed(0)), fill(labels.all, parts), waiting));
  return ifAny(told, "");
}

/**
 * The number of the last round, those of so many lines sent later aside, since rounds ascend with their days; 0 where there
 * is none, or a cell fails.
 */
function lastOf(rounds: Cells, later: Expression): Expression {
  return give(`IFERROR(LARGE(${rounds.formula},1+${later.formula}),0)`, () => {
    const failing = rounds.values.some((value) => isCellError(toText(value)));
    const numbers = rounds.values.filter((value) => typeof value === "number");
    return failing ? 0 : (numbers.sort((one, other) => other - one)[toNumber(later.value)] ?? 0);
  });
}

/** What the recipient in a row of the rounds is called for short. */
function recipient({ tables, wording }: Source, row: Expression): Expression {
  const cell = entry(tables.round(wording.labels.rounds.recipient), row);
  const shown = (names: Cells, display: Cells): Expression => entry(display, rowOf(cell, names));
  const unit = shown(tables.unit(wording.labels.units.name), tables.unit(COUNT_HEADERS.display));
  const body = shown(tables.body(wording.labels.bodies.name), tables.body(COUNT_HEADERS.display));
  const typed = give(printedCell(cell.formula, wording), () => printedText(toText(cell.value), wording));
  return orElse(unit, orElse(body, typed));
}
