import type { Chart, ChartSeries } from "../../workbook/content";
import { whenSupported } from "../gated";
import { all, type Pending } from "./pending";

const NOWHERE = { row: 0, column: 0 };

/** Asks which charts a sheet has; the ranges of their series are asked for in the round trip after. */
export function askCharts(sheet: Excel.Worksheet): Pending<readonly Excel.Chart[]> {
  const charts = sheet.charts.load({
    name: true,
    chartType: true,
    title: { text: true },
    series: { name: true },
  });
  return () => charts.items;
}

/**
 * Asks for charts as data. Colours, place and alternative text cannot be read and come back empty; the ranges of series
 * can from ExcelApi 1.15 on, below it they are "" too.
 */
export function askSeries(charts: readonly Excel.Chart[]): Pending<Chart[]> {
  return all(
    charts.map((chart) => {
      const series = all(chart.series.items.map(askSources));
      return (): Chart => ({
        name: chart.name,
        kind: chart.chartType === "BarStacked" ? "barStacked" : "line",
        title: chart.title.text,
        series: series(),
        from: NOWHERE,
        to: NOWHERE,
        altText: "",
      });
    }),
  );
}

function askSources(series: Excel.ChartSeries): Pending<ChartSeries> {
  const sources = whenSupported(
    "1.15",
    () => {
      const values = series.getDimensionDataSourceString("Values");
      const categories = series.getDimensionDataSourceString("Categories");
      return () => ({ values: referenceOf(values.value), categories: referenceOf(categories.value) });
    },
    () => () => ({ values: "", categories: "" }),
  );
  return () => ({ name: series.name, ...sources(), color: "" });
}

function referenceOf(source: string): string {
  return source.replace(/^=/, "");
}
