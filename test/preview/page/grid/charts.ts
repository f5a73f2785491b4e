import { parseAddress } from "../../../excel-host/store/address";
import type { ChartState } from "../../../excel-host/store/workbook-state";
import type { RangeAddress } from "../../../../src/workbook/page/content";
import type { Box } from "./cell-element";
import type { SheetPicture } from "./sheet-picture";

const SVG = "http://www.w3.org/2000/svg";
const EDGE = 10;

/** Draws a sheet's charts roughly: stacked bars and lines, enough to see that they stand where they should. */
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
  const title = document.createElement("figcaption");
  title.textContent = chart.titleVisible ? chart.title : "";
  const series = chart.series.map(({ values, color, name }) => ({
    color,
    name,
    values: readNumbers(picture, values),
  }));
  const area = { width: Math.max(0, box.width - 2 * EDGE), height: Math.max(0, box.height - 40) };
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", `0 0 ${area.width} ${area.height}`);
  drawing.append(...(chart.chartType.startsWith("Line") ? drawLines(series, area) : drawBars(series, area)));
  element.append(title, drawing);
  return element;
}

interface Series {
  readonly color: string;
  readonly name: string;
  readonly values: readonly number[];
}

interface Area {
  readonly width: number;
  readonly height: number;
}

function readNumbers(picture: SheetPicture, reference: string): number[] {
  const range = parseAddress(reference.replace(/^=/, ""))?.range;
  if (!range) return [];
  const numbers: number[] = [];
  for (let row = range.row; row < range.row + range.rowCount; row++)
    for (let column = range.column; column < range.column + range.columnCount; column++) {
      const value = picture.valueAt(row, column);
      numbers.push(typeof value === "number" ? value : 0);
    }
  return numbers;
}

function drawBars(series: readonly Series[], { width, height }: Area): Element[] {
  const bars = Math.max(0, ...series.map(({ values }) => values.length));
  const totals = Array.from({ length: bars }, (_, bar) =>
    series.reduce((sum, { values }) => sum + (values[bar] ?? 0), 0),
  );
  const unit = width / Math.max(1, ...totals);
  const thick = height / Math.max(1, bars);
  const done = new Array<number>(bars).fill(0);
  return series.flatMap(({ color, values }) =>
    values.map((value, bar) => {
      const left = done[bar] ?? 0;
      done[bar] = left + value;
      return shape("rect", {
        x: left * unit,
        y: bar * thick + thick * 0.2,
        width: value * unit,
        height: thick * 0.6,
        fill: color,
      });
    }),
  );
}

function drawLines(series: readonly Series[], { width, height }: Area): Element[] {
  const top = Math.max(1, ...series.flatMap(({ values }) => values));
  return series.map(({ color, values }) => {
    const step = width / Math.max(1, values.length - 1);
    const points = values
      .map((value, index) => `${index * step},${height - (value / top) * height}`)
      .join(" ");
    return shape("polyline", { points, fill: "none", stroke: color, "stroke-width": 2 });
  });
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
