import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import { freeName } from "../store/naming";
import { freshId, type ChartState, type SheetState, type WorkbookState } from "../store/workbook-state";
import { pointsOf } from "../store/place-on-sheet";
import { seriesOf } from "../store/series-source";
import { accessors } from "./accessors";
import { ChartSeriesCollection } from "./chart-series";
import { ChartAxes } from "./chart-axis";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartAreaFormat } from "./chart-format";
import { ChartLegend, ChartTitle } from "./chart-looks";
import { numberOf, textOf } from "./parts";
import { areaOf } from "./area-of";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** Flat charts of columns, bars, lines, areas and rings; those in space, of points and of stocks are not simulated. */
const KINDS = [
  ...["ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100"],
  ...["Line", "LineMarkers", "LineStacked", "Area", "AreaStacked", "AreaStacked100", "Pie", "Doughnut"],
];

/** Kinds that a person can draw and Office.js cannot speak of (office-js issues 2041 and 2971, office-js-docs issue 910). */
const UNSPOKEN = [
  "Waterfall",
  "Sunburst",
  "Treemap",
  "Histogram",
  "Pareto",
  "Funnel",
  "Boxwhisker",
  "RegionMap",
];

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export class ChartCollection extends ClientCollection {
  readonly className = "ChartCollection";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
  ) {
    super();
  }
  items(): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.book, this.sheet, chart));
  }
  get count(): number {
    return this.sheet.charts.length;
  }
  getCount(): number {
    return this.count;
  }
  add(type: unknown, source: unknown, seriesBy: unknown = "Auto"): Chart {
    demand(this.sheet.protection === null, "AccessDenied", `${this.sheet.name} is protected`);
    if (!KINDS.includes(textOf("type", type))) notSimulated(`ChartCollection.add ${String(type)}`);
    demand(source instanceof Range, "InvalidArgument", "sourceData");
    const isTaken = (name: string): boolean => this.sheet.charts.some((chart) => chart.name === name);
    const chart: ChartState = {
      id: freshId(this.book, "{chart-"),
      name: freeName("Chart ", isTaken),
      chartType: String(type),
      title: "",
      titleVisible: true,
      series: seriesOf(source.book, source.sheet, source.area, seriesBy),
      from: { row: 0, column: 0 },
      to: { row: 15, column: 8 },
      altText: "",
      legendPosition: "Bottom",
      reversed: false,
      tickLabelSpacing: 1,
      looks: new Map(),
    };
    this.sheet.charts.push(chart);
    return new Chart(this.book, this.sheet, chart);
  }
  getItem(name: unknown): Chart {
    const chart = this.getItemOrNullObject(name);
    demand(chart !== null, "ItemNotFound", `chart ${String(name)}`);
    return chart;
  }
  getItemAt(index: number): Chart {
    const chart = this.items()[index];
    demand(chart !== undefined, "InvalidArgument", `chart ${index}`);
    return chart;
  }
  getItemOrNullObject(nameOrId: unknown): Chart | null {
    const key = textOf("name", nameOrId).toLowerCase();
    return this.items().find((chart) => chart.id === nameOrId || chart.name.toLowerCase() === key) ?? null;
  }
}

const SIDES = ["left", "top", "width", "height"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export class Chart extends ClientObject {
  readonly className = "Chart";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly chart: ChartState,
  ) {
    super();
  }
  get id(): string {
    return this.chart.id;
  }
  get name(): string {
    return this.chart.name;
  }
  set name(value: unknown) {
    this.chart.name = textOf("name", value);
  }
  get chartType(): string | null {
    return this.#isUnspoken() ? null : this.chart.chartType;
  }
  set chartType(value: unknown) {
    if (!KINDS.includes(textOf("chartType", value))) notSimulated(`Chart.chartType ${String(value)}`);
    this.chart.chartType = String(value);
  }
  get title(): ChartTitle {
    this.#demandSpoken("title");
    return new ChartTitle(this.chart);
  }
  get series(): ChartSeriesCollection {
    this.#demandSpoken("series");
    return new ChartSeriesCollection(this.book, this.chart);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.chart);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.chart);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.chart.looks, "dataLabels");
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.chart.looks, "format");
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  /** The chart covers from the first cell to the last, both included (Chart.setPosition). */
  setPosition(start: unknown, end: unknown = start): void {
    const { area: first } = areaOf(this.book, this.sheet, start);
    const { area: last } = areaOf(this.book, this.sheet, end);
    for (const side of SIDES) this.chart.looks.delete(side);
    this.chart.from = { row: first.row, column: first.column };
    this.chart.to = { row: last.row + last.rowCount, column: last.column + last.columnCount };
  }
  setData(source: unknown, seriesBy: unknown = "Auto"): void {
    demand(source instanceof Range, "InvalidArgument", "sourceData");
    this.chart.series = seriesOf(source.book, source.sheet, source.area, seriesBy);
  }
  delete(): void {
    demand(this.sheet.protection === null, "AccessDenied", `${this.sheet.name} is protected`);
    this.sheet.charts = this.sheet.charts.filter((each) => each !== this.chart);
  }
  #isUnspoken(): boolean {
    return UNSPOKEN.includes(this.chart.chartType);
  }
  #demandSpoken(member: string): void {
    demand(
      !this.#isUnspoken(),
      "UnsupportedOperation",
      `${member} of a chart of the kind ${this.chart.chartType}`,
    );
  }
}

// Points from the sheet's corner, where the script gave them; else of the cells that the chart covers.
accessors(
  Chart,
  SIDES,
  ({ sheet, chart }, side) => {
    const { from, to, looks } = chart;
    const [lines, first, end] =
      side === "left" || side === "width"
        ? (["columns", from.column, to.column] as const)
        : (["rows", from.row, to.row] as const);
    const isStart = side === "left" || side === "top";
    const points = isStart ? pointsOf(sheet, lines, 0, first) : pointsOf(sheet, lines, first, end - first);
    return looks.get(side) ?? points;
  },
  ({ chart }, side, value) => {
    demand(numberOf(side, value) >= 0, "InvalidArgument", side);
    chart.looks.set(side, value);
  },
);
