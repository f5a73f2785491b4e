import type { Chart, ChartSeries } from "../../../workbook/page/content";
import { whenSupported } from "../../gated";
import { sheetNamed } from "../../place";
import { all, type Pending } from "../pending";
import { answersTo } from "../task";
import { readEach, type DressReader } from "./fragment";

const NOWHERE = { row: 0, column: 0 };

/** Bytes that the answer about one chart takes. */
const BYTES = 1_000;

/** Reads charts: first which there are, then the ranges of their series. */
export const readCharts: DressReader = async (asking, layouts) => {
  const { context, budget } = asking;
  const asked = layouts.map(({ face }) => ({
    bytes: BYTES,
    ask: () => askCharts(sheetNamed(context, face.name)),
  }));
  const found = await answersTo(context, asked, budget);
  const chartsOf = new Map(layouts.map(({ face }, index) => [face.name, found[index] ?? []]));
  return readEach(asking, layouts, ({ face }) => {
    const charts = chartsOf.get(face.name) ?? [];
    return [
      {
        bytes: charts.length * BYTES,
        ask: () => {
          const series = askSeries(charts);
          return () => ({ charts: series() });
        },
      },
    ];
  });
};

/** Asks which charts a sheet has; the ranges of their series are asked for in the round trip after. */
function askCharts(sheet: Excel.Worksheet): Pending<readonly Excel.Chart[]> {
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
function askSeries(charts: readonly Excel.Chart[]): Pending<Chart[]> {
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
