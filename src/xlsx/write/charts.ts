import type { Chart } from "../../workbook/page/content";
import { COUNT_LABEL } from "../../workbook/page/content";
import type { HucreChart } from "../hucre";
import { PRINT_FONT } from "../../workbook/schema/styles";
import { toHex } from "../text/color";

/** A chart as the library takes it; its name is put in afterwards. */
export function toChart(chart: Chart): HucreChart {
  const anchor = {
    from: { row: chart.from.row, col: chart.from.column },
    to: { row: chart.to.row, col: chart.to.column },
  };
  const series = chart.series.map((one) => ({
    name: one.name,
    values: one.values,
    categories: one.categories,
    color: toHex(one.color),
  }));
  const common = {
    title: chart.title,
    series,
    anchor,
    legend: "right",
    altText: chart.altText,
    titleFontSize: 10,
    titleBold: true,
    titleFontFamily: PRINT_FONT,
    legendFontSize: 9,
    legendFontFamily: PRINT_FONT,
  } as const;
  const ticks = {
    majorTickMark: "out",
    minorTickMark: "none",
    labelFontSize: 9,
    labelFontFamily: PRINT_FONT,
  } as const;
  if (chart.kind === "line") return { type: "line", ...common, axes: { x: ticks, y: ticks } };
  // The first category of a bar chart is drawn at the bottom unless the axis is turned round; the values' axis, which
  // would turn with it, is sent back below.
  const dataLabels = {
    showValue: true,
    position: "ctr",
    numberFormat: { formatCode: COUNT_LABEL },
    fontSize: 8,
  } as const;
  const axes = {
    x: { ...ticks, reverse: true, tickLblSkip: 1, labelFontSize: 8 },
    y: { ...ticks, crosses: "max" },
  } as const;
  return { type: "bar", barGrouping: "stacked", overlap: 100, gapWidth: 40, dataLabels, ...common, axes };
}
