import type { Chart, ChartSeries } from "../../workbook/page/content";
import type { HucreSheet } from "../hucre";
import { elements } from "../package/elements";
import { partText, type Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { fromHex } from "../text/color";

type HucreChartRead = NonNullable<HucreSheet["charts"]>[number];

/** Charts of a sheet; kinds other than bars and lines are left out. */
export function readCharts(charts: readonly HucreChartRead[], parts: Parts, sheetPath: string): Chart[] {
  if (charts.length === 0) return [];
  const names = chartNames(parts, sheetPath);
  return charts.flatMap((chart, index) => readChart(chart, names[index] ?? "") ?? []);
}

/** The library leaves the names of charts out. */
function chartNames(parts: Parts, sheetPath: string): (string | undefined)[] {
  const drawing = relationshipsOf(parts, sheetPath).find(({ type }) => type === "drawing");
  const frames = elements(partText(parts, drawing?.path ?? ""), "graphicFrame");
  return frames.map((frame) => frame["nvGraphicFramePr.cNvPr.@name"]);
}

function readChart(chart: HucreChartRead, name: string): Chart | null {
  const kind = chart.kinds.includes("bar") ? "barStacked" : chart.kinds.includes("line") ? "line" : null;
  const from = chart.anchor?.from;
  if (kind === null || !from) return null;
  const to = chart.anchor?.to ?? from;
  return {
    name,
    kind,
    title: chart.title ?? "",
    series: (chart.series ?? []).map(readSeries),
    from: { row: from.row, column: from.col },
    to: { row: to.row, column: to.col },
    altText: chart.altText ?? "",
  };
}

function readSeries(series: NonNullable<HucreChartRead["series"]>[number]): ChartSeries {
  return {
    name: series.name ?? "",
    values: series.valuesRef ?? "",
    categories: series.categoriesRef ?? "",
    color: typeof series.color === "string" ? fromHex(series.color) : "#000000",
  };
}
