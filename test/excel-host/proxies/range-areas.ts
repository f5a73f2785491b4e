import type { RangeAddress } from "../../../src/workbook/content";
import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { formatAddress } from "../store/address";
import type { SheetState, WorkbookState } from "../store/workbook-state";
import { Range } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export class RangeAreas extends ClientObject {
  readonly className = "RangeAreas";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly ranges: readonly RangeAddress[],
  ) {
    super();
  }
  get address(): string {
    return this.ranges.map((range) => formatAddress(this.sheet.name, range)).join(",");
  }
  get areaCount(): number {
    return this.ranges.length;
  }
  get cellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.rowCount * range.columnCount, 0);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.book, this.sheet, this.ranges);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export class RangeCollection extends ClientCollection {
  readonly className = "RangeCollection";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly ranges: readonly RangeAddress[],
  ) {
    super();
  }
  items(): Range[] {
    return this.ranges.map((range) => new Range(this.book, this.sheet, range));
  }
  getCount(): number {
    return this.ranges.length;
  }
  getItemAt(index: number): Range {
    const range = this.ranges[index];
    demand(range !== undefined, "InvalidArgument", `area ${index}`);
    return new Range(this.book, this.sheet, range);
  }
}
