import { COUNT_LABEL, type Chart, type ChartSeries } from "../../workbook/page/content";
import { sheetNamed, untracked } from "../place";
import { step, type Step } from "../step";
import type { ChangeOf } from "./change-of";

const KINDS = { barStacked: "BarStacked", line: "Line" } as const;

/**
 * Adds a chart, in place of the one of its name. Each series gets its exact ranges; the first one comes with the chart.
 * The alternative text is not set: Office.js has no member for it on charts.
 */
export function chartStep(change: ChangeOf<"setChart">): Step {
  const { chart } = change;
  return step(24 + chart.series.length * 15, JSON.stringify(chart), (context) => {
    const sheet = sheetNamed(context, change.sheet);
    sheet.charts.getItemOrNullObject(chart.name).delete();
    addChart(context, sheet, chart);
  });
}

/** Removes a chart if it is there. */
export function deleteChartStep(change: ChangeOf<"deleteChart">): Step {
  return step(4, change.chart, (context) => {
    sheetNamed(context, change.sheet).charts.getItemOrNullObject(change.chart).delete();
  });
}

function addChart(context: Excel.RequestContext, sheet: Excel.Worksheet, chart: Chart): void {
  const [first, ...others] = chart.series;
  if (first === undefined) throw new RangeError(`Chart ${chart.name} has no series`);
  const added = sheet.charts.add(KINDS[chart.kind], rangeOfReference(context, first.values), "Columns");
  added.name = chart.name;
  added.title.text = chart.title;
  added.setPosition(
    cellAt(sheet, chart.from),
    cellAt(sheet, { row: chart.to.row - 1, column: chart.to.column - 1 }),
  );
  applySeries(context, added.series.getItemAt(0), first, chart.kind);
  for (const series of others) applySeries(context, added.series.add(series.name), series, chart.kind);
  added.legend.position = "Right";
  added.axes.categoryAxis.tickLabelSpacing = 1;
  // The first category of a bar chart is drawn at the bottom unless the axis is turned round.
  if (chart.kind === "barStacked") added.axes.categoryAxis.reversePlotOrder = true;
}

/** Space between stacked bars in hundredths of their width. */
const GAP_WIDTH = 40;

function applySeries(
  context: Excel.RequestContext,
  target: Excel.ChartSeries,
  series: ChartSeries,
  kind: Chart["kind"],
): void {
  target.name = series.name;
  target.setValues(rangeOfReference(context, series.values));
  target.setXAxisValues(rangeOfReference(context, series.categories));
  if (kind === "line") target.format.line.color = series.color;
  else {
    target.format.fill.setSolidColor(series.color);
    target.gapWidth = GAP_WIDTH;
    target.hasDataLabels = true;
    target.dataLabels.position = "Center";
    target.dataLabels.numberFormat = COUNT_LABEL;
  }
}

function cellAt(sheet: Excel.Worksheet, { row, column }: { row: number; column: number }): Excel.Range {
  return untracked(sheet.getCell(row, column));
}

/** The range of a reference such as `'Tổng hợp'!$B$4:$B$12`. */
function rangeOfReference(context: Excel.RequestContext, reference: string): Excel.Range {
  const separator = reference.lastIndexOf("!");
  const sheet = reference
    .slice(0, separator)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  return untracked(sheetNamed(context, sheet).getRange(reference.slice(separator + 1)));
}
