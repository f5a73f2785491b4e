import type { CellContent } from "../page/content";
import { dayOf } from "../../domain/entry";
import { toSerial } from "../schema/serial";
import { dateText } from "./date-text";
import type { Expression } from "./expression";
import { cut, fill, give, toCell, twoDigits, when, words } from "./expression";
import type { Facts } from "./facts";
import { factReference } from "./facts";
import type { SummaryModel } from "./model";
import type { Part } from "./part";
import { area } from "./part";
import { HEAD_ROWS } from "./page-plan";
import { printedCell } from "../formula/pieces";
import { printedText } from "../schema/printed-text";
import { COLUMNS } from "./place";

/** Zero-based column where the right half of the heading begins. */
const RIGHT = COLUMNS.total;
const ALL_COLUMNS = COLUMNS.last + 1;
const TITLE_LENGTH = 190;

/** Who reports on what plan, as of which day. */
export function heading(model: SummaryModel, facts: Facts): Part {
  const { settings } = model.tracker;
  const { labels, naming } = model.wording;
  const { names } = naming;
  const entered = (name: string, value: string): Expression =>
    give(printedCell(name, model.wording), printedText(value, model.wording));
  const organisation = cut(entered(names.organisation, settings.organisation), 80);
  const number = entered(names.planNumber, settings.planNumber);
  const title = cut(entered(names.planTitle, settings.planTitle), TITLE_LENGTH);
  const rows: readonly [number, number, Expression | string][] = [
    [HEAD_ROWS.organisation, 0, give(`${organisation.formula}&""`, organisation.value)],
    [
      HEAD_ROWS.organisation,
      RIGHT,
      give(
        `IF(${number.formula}="","",${fill(`${labels.planLabel} {number}`, { number }).formula})`,
        settings.planNumber === "" ? "" : `${labels.planLabel} ${String(number.value)}`,
      ),
    ],
    [HEAD_ROWS.asOf, RIGHT, asOf(model, facts)],
    [HEAD_ROWS.title, 0, labels.summary.title],
    [HEAD_ROWS.planTitle, 0, give(`${title.formula}&""`, title.value)],
    [HEAD_ROWS.submitted, 0, submitted(model, facts)],
  ];
  return {
    blocks: rows.map(([row, column, content]) => ({ row, column, contents: [[contentOf(content)]] })),
    merges: [
      area(HEAD_ROWS.organisation, 0, 2, RIGHT),
      area(HEAD_ROWS.organisation, RIGHT, 1, ALL_COLUMNS - RIGHT),
      area(HEAD_ROWS.asOf, RIGHT, 1, ALL_COLUMNS - RIGHT),
      area(HEAD_ROWS.title, 0, 1, ALL_COLUMNS),
      area(HEAD_ROWS.planTitle, 0, 1, ALL_COLUMNS),
      area(HEAD_ROWS.submitted, 0, 1, ALL_COLUMNS),
    ],
  };
}

function contentOf(content: Expression | string): CellContent {
  return typeof content === "string" ? content : toCell(content);
}

function asOf({ report, wording }: SummaryModel, facts: Facts): Expression {
  const labels = wording.labels.summary;
  const day = dayOf(report.reportDate);
  const date = dateText(factReference("report", day === null ? 0 : toSerial(day)), wording);
  return when(
    give(`${factReference("report", 0).formula}=0`, facts.report.value === 0),
    words(labels.noReportDate),
    fill(labels.asOf, { date }),
  );
}

function submitted({ wording }: SummaryModel, facts: Facts): Expression {
  return fill(wording.labels.summary.submitted, {
    units: twoDigits(factReference("units", facts.units.value)),
    tasks: twoDigits(factReference("tasks", facts.tasks.value)),
  });
}
