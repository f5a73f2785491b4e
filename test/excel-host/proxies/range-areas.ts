import type { RangeAddress } from "../../../src/workbook/page/content";
import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { formatAddress } from "../store/address";
import type { SheetState, WorkbookState } from "../store/workbook-state";
import type { DataValidation } from "./data-validation";
import { eachOf } from "./each";
import { Range } from "./range";
import type { RangeFormat } from "./range-format";
import { Worksheet } from "./worksheet";

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
  get isEntireColumn(): boolean {
    return this.#ranges().every((range) => range.isEntireColumn);
  }
  get isEntireRow(): boolean {
    return this.#ranges().every((range) => range.isEntireRow);
  }
  get format(): RangeFormat {
    return eachOf(this.#ranges().map((range) => range.format));
  }
  get dataValidation(): DataValidation {
    return eachOf(this.#ranges().map((range) => range.dataValidation));
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.book, this.sheet, this.ranges);
  }
  clear(applyTo?: unknown): void {
    for (const range of this.#ranges()) range.clear(applyTo);
  }
  calculate(): void {
    this.book.revision += 1;
  }
  copyFrom(source: unknown, type?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    for (const range of this.#ranges()) range.copyFrom(source, type, skipBlanks, transpose);
  }
  #ranges(): Range[] {
    return this.ranges.map((range) => new Range(this.book, this.sheet, range));
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
