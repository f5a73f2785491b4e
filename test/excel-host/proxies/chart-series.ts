import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import { formatAddress } from "../store/address";
import { readValues } from "../store/cells";
import type { ChartState, SeriesState, WorkbookState } from "../store/workbook-state";
import { colorOf, textOf } from "./parts";
import { Range } from "./range";

/** First accent colours of the Office theme, which new series take. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The series of a source range by columns: a first row of texts names them, a first column of texts gives the categories. */
export function seriesOf(source: Range, seriesBy: unknown): SeriesState[] {
  if (seriesBy === "Rows") notSimulated("ChartCollection.add by rows");
  const { area, sheet } = source;
  const values = readValues(source.book, sheet, area);
  const hasNames =
    area.rowCount > 1 && values[0]?.some((value) => typeof value === "string" && value !== "") === true;
  const hasCategories = area.columnCount > 1 && typeof values[hasNames ? 1 : 0]?.[0] === "string";
  const body = hasNames ? { ...area, row: area.row + 1, rowCount: area.rowCount - 1 } : area;
  const columns = Array.from({ length: area.columnCount }, (_, index) => index).slice(hasCategories ? 1 : 0);
  const reference = (index: number): string =>
    formatAddress(sheet.name, { ...body, column: body.column + index, columnCount: 1 }, "$");
  return columns.map((index, order) => ({
    name: hasNames ? String(values[0]?.[index] ?? "") : `Series${order + 1}`,
    values: reference(index),
    categories: hasCategories ? reference(0) : "",
    color: ACCENTS[order % ACCENTS.length] ?? "",
  }));
}

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
    return this.chart.series.map((series) => new ChartSeries(this.chart, series));
  }
  get count(): number {
    return this.chart.series.length;
  }
  getCount(): number {
    return this.count;
  }
  add(name: unknown = "", index: unknown = null): ChartSeries {
    if (index !== null) notSimulated("ChartSeriesCollection.add at an index");
    const color = ACCENTS[this.count % ACCENTS.length] ?? "";
    const series = { name: textOf("name", name), values: "", categories: "", color };
    this.chart.series.push(series);
    return new ChartSeries(this.chart, series);
  }
  getItemAt(index: number): ChartSeries {
    const series = this.items()[index];
    demand(series !== undefined, "InvalidArgument", `series ${index}`);
    return series;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export class ChartSeries extends ClientObject {
  readonly className = "ChartSeries";
  constructor(
    readonly chart: ChartState,
    readonly series: SeriesState,
  ) {
    super();
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

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export class ChartSeriesFormat extends ClientObject {
  readonly className = "ChartSeriesFormat";
  constructor(readonly series: SeriesState) {
    super();
  }
  get fill(): ChartFill {
    return new ChartFill(this.series);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export class ChartFill extends ClientObject {
  readonly className = "ChartFill";
  constructor(readonly series: SeriesState) {
    super();
  }
  setSolidColor(color: unknown): void {
    this.series.color = colorOf("color", color);
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
