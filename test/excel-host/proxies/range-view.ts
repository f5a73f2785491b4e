import type { CellValue, RangeAddress } from "../../../src/workbook/page/content";
import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { formatAddress } from "../store/address";
import { readCells, readFormulas, readValues } from "../store/cells";
import { spread } from "../store/looks";
import { readTexts } from "../store/shown-text";
import type { SheetState, WorkbookState } from "../store/workbook-state";
import { typeOfValue } from "./cell-arrays";
import { Range } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeview: the visible rows of a range; only read here. */
export class RangeView extends ClientObject {
  readonly className = "RangeView";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    private readonly area: RangeAddress,
    private readonly visible: readonly number[],
    private readonly place = 0,
  ) {
    super();
  }
  get index(): number {
    return this.place;
  }
  get rowCount(): number {
    return this.visible.length;
  }
  get columnCount(): number {
    return this.area.columnCount;
  }
  get cellAddresses(): string[][] {
    const cell = { rowCount: 1, columnCount: 1 };
    return this.#rows(
      readCells(this.area, (row, column) => formatAddress(this.sheet.name, { row, column, ...cell })),
    );
  }
  get values(): CellValue[][] {
    return this.#rows(readValues(this.book, this.sheet, this.area));
  }
  get valueTypes(): string[][] {
    return this.values.map((line) => line.map(typeOfValue));
  }
  get text(): string[][] {
    return this.#rows(readTexts(this.book, this.sheet, this.area));
  }
  get formulas(): CellValue[][] {
    return this.#rows(readFormulas(this.sheet, this.area));
  }
  get numberFormat(): string[][] {
    return this.#rows(spread(this.sheet.looks, this.area, "numberFormat", "General"));
  }
  get rows(): RangeViewCollection {
    return new RangeViewCollection(this.book, this.sheet, this.area, this.visible);
  }
  /** The whole range, hidden rows too. */
  getRange(): Range {
    return new Range(this.book, this.sheet, this.area);
  }
  #rows<Value>(lines: readonly Value[][]): Value[][] {
    return this.visible.map((row) => lines[row] ?? []);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeviewcollection */
export class RangeViewCollection extends ClientCollection {
  readonly className = "RangeViewCollection";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    private readonly area: RangeAddress,
    private readonly visible: readonly number[],
  ) {
    super();
  }
  items(): RangeView[] {
    return this.visible.map((row, index) => {
      const line = { ...this.area, row: this.area.row + row, rowCount: 1 };
      return new RangeView(this.book, this.sheet, line, [0], index);
    });
  }
  getCount(): number {
    return this.visible.length;
  }
  getItemAt(index: number): RangeView {
    const item = this.items()[index];
    demand(item !== undefined, "InvalidArgument", `row ${index}`);
    return item;
  }
}
