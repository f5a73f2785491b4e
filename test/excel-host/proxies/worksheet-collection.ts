import { ClientCollection } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { emptySheet } from "../store/empty-workbook";
import { EventType, tellSheet } from "../store/events";
import { findSheet } from "../store/lookup";
import { demandSheetName, freeName } from "../store/naming";
import type { WorkbookState } from "../store/workbook-state";
import { textOf } from "./parts";
import { demandStructure } from "./workbook-protection";
import { Worksheet } from "./worksheet";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export class WorksheetCollection extends ClientCollection {
  readonly className = "WorksheetCollection";
  constructor(readonly book: WorkbookState) {
    super();
  }
  items(): Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }
  /** "The worksheet will be added at the end of existing worksheets" and is not activated (WorksheetCollection.add). */
  add(name?: unknown): Worksheet {
    demandStructure(this.book);
    const given = name ?? freeName("Sheet", (free) => findSheet(this.book, free) !== undefined);
    demandSheetName(this.book, textOf("name", given));
    const sheet = emptySheet(this.book, String(given));
    this.book.sheets.push(sheet);
    tellSheet(this.book, EventType.sheetAdded, sheet);
    return new Worksheet(this.book, sheet);
  }
  getItem(nameOrId: unknown): Worksheet {
    const found = this.getItemOrNullObject(nameOrId);
    demand(found !== null, "ItemNotFound", `sheet ${String(nameOrId)}`);
    return found;
  }
  getItemOrNullObject(nameOrId: unknown): Worksheet | null {
    const sheet = findSheet(this.book, textOf("key", nameOrId));
    return sheet ? new Worksheet(this.book, sheet) : null;
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.activeSheet);
  }
  getFirst(visibleOnly = false): Worksheet {
    return this.#edge(this.book.sheets, visibleOnly);
  }
  getLast(visibleOnly = false): Worksheet {
    return this.#edge([...this.book.sheets].reverse(), visibleOnly);
  }
  getCount(visibleOnly = false): number {
    return this.book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible").length;
  }
  #edge(sheets: WorkbookState["sheets"], visibleOnly: boolean): Worksheet {
    const sheet = sheets.find((each) => !visibleOnly || each.visibility === "visible");
    demand(sheet !== undefined, "ItemNotFound", "sheet");
    return new Worksheet(this.book, sheet);
  }
}
