import type { FlagCounts } from "../../domain/report";
import type { Flag } from "../../domain/status-rule";
import type { CellBlock } from "../page/content";
import { COUNT_HEADERS, listColumn } from "../formula/count";
import { quoteText, taskColumn } from "../formula/pieces";
import { displayName } from "../sheets/count-columns";
import type { Expression } from "./expression";
import { fill, give, when, words } from "./expression";
import type { Facts } from "./facts";
import { factReference } from "./facts";
import type { SummaryModel } from "./model";
import type { PagePlan } from "./page-plan";
import { HEAD_ROWS } from "./page-plan";
import { HELPERS, at, down } from "./place";
import { statusColumn } from "./status-columns";
import { tableCells } from "./table-row";

const COMMON = -1;
const REST = -2;

/** Rows of the units in the order of their table, then common work, then what stands in no unit of the list. */
export function unitBlock(model: SummaryModel, plan: PagePlan, facts: Facts): CellBlock {
  const { first, count } = plan.units;
  const shown = Number(facts.unitRows.value);
  const contents = Array.from({ length: count + 2 }, (_, index) => {
    const row = first + index;
    const code = codeOf(index + 1, shown);
    const number = at(row, HELPERS.code);
    return tableCells(
      {
        code: give(codeFormula(index + 1), code),
        number: give(`IF(${number}>0,${number},"")`, code > 0 ? code : ""),
        name: nameOf(number, code, model, facts),
        counts: countsOf(code, model, shown),
        countFormula: (flag) => countFormula(flag, row, model, plan),
      },
      row,
    );
  });
  return { row: first, column: 0, contents };
}

function codeFormula(place: number): string {
  const shown = factReference("unitRows", 0).formula;
  return `IF(${place}<=${shown},${place},IF(${place}=${shown}+1,${COMMON},IF(${place}=${shown}+2,${REST},0)))`;
}

function codeOf(place: number, shown: number): number {
  if (place <= shown) return place;
  if (place === shown + 1) return COMMON;
  return place === shown + 2 ? REST : 0;
}

function nameOf(code: string, value: number, model: SummaryModel, facts: Facts): Expression {
  const { wording, tracker } = model;
  const { labels } = wording;
  const unit = tracker.units[value - 1];
  const display = unit === undefined ? "" : displayName(unit, wording);
  const hidden = Number(facts.unitRowsUsed.value) - Number(facts.unitRows.value);
  const more = give(
    `${factReference("unitRowsUsed", 0).formula}-${factReference("unitRows", 0).formula}`,
    hidden,
  );
  const rest = when(
    give(`${more.formula}>0`, hidden > 0),
    fill(labels.summary.moreUnits, { number: more }),
    words(labels.notInList),
  );
  const name = `INDEX(${listColumn(wording, "units", COUNT_HEADERS.display)},${code})`;
  const formula = `IF(${code}>0,${name},IF(${code}=${COMMON},${quoteText(labels.commonWork)},${rest.formula}))`;
  return give(formula, value > 0 ? display : value === COMMON ? labels.commonWork : rest.value);
}

function countsOf(code: number, { units, report }: SummaryModel, shown: number): FlagCounts | null {
  if (code === 0) return null;
  if (code > 0) return units.units[code - 1] ?? null;
  if (code === COMMON) return units.common;
  return subtract(report.counts, [...units.units.slice(0, shown), units.common]);
}

/** What is left of some counts when others are taken away. */
export function subtract(all: FlagCounts, others: readonly FlagCounts[]): FlagCounts {
  const left = Object.entries(all).map(([flag, count]) => [
    flag,
    others.reduce((rest, other) => rest - other[flag as Flag], count),
  ]);
  return Object.fromEntries(left) as Record<Flag, number>;
}

function countFormula(flag: Flag, row: number, { wording }: SummaryModel, plan: PagePlan): string {
  const code = at(row, HELPERS.code);
  const own = `INDEX(${listColumn(wording, "units", COUNT_HEADERS.own(flag))},${code})`;
  // Not COUNTIFS: with an empty text to look for, Excel counts empty cells and LibreOffice does not.
  const common = `SUMPRODUCT(ISNUMBER(1/(${taskColumn(wording, "unit")}=""))*(${taskColumn(wording, "flag")}=${quoteText(wording.labels.flags[flag])}))`;
  return `IF(${code}>0,${own},IF(${code}=${COMMON},${common},${restFormula(flag, row, plan.units.first)}))`;
}

/** The count of the whole plan less those of the rows above, from the table's first row on. */
export function restFormula(flag: Flag, row: number, first: number): string {
  const column = statusColumn(flag);
  const all = at(HEAD_ROWS.all, column);
  return row === first ? all : `${all}-SUM(${down(first, column, row - first)})`;
}
