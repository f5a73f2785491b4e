import { ClientObject } from "../rich-api/client-object";
import { demand, notSimulated } from "../rich-api/host-error";
import { GRID } from "../store/address";
import type { SheetState, WorkbookState } from "../store/workbook-state";
import { numberOf } from "./parts";
import { areaOf } from "./area-of";
import { Range } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export class WorksheetFreezePanes extends ClientObject {
  readonly className = "WorksheetFreezePanes";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
  ) {
    super();
  }
  freezeRows(count: unknown = 1): void {
    this.#freeze(numberOf("count", count), 0);
  }
  freezeColumns(count: unknown = 1): void {
    this.#freeze(0, numberOf("count", count));
  }
  /** null, which office.js leaves out, takes the panes away (WorksheetFreezePanes.freezeAt). */
  freezeAt(range: unknown): void {
    if (range === null || range === undefined) return this.unfreeze();
    const { area } = areaOf(this.book, this.sheet, range);
    if (area.row !== 0 || area.column !== 0) notSimulated("WorksheetFreezePanes.freezeAt away from A1");
    this.#freeze(
      area.rowCount === GRID.rowCount ? 0 : area.rowCount,
      area.columnCount === GRID.columnCount ? 0 : area.columnCount,
    );
  }
  unfreeze(): void {
    this.#freeze(0, 0);
  }
  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    demand(range !== null, "ItemNotFound", "no frozen pane");
    return range;
  }
  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    const area = {
      row: 0,
      column: 0,
      rowCount: rows || GRID.rowCount,
      columnCount: columns || GRID.columnCount,
    };
    return new Range(this.book, this.sheet, area);
  }
  #freeze(rows: number, columns: number): void {
    demand(rows >= 0 && columns >= 0, "InvalidArgument", "count");
    this.sheet.freeze = { rows, columns };
  }
}
