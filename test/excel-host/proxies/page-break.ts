import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import type { SheetState, WorkbookState } from "../store/workbook-state";
import { areaOf } from "./area-of";
import { Range } from "./range";

type Direction = "rows" | "columns";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection: those above rows, or those left of columns. */
export class PageBreakCollection extends ClientCollection {
  readonly className = "PageBreakCollection";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    private readonly direction: Direction,
  ) {
    super();
  }
  items(): PageBreak[] {
    return this.sheet.pageBreaks[this.direction].map((at) => this.#at(at));
  }
  /** "Adds a page break before the top-left cell of the range specified" (PageBreakCollection.add). */
  add(range: unknown): PageBreak {
    const { area } = areaOf(this.book, this.sheet, range);
    const at = this.direction === "rows" ? area.row : area.column;
    demand(at > 0, "InvalidArgument", "a page break before the first cell");
    const breaks = this.sheet.pageBreaks[this.direction];
    if (!breaks.includes(at)) breaks.push(at);
    breaks.sort((left, right) => left - right);
    return this.#at(at);
  }
  getCount(): number {
    return this.items().length;
  }
  getItem(index: number): PageBreak {
    const item = this.items()[index];
    demand(item !== undefined, "InvalidArgument", `page break ${index}`);
    return item;
  }
  removePageBreaks(): void {
    this.sheet.pageBreaks[this.direction] = [];
  }
  #at(at: number): PageBreak {
    return new PageBreak(this.book, this.sheet, this.direction, at);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreak */
export class PageBreak extends ClientObject {
  readonly className = "PageBreak";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    private readonly direction: Direction,
    private readonly at: number,
  ) {
    super();
  }
  get rowIndex(): number {
    return this.direction === "rows" ? this.at : 0;
  }
  get columnIndex(): number {
    return this.direction === "columns" ? this.at : 0;
  }
  getCellAfterBreak(): Range {
    const cell = { row: this.rowIndex, column: this.columnIndex, rowCount: 1, columnCount: 1 };
    return new Range(this.book, this.sheet, cell);
  }
  delete(): void {
    const breaks = this.sheet.pageBreaks;
    breaks[this.direction] = breaks[this.direction].filter((each) => each !== this.at);
  }
}
