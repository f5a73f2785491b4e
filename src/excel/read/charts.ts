import type { Chart } from "../../workbook/content";
import type { Pending } from "./pending";

const NOWHERE = { row: 0, column: 0 };

/**
 * Asks for a sheet's charts by name, kind, title and names of series. The ranges of series, colours, place and
 * alternative text cannot be read at the floor; they come back empty, so a chart is told by its name.
 */
export function askCharts(sheet: Excel.Worksheet): Pending<Chart[]> {
  const charts = sheet.charts.load({
    name: true,
    chartType: true,
    title: { text: true },
    series: { name: true },
  });
  return () => charts.items.map(chartOf);
}

function chartOf(chart: Excel.Chart): Chart {
  return {
    name: chart.name,
    kind: chart.chartType === "BarStacked" ? "barStacked" : "line",
    title: chart.title.text,
    series: chart.series.items.map(({ name }) => ({ name, values: "", categories: "", color: "" })),
    from: NOWHERE,
    to: NOWHERE,
    altText: "",
  };
}
