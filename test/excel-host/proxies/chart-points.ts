import type { CellValue } from "../../../src/workbook/page/content";
import { ClientCollection } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { parseAddress } from "../store/address";
import { readValues } from "../store/cells";
import { findSheet } from "../store/lookup";
import type { KeptLooks, SeriesState, WorkbookState } from "../store/workbook-state";
import { ChartPointFormat } from "./chart-format";
import { Kept, keptMembers, keptTruth } from "./kept-looks";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpointscollection: one for each value of the series. */
export class ChartPointsCollection extends ClientCollection {
  readonly className = "ChartPointsCollection";
  constructor(
    readonly book: WorkbookState,
    readonly series: SeriesState,
    readonly looks: KeptLooks,
  ) {
    super();
  }
  items(): ChartPoint[] {
    return this.#values().map((value, index) => new ChartPoint(this.looks, `points ${index}`, value));
  }
  get count(): number {
    return this.#values().length;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): ChartPoint {
    const point = this.items()[index];
    demand(point !== undefined, "InvalidArgument", `point ${index}`);
    return point;
  }
  #values(): CellValue[] {
    const typed = parseAddress(this.series.values);
    const sheet = typed?.sheet ? findSheet(this.book, typed.sheet) : undefined;
    return typed && sheet ? readValues(this.book, sheet, typed.range).flat() : [];
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpoint */
export class ChartPoint extends Kept {
  readonly className = "ChartPoint";
  constructor(
    looks: KeptLooks,
    path: string,
    private readonly shown: CellValue,
  ) {
    super(looks, path);
  }
  get value(): CellValue {
    return this.shown;
  }
  get format(): ChartPointFormat {
    return new ChartPointFormat(this.looks, `${this.path}.format`);
  }
}

keptMembers(ChartPoint, { hasDataLabel: keptTruth(false) });
