import type { RangeAddress } from "../../../../src/workbook/page/content";
import type { ChartState } from "../../../excel-host/store/workbook-state";
import type { Box } from "./cell-element";
import { drawBars, drawLines } from "./chart-plot";
import type { DrawnSeries } from "./chart-data";
import type { SheetPicture } from "./sheet-picture";

const SVG = "http://www.w3.org/2000/svg";

/** Draws a sheet's charts: stacked bars and lines with what their categories and series are called. */
export function drawCharts(picture: SheetPicture, boxOf: (range: RangeAddress) => Box): Element[] {
  return picture.sheet.charts.map((chart) => {
    const { from, to } = chart;
    const box = boxOf({ ...from, rowCount: to.row - from.row, columnCount: to.column - from.column });
    return drawChart(picture, chart, box);
  });
}

function drawChart(picture: SheetPicture, chart: ChartState, box: Box): Element {
  const element = document.createElement("figure");
  element.className = "chart";
  element.setAttribute("aria-label", chart.altText);
  Object.assign(element.style, {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  const data = picture.chartData(chart);
  const title = document.createElement("figcaption");
  title.textContent = chart.titleVisible ? chart.title : "";
  const drawing = document.createElementNS(SVG, "svg");
  element.append(title, drawing, drawLegend(data.series));
  const area = { width: Math.max(0, box.width - 20), height: Math.max(0, box.height - 52) };
  drawing.setAttribute("viewBox", `0 0 ${area.width} ${area.height}`);
  const isLine = chart.chartType.startsWith("Line");
  drawing.append(...(isLine ? drawLines(data, area) : drawBars(data, area, chart.reversed)));
  return element;
}

function drawLegend(series: readonly DrawnSeries[]): Element {
  const legend = document.createElement("p");
  for (const { name, color } of series) {
    const entry = document.createElement("span");
    entry.textContent = name;
    entry.style.setProperty("--series", color);
    legend.append(entry);
  }
  return legend;
}
