import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import { formatAddress } from "../store/address";
import { accentOf } from "../store/series-source";
import type { ChartState, SeriesState, WorkbookState } from "../store/workbook-state";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartFill } from "./chart-format";
import { ChartPointsCollection } from "./chart-points";
import { Kept, keptMembers, keptNumber, keptTruth } from "./kept-looks";
import { colorOf, textOf } from "./parts";
import { Range } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export class ChartSeriesCollection extends ClientCollection {
  readonly className = "ChartSeriesCollection";
  constructor(
    readonly book: WorkbookState,
    readonly chart: ChartState,
  ) {
    super();
  }
  items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.book, this.chart, series));
  }
  get count(): number {
    return this.chart.series.length;
  }
  getCount(): number {
    return this.count;
  }
  add(name: unknown = "", index: unknown = null): ChartSeries {
    if (index !== null) notSimulated("ChartSeriesCollection.add at an index");
    const series: SeriesState = {
      name: textOf("name", name),
      values: "",
      categories: "",
      color: accentOf(this.count),
      looks: new Map(),
    };
    this.chart.series.push(series);
    return new ChartSeries(this.book, this.chart, series);
  }
  getItemAt(index: number): ChartSeries {
    const series = this.items()[index];
    demand(series !== undefined, "InvalidArgument", `series ${index}`);
    return series;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export class ChartSeries extends Kept {
  readonly className = "ChartSeries";
  constructor(
    readonly book: WorkbookState,
    readonly chart: ChartState,
    readonly series: SeriesState,
  ) {
    super(series.looks, "series");
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.book, this.series, this.looks);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.looks, "dataLabels");
  }
  get name(): string {
    return this.series.name;
  }
  set name(value: unknown) {
    this.series.name = textOf("name", value);
  }
  /** Space between the bars in hundredths of their width, 0 to 500. */
  get gapWidth(): number {
    return this.series.gapWidth ?? 150;
  }
  set gapWidth(value: unknown) {
    demand(/^(?:Bar|Column)/.test(this.chart.chartType), "InvalidArgument", "gapWidth of lines");
    demand(typeof value === "number" && value >= 0 && value <= 500, "InvalidArgument", "gapWidth");
    this.series.gapWidth = value;
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series);
  }
  setValues(source: unknown): void {
    demand(source instanceof Range, "InvalidArgument", "sourceData");
    this.series.values = formatAddress(source.sheet.name, source.area, "$");
  }
  setXAxisValues(source: unknown): void {
    demand(source instanceof Range, "InvalidArgument", "sourceData");
    this.series.categories = formatAddress(source.sheet.name, source.area, "$");
  }
  /** "A string representation … such as a cell address" (ChartSeries.getDimensionDataSourceString). */
  getDimensionDataSourceString(dimension: unknown): string {
    if (dimension !== "Values" && dimension !== "Categories")
      notSimulated(`ChartSeries.getDimensionDataSourceString ${String(dimension)}`);
    return dimension === "Values" ? this.series.values : this.series.categories;
  }
  delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this.series), 1);
  }
}

keptMembers(ChartSeries, {
  hasDataLabels: keptTruth(false),
  doughnutHoleSize: keptNumber(75, 10, 90),
  smooth: keptTruth(false),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export class ChartSeriesFormat extends ClientObject {
  readonly className = "ChartSeriesFormat";
  constructor(readonly series: SeriesState) {
    super();
  }
  get fill(): ChartFill {
    const { series } = this;
    return new ChartFill((color) => (series.color = color));
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
export class ChartLineFormat extends ClientObject {
  readonly className = "ChartLineFormat";
  constructor(readonly series: SeriesState) {
    super();
  }
  get color(): string {
    return this.series.color;
  }
  set color(value: unknown) {
    this.series.color = colorOf("color", value);
  }
}
