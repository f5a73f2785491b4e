import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import { freeName } from "../store/naming";
import { freshId, type ChartState, type SheetState, type WorkbookState } from "../store/workbook-state";
import { ChartSeriesCollection, seriesOf } from "./chart-series";
import { ChartAxes, ChartLegend } from "./chart-looks";
import { textOf, truthOf } from "./parts";
import { areaOf } from "./area-of";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** Kinds the workbook-as-data can hold. */
const KINDS = ["BarStacked", "Line"];

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
      series: seriesOf(source, seriesBy),
      from: { row: 0, column: 0 },
      to: { row: 15, column: 8 },
      altText: "",
      legendPosition: "Bottom",
      reversed: false,
      tickLabelSpacing: 1,
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
  get chartType(): string {
    return this.chart.chartType;
  }
  set chartType(value: unknown) {
    if (!KINDS.includes(textOf("chartType", value))) notSimulated(`Chart.chartType ${String(value)}`);
    this.chart.chartType = String(value);
  }
  get title(): ChartTitle {
    return new ChartTitle(this.chart);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.book, this.chart);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.chart);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.chart);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  /** The chart covers from the first cell to the last, both included (Chart.setPosition). */
  setPosition(start: unknown, end: unknown = start): void {
    const { area: first } = areaOf(this.book, this.sheet, start);
    const { area: last } = areaOf(this.book, this.sheet, end);
    this.chart.from = { row: first.row, column: first.column };
    this.chart.to = { row: last.row + last.rowCount, column: last.column + last.columnCount };
  }
  setData(source: unknown, seriesBy: unknown = "Auto"): void {
    demand(source instanceof Range, "InvalidArgument", "sourceData");
    this.chart.series = seriesOf(source, seriesBy);
  }
  delete(): void {
    demand(this.sheet.protection === null, "AccessDenied", `${this.sheet.name} is protected`);
    this.sheet.charts = this.sheet.charts.filter((each) => each !== this.chart);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export class ChartTitle extends ClientObject {
  readonly className = "ChartTitle";
  constructor(readonly chart: ChartState) {
    super();
  }
  get text(): string {
    return this.chart.title;
  }
  set text(value: unknown) {
    this.chart.title = textOf("title.text", value);
  }
  get visible(): boolean {
    return this.chart.titleVisible;
  }
  set visible(value: unknown) {
    this.chart.titleVisible = truthOf("title.visible", value);
  }
}
