import type { CellContent } from "../page/content";
import { STATUS_ORDER } from "../formula/status-order";
import { countAt, quoteText, taskColumn } from "../formula/pieces";
import { escapeHeader } from "../page/address";
import type { Expression } from "./expression";
import { fill, give, toCell, when, words } from "./expression";
import type { Facts } from "./facts";
import { factAddress, factReference } from "./facts";
import type { SummaryModel } from "./model";
import type { PagePlan } from "./page-plan";
import { HEAD_ROWS } from "./page-plan";
import type { Part } from "./part";
import { area, emptyRow } from "./part";
import { COLUMNS, at } from "./place";
import { shareCells, statusColumn } from "./status-columns";

/** The rule of the percentages, the table's header, the counts of the whole plan and their change. */
export function overview(model: SummaryModel, facts: Facts): Part {
  const labels = model.wording.labels.summary;
  const header: CellContent[] = [
    null,
    labels.head.name,
    labels.head.share,
    labels.head.progress,
    labels.head.total,
    ...STATUS_ORDER.map((flag) => labels.statuses[flag]),
  ];
  return {
    blocks: [
      { row: HEAD_ROWS.rule, column: 0, contents: [[labels.rule]] },
      { row: HEAD_ROWS.overview, column: COLUMNS.text, contents: [[labels.overview]] },
      {
        row: HEAD_ROWS.header,
        column: 0,
        contents: [header, wholePlan(model), change(model, facts), emptyRow(null, labels.units)],
      },
    ],
    merges: [area(HEAD_ROWS.rule, 0, 1, COLUMNS.last + 1)],
  };
}

function wholePlan({ wording, report }: SummaryModel): CellContent[] {
  const flags = taskColumn(wording, "flag");
  const counts = STATUS_ORDER.map((flag) =>
    give(`COUNTIFS(${flags},${quoteText(wording.labels.flags[flag])})`, report.counts[flag]),
  );
  const cells = [...shareCells(HEAD_ROWS.all, report.counts), ...counts].map(toCell);
  return [null, wording.labels.summary.all, ...cells];
}

function change(model: SummaryModel, facts: Facts): CellContent[] {
  const { wording, report, previous } = model;
  const labels = wording.labels.summary;
  const hasPrevious = give(`${factAddress("previousRow")}>0`, previous !== null);
  const name = when(
    hasPrevious,
    fill(labels.change, { date: factReference("previousDate", facts.previousDate.value) }),
    words(labels.noChange),
  );
  const difference = (
    column: number,
    header: string,
    now: number,
    before: number | undefined,
  ): Expression => {
    const cells = `${wording.naming.tables.snapshots}[${escapeHeader(header)}]`;
    const formula = `${at(HEAD_ROWS.all, column)}-${countAt(cells, factAddress("previousRow"))}`;
    return when(hasPrevious, give(formula, now - (before ?? 0)), words(""));
  };
  const total = difference(
    COLUMNS.total,
    wording.labels.snapshots.total,
    report.total,
    previous?.snapshot.total,
  );
  const counts = STATUS_ORDER.map((flag) =>
    difference(
      statusColumn(flag),
      wording.labels.flags[flag],
      report.counts[flag],
      previous?.snapshot.counts[flag],
    ),
  );
  return [null, toCell(name), null, null, ...[total, ...counts].map(toCell)];
}

/** The line that shows whether the ten counts add up to the rows of the task sheet, and the one of the extensions. */
export function checkLines(model: SummaryModel, plan: PagePlan, facts: Facts): Part {
  const { wording, report, extensions } = model;
  const labels = wording.labels.summary;
  const sum = give(at(HEAD_ROWS.all, COLUMNS.total), sumOfCounts(model));
  const total = factReference("tasks", facts.tasks.value);
  const counts = STATUS_ORDER.map((flag) => give(at(HEAD_ROWS.all, statusColumn(flag)), report.counts[flag]));
  const parts = give(
    counts.map(({ formula }) => formula).join('&" + "&'),
    counts.map(({ value }) => value).join(" + "),
  );
  const verdict = when(
    give(`${sum.formula}=${total.formula}`, sum.value === total.value),
    words(labels.agrees),
    words(labels.disagrees),
  );
  const { extended, extendedDone, extendedOverdue } = facts;
  const running = `${factAddress("extended")}-${factAddress("extendedDone")}-${factAddress("extendedOverdue")}`;
  const later = when(
    give(`${factAddress("extended")}=0`, extended.value === 0),
    words(labels.noExtensions),
    fill(labels.extensions, {
      total: factReference("extended", extended.value),
      done: factReference("extendedDone", extendedDone.value),
      overdue: factReference("extendedOverdue", extendedOverdue.value),
      running: give(running, extensions.running),
    }),
  );
  const check = fill(labels.check, { parts, sum, total, verdict });
  return {
    blocks: [
      { row: plan.check, column: 0, contents: [emptyRow(toCell(check))] },
      { row: plan.extensions, column: 0, contents: [emptyRow(toCell(later))] },
    ],
  };
}

function sumOfCounts({ report }: SummaryModel): number {
  return STATUS_ORDER.reduce((sum, flag) => sum + report.counts[flag], 0);
}
