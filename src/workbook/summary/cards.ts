import { addDays } from "../../domain/day";
import { dayOf } from "../../domain/entry";
import type { Flag } from "../../domain/status-rule";
import { DAY_WEIGHT } from "../formula/list-key";
import { countAt, taskColumn } from "../formula/pieces";
import { escapeHeader } from "../page/address";
import { toSerial } from "../schema/serial";
import { dateText } from "./date-text";
import type { Expression } from "./expression";
import { fill, give, join, percentText, toCell, when, words } from "./expression";
import type { Facts } from "./facts";
import { factAddress, factReference } from "./facts";
import type { SummaryModel } from "./model";
import { HEAD_ROWS } from "./page-plan";
import type { Part } from "./part";
import { area } from "./part";
import { COLUMNS, at } from "./place";
import { statusColumn } from "./status-columns";

/** A headline figure: value, what it is, and two lines beneath. */
interface Card {
  readonly value: Expression;
  readonly label: Expression;
  readonly note: Expression;
}

/** Zero-based first column and number of columns of each card; together they span the page. */
export const CARD_PLACES = [
  { column: 0, columnCount: 2 },
  { column: COLUMNS.share, columnCount: 2 },
  { column: COLUMNS.total, columnCount: 5 },
  { column: COLUMNS.total + 5, columnCount: 6 },
] as const;

const LINE_BREAK = give("CHAR(10)", "\n");

/** The headline figures. */
export function cards(model: SummaryModel, facts: Facts): Part {
  const all = [
    dueCard(model, facts),
    overdueCard(model, facts),
    soonCard(model, facts),
    proposalCard(model, facts),
  ];
  const rows = [HEAD_ROWS.cardValue, HEAD_ROWS.cardLabel, HEAD_ROWS.cardNote];
  return {
    blocks: all.flatMap(({ value, label, note }, index) => [
      {
        row: HEAD_ROWS.cardValue,
        column: CARD_PLACES[index]?.column ?? 0,
        contents: [value, label, note].map((one) => [toCell(one)]),
      },
    ]),
    merges: rows.flatMap((row) =>
      CARD_PLACES.map(({ column, columnCount }) => area(row, column, 1, columnCount)),
    ),
  };
}

function dueCard({ wording, due, all }: SummaryModel, facts: Facts): Card {
  const labels = wording.labels.summary.cards;
  const reference = (key: "dueDone" | "dueTotal" | "previousDone" | "previousApplicable"): Expression =>
    factReference(key, facts[key].value);
  const done = reference("dueDone");
  const of = reference("dueTotal");
  const allDone = give(doneFormula(), all.done);
  const allOf = give(applicableFormula(), all.of);
  const before = fill(labels.before, {
    date: factReference("previousDate", facts.previousDate.value),
    due: percentText(
      factReference("previousDueDone", facts.previousDueDone.value),
      factReference("previousDueTotal", facts.previousDueTotal.value),
    ),
    all: percentText(reference("previousDone"), reference("previousApplicable")),
  });
  const share = (one: Expression, two: Expression): Expression => join(one, words("/"), two);
  const now = fill(labels.all, { share: share(allDone, allOf), percent: percentText(allDone, allOf) });
  return {
    value: give(
      `IF(${of.formula}=0,"–",${done.formula}/${of.formula})`,
      due.of === 0 ? "–" : due.done / due.of,
    ),
    label: fill(labels.due, { share: share(done, of) }),
    note: join(now, LINE_BREAK, ifPrevious(before, words(labels.noneBefore), facts)),
  };
}

/** All done, in the row of the whole plan. */
function doneFormula(): string {
  return `SUM(${at(HEAD_ROWS.all, statusColumn("done-on-time"))}:${at(HEAD_ROWS.all, statusColumn("done"))})`;
}

function applicableFormula(): string {
  return `(${at(HEAD_ROWS.all, COLUMNS.total)}-${at(HEAD_ROWS.all, statusColumn("not-applicable"))})`;
}

function overdueCard(model: SummaryModel, facts: Facts): Card {
  const { wording, overdue } = model;
  const labels = wording.labels.summary.cards;
  const count = statusCell("overdue", model);
  const row = `MOD(SMALL(${taskColumn(wording, "urgency")},1),${DAY_WEIGHT})`;
  const days = give(
    `-INDEX(${taskColumn(wording, "daysLeft")},${row})`,
    -(overdue[0]?.verdict.daysLeft ?? 0),
  );
  const longest = when(
    give(`${count.formula}=0`, overdue.length === 0),
    words(labels.noneOverdue),
    fill(labels.longest, { days }),
  );
  return { value: count, label: words(labels.overdue), note: withChange(longest, "overdue", model, facts) };
}

function soonCard(model: SummaryModel, facts: Facts): Card {
  const { wording, report } = model;
  const labels = wording.labels.summary.cards;
  const days = give(wording.naming.names.warningDays, report.context.warningDays);
  const day = dayOf(report.reportDate);
  const end = day === null ? 0 : toSerial(addDays(day, report.context.warningDays));
  const until = give(`IF(${factAddress("report")}=0,0,${factAddress("report")}+${days.formula})`, end);
  const window = fill(labels.window, { days, date: dateText(until, wording) });
  const count = statusCell("due-soon", model);
  return { value: count, label: words(labels.soon), note: withChange(window, "due-soon", model, facts) };
}

function proposalCard({ wording }: SummaryModel, facts: Facts): Card {
  const labels = wording.labels.summary.cards;
  return {
    value: factReference("proposals", facts.proposals.value),
    label: words(labels.proposals),
    note: join(
      fill(labels.difficulties, { number: factReference("concerns", facts.concerns.value) }),
      LINE_BREAK,
      fill(labels.extensions, { number: factReference("extended", facts.extended.value) }),
    ),
  };
}

/** A flag's count in the row of the whole plan. */
function statusCell(flag: Flag, { report }: SummaryModel): Expression {
  return give(at(HEAD_ROWS.all, statusColumn(flag)), report.counts[flag]);
}

function withChange(note: Expression, flag: Flag, model: SummaryModel, facts: Facts): Expression {
  const labels = model.wording.labels.summary.cards;
  const column = `${model.wording.naming.tables.snapshots}[${escapeHeader(model.wording.labels.flags[flag])}]`;
  const before = model.previous?.snapshot.counts[flag] ?? 0;
  const now = model.report.counts[flag];
  const difference = `(${at(HEAD_ROWS.all, statusColumn(flag))}-${countAt(column, factAddress("previousRow"))})`;
  const date = factReference("previousDate", facts.previousDate.value);
  const more = fill(labels.more, { number: give(difference, now - before), date });
  const fewer = fill(labels.fewer, { number: give(`-${difference}`, before - now), date });
  const change = when(
    give(`${difference}>0`, now > before),
    more,
    when(give(`${difference}<0`, now < before), fewer, fill(labels.same, { date })),
  );
  return join(note, LINE_BREAK, ifPrevious(change, words(labels.noneBefore), facts));
}

function ifPrevious(then: Expression, otherwise: Expression, facts: Facts): Expression {
  return when(give(`${factAddress("previousRow")}>0`, Number(facts.previousRow.value) > 0), then, otherwise);
}
