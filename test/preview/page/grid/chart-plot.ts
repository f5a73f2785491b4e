import type { ChartData, DrawnSeries } from "./chart-data";

const SVG = "http://www.w3.org/2000/svg";
/** Pixels of a letter of the plot's type, about; of a line of it; and the room that names take beside bars at most. */
const LETTER = 5.5;
const LINE = 12;
const MOST_NAME = 90;

/** Pixels that a chart is drawn in. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** Bars from the left, one a category, its series one after the other with their numbers; the first at the bottom, unless reversed. */
export function drawBars({ series, categories }: ChartData, area: Area, reversed: boolean): Element[] {
  const bars = Math.max(categories.length, ...series.map(({ values }) => values.length));
  const totals = Array.from({ length: bars }, (_, bar) =>
    series.reduce((sum, { values }) => sum + (values[bar] ?? 0), 0),
  );
  const names = Math.min(MOST_NAME, LETTER * Math.max(0, ...categories.map(({ length }) => length)));
  const unit = (area.width - names) / Math.max(1, ...totals);
  const thick = area.height / Math.max(1, bars);
  return Array.from({ length: bars }, (_, bar) => {
    const middle = thick * ((reversed ? bar : bars - 1 - bar) + 0.5);
    const name = shape("text", { x: 0, y: middle + LINE / 3 }, shorten(categories[bar] ?? "", names));
    return [name, ...drawBar(series, bar, { left: names, middle, unit, thick })];
  }).flat();
}

function drawBar(
  series: readonly DrawnSeries[],
  bar: number,
  place: { readonly left: number; readonly middle: number; readonly unit: number; readonly thick: number },
): Element[] {
  let { left } = place;
  return series.flatMap(({ color, values }) => {
    const value = values[bar] ?? 0;
    if (value === 0) return [];
    const width = value * place.unit;
    const height = place.thick * 0.6;
    const part = shape("rect", { x: left, y: place.middle - height / 2, width, height, fill: color });
    const x = left + width / 2;
    const count = shape("text", { x, y: place.middle + LINE / 3, "text-anchor": "middle" }, String(value));
    left += width;
    return [part, count];
  });
}

/** A line for each series, with a point for each of its numbers, above what the categories are called. */
export function drawLines({ series, categories }: ChartData, area: Area): Element[] {
  const names = categories.map((name) => name.split("\n"));
  const lines = Math.max(0, ...names.map(({ length }) => length));
  const plot = { width: area.width, height: Math.max(0, area.height - lines * LINE - LINE) };
  const top = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const step = plot.width / Math.max(1, categories.length);
  const xOf = (index: number): number => (index + 0.5) * step;
  const yOf = (value: number): number => LINE + (1 - value / top) * plot.height;
  const drawn = series.flatMap(({ color, values }) => {
    const points = values.flatMap((value, index) =>
      value === null ? [] : [[xOf(index), yOf(value)] as const],
    );
    const end = points.at(-1);
    const said = values.filter((value) => value !== null).at(-1);
    return [
      shape("polyline", {
        points: points.map(([x, y]) => `${x},${y}`).join(" "),
        fill: "none",
        stroke: color,
        "stroke-width": 2,
      }),
      ...points.map(([cx, cy]) => shape("circle", { cx, cy, r: 2.5, fill: color })),
      ...(end ? [shape("text", { x: end[0] + 5, y: end[1] + LINE / 3 }, String(said))] : []),
    ];
  });
  const below = names.flatMap((texts, index) =>
    texts.map((text, line) =>
      shape(
        "text",
        { x: xOf(index), y: area.height - (lines - line - 1) * LINE - 2, "text-anchor": "middle" },
        shorten(text, step),
      ),
    ),
  );
  return [...drawn, ...below];
}

function shorten(text: string, width: number): string {
  const letters = Math.floor(width / LETTER);
  return text.length <= letters ? text : `${text.slice(0, Math.max(0, letters - 1))}…`;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}
