import type { Chart } from "../../workbook/page/content";
import { escapeXml } from "../package/xml-text";

/** Gives the charts of a drawing part their names; the library calls them "Chart 1", "Chart 2", … */
export function putChartNames(drawingXml: string, charts: readonly Chart[]): string {
  return charts.reduce(
    (xml, chart, index) => xml.replace(`name="Chart ${index + 1}"`, () => `name="${escapeXml(chart.name)}"`),
    drawingXml,
  );
}
