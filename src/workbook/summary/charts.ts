import { rangeReference } from "../page/address";
import type { Chart } from "../page/content";
import { TREND_LINES } from "../formula/trend";
import { FLAG_GROUPS } from "../sheets/count-columns";
import type { TablePlace } from "../sheets/table-place";
import { columnCells } from "../sheets/table-place";
import { GROUP_COLORS, TREND_COLORS } from "./looks";
import type { SummaryModel } from "./model";
import type { PagePlan } from "./page-plan";
import { STREAM_ROWS } from "./page-plan";
import { COLUMNS, LIST_COLUMNS } from "./place";
import { trendRange } from "./trend-block";

/** The stacked bars of the units, and the lines of the last reports as soon as there is an earlier one. */
export function charts(model: SummaryModel, plan: PagePlan, units: TablePlace): Chart[] {
  const trend = model.earlier.length > 0 ? [trendChart(model, plan)] : [];
  return [unitChart(model, plan, units), ...trend];
}

function unitChart({ tracker, wording }: SummaryModel, plan: PagePlan, units: TablePlace): Chart {
  const labels = wording.labels.summary;
  const cells = (key: string): string =>
    rangeReference(wording.naming.sheets.units, columnCells(units, key, tracker.units.length));
  return {
    name: "UnitStatusChart",
    kind: "barStacked",
    title: labels.unitChart,
    altText: labels.unitChartAlt,
    series: FLAG_GROUPS.map((group) => ({
      name: labels.chartSeries[group],
      values: cells(group),
      categories: cells("shortName"),
      color: GROUP_COLORS[group],
    })),
    from: { row: plan.chart.row, column: 0 },
    to: { row: plan.chart.row + 1, column: COLUMNS.last + 1 },
  };
}

function trendChart(model: SummaryModel, plan: PagePlan): Chart {
  const labels = model.wording.labels.summary;
  return {
    name: "TrendChart",
    kind: "line",
    title: labels.trendChart,
    altText: labels.trendChartAlt,
    series: TREND_LINES.map((line) => ({
      name: labels.trend[line],
      values: trendRange(model, model.wording, line),
      categories: trendRange(model, model.wording, "day"),
      color: TREND_COLORS[line],
    })),
    from: { row: plan.streams.title, column: LIST_COLUMNS.remark },
    to: { row: plan.streams.first + STREAM_ROWS, column: COLUMNS.last + 1 },
  };
}
