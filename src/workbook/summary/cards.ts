import type { Flag } from "../../domain/status-rule";
import { quoteText } from "../formula/pieces";
import { dateText } from "./date-text";
import type { Expression } from "./expression";
import {
  LINE_BREAK,
  fill,
  give,
  isLess,
  isMore,
  isSame,
  join,
  minus,
  over,
  percentText,
  plus,
  toNumber,
  when,
} from "./expression";
import type { Facts } from "./facts";
import type { Source } from "./source";
import { countIn } from "./facts";
import { HEAD_ROWS } from "./page-plan";
import type { Part } from "./part";
import { area } from "./part";
import { HALF } from "./place";

/** A headline figure: value, what it is, and two lines beneath. */
interface Card {
  readonly value: Expression;
  readonly label: Expression | string;
  readonly note: Expression;
}

/** Zero-based first column and number of columns of each card; together they span the page. */
export const CARD_PLACES = [
  { column: 0, columnCount: 2 },
  { column: HALF.progress, columnCount: 4 },
  { column: HALF.count, columnCount: 2 },
  { column: HALF.count + HALF.progress, columnCount: 4 },
] as const;

/** The headline figures. */
export function fillCards(source: Source, facts: Facts): Part {
  const { page } = source;
  const cards = [dueCard, overdueCard, soonCard, proposalCard].map((card) => card(source, facts));
  cards.forEach(({ value, label, note }, index) => {
    const { column = 0 } = CARD_PLACES[index] ?? {};
    page.put(HEAD_ROWS.cardValue, column, value);
    if (typeof label === "string") page.write(HEAD_ROWS.cardLabel, column, label);
    else page.put(HEAD_ROWS.cardLabel, column, label);
    page.put(HEAD_ROWS.cardNote, column, note);
  });
  const rows = [HEAD_ROWS.cardValue, HEAD_ROWS.cardLabel, HEAD_ROWS.cardNote];
  return {
    merges: rows.flatMap((row) =>
      CARD_PLACES.map(({ column, columnCount }) => area(row, column, 1, columnCount)),
    ),
  };
}

/** A share, or a dash where there is nothing to share. */
export function share(done: Expression, all: Expression): Expression {
  return when(isSame(all, 0), "–", over(done, all));
}

function dueCard({ wording }: Source, facts: Facts): Card {
  const labels = wording.labels.summary.cards;
  const { dueDone, dueTotal, done, applicable } = facts;
  const before = fill(labels.before, {
    date: dateText(facts.previousDay, wording, "brief"),
    due: percentText(facts.previousDueDone, facts.previousDueTotal),
    all: percentText(facts.previousDone, facts.previousApplicable),
  });
  const now = fill(labels.all, {
    share: join(done, "/", applicable),
    percent: percentText(done, applicable),
  });
  return {
    value: share(dueDone, dueTotal),
    label: fill(labels.due, { share: join(dueDone, "/", dueTotal) }),
    note: join(now, LINE_BREAK, ifPrevious(facts, before, labels.noneBefore)),
  };
}

function overdueCard(source: Source, facts: Facts): Card {
  const labels = source.wording.labels.summary.cards;
  const count = facts.flags.overdue;
  const longest = fill(labels.longest, { days: longestDelay(source, facts) });
  return {
    value: count,
    label: labels.overdue,
    note: withChange(source, facts, "overdue", when(isSame(count, 0), labels.noneOverdue, longest)),
  };
}

/** How many days late the most overdue row is. */
function longestDelay({ tables, wording }: Source, { report }: Facts): Expression {
  const flags = tables.task("flag");
  const days = tables.task("lastDay");
  const overdue = wording.labels.flags.overdue;
  const late = `(${flags.formula}=${quoteText(overdue)})*(${report.formula}-${days.formula})`;
  return give(`SUMPRODUCT(MAX(${late}))`, () =>
    flags.values.reduce<number>(
      (most, flag, row) =>
        flag === overdue ? Math.max(most, toNumber(report.value) - toNumber(days.values[row] ?? 0)) : most,
      0,
    ),
  );
}

function soonCard(source: Source, facts: Facts): Card {
  const { wording, report } = source;
  const labels = wording.labels.summary.cards;
  const days = give(wording.naming.names.warningDays, () => report.context.warningDays);
  const until = when(isSame(facts.report, 0), 0, plus(facts.report, days));
  const window = fill(labels.window, { days, date: dateText(until, wording, "brief") });
  return {
    value: facts.flags["due-soon"],
    label: labels.soon,
    note: withChange(source, facts, "due-soon", window),
  };
}

function proposalCard({ wording }: Source, facts: Facts): Card {
  const labels = wording.labels.summary.cards;
  return {
    value: facts.proposals,
    label: labels.proposals,
    note: join(
      fill(labels.difficulties, { number: facts.difficulties }),
      LINE_BREAK,
      when(
        isSame(facts.extended, 0),
        labels.noExtensions,
        fill(labels.extensions, { number: facts.extended, overdue: facts.extendedOverdue }),
      ),
    ),
  };
}

function withChange({ tables, wording }: Source, facts: Facts, flag: Flag, note: Expression): Expression {
  const labels = wording.labels.summary.cards;
  const before = countIn(tables.snapshot(wording.labels.flags[flag]), facts.previousRow);
  const more = minus(facts.flags[flag], before);
  const date = dateText(facts.previousDay, wording, "brief");
  const change = when(
    isMore(more, 0),
    fill(labels.more, { number: more, date }),
    when(
      isLess(more, 0),
      fill(labels.fewer, { number: minus(before, facts.flags[flag]), date }),
      fill(labels.same, { date }),
    ),
  );
  // That there is no report before is said once, in the first card.
  return join(note, ifPrevious(facts, join(LINE_BREAK, change), ""));
}

function ifPrevious({ previousRow }: Facts, then: Expression, otherwise: string): Expression {
  return when(isMore(previousRow, 0), then, otherwise);
}
