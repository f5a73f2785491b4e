import { ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { parseAddress } from "../store/address";
import { findSheet } from "../store/lookup";
import type { WorkbookState } from "../store/workbook-state";
import { Application } from "./application";
import { DocumentProperties } from "./document-properties";
import { Functions } from "./functions";
import { NamedItemCollection } from "./named-item";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { Runtime } from "./runtime";
import { SettingCollection } from "./setting";
import { TableCollection } from "./table-collection";
import { WorkbookCreated } from "./workbook-created";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook: the root of every request. */
export class Workbook extends ClientObject {
  readonly className = "Workbook";
  constructor(readonly book: WorkbookState) {
    super();
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, null);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }
  get application(): Application {
    return new Application(this.book);
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.book);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get functions(): Functions {
    return new Functions(this.book);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.book);
  }
  /** office.js reaches `context.runtime` by this name. */
  get _Runtime(): Runtime {
    return new Runtime(this.book);
  }
  get name(): string {
    return "Book1.xlsx";
  }
  get readOnly(): boolean {
    return false;
  }
  /** What an event's `getRange(context)` calls. */
  _GetRangeForEventByReferenceId(reference: string): Range {
    const [sheetId = "", address = ""] = reference.split("!");
    const sheet = findSheet(this.book, sheetId);
    const typed = parseAddress(address);
    demand(sheet !== undefined && typed !== null, "ItemNotFound", reference);
    return new Range(this.book, sheet, typed.range);
  }
  /** How office.js sends `Excel.createWorkbook` in Excel on the web. */
  createAndOpenWorkbook(base64File: unknown): void {
    new WorkbookCreated(this.book, base64File).open();
  }
  /** Of several ranges an error (Workbook.getSelectedRange; InvalidSelection in office-js-docs-pr issue 2477). */
  getSelectedRange(): Range {
    demand(this.book.alsoSelected.length === 0, "InvalidSelection", "several ranges");
    return new Range(this.book, this.book.activeSheet, this.book.selection);
  }
  getSelectedRanges(): RangeAreas {
    const { activeSheet, selection, alsoSelected } = this.book;
    return new RangeAreas(this.book, activeSheet, [selection, ...alsoSelected]);
  }
  getActiveCell(): Range {
    const { row, column } = this.book.selection;
    return new Range(this.book, this.book.activeSheet, { row, column, rowCount: 1, columnCount: 1 });
  }
}
