import { ClientObject } from "../rich-api/client-object";
import type { WorkbookState } from "../store/workbook-state";
import { truthOf } from "./parts";

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export class Runtime extends ClientObject {
  readonly className = "Runtime";
  constructor(readonly book: WorkbookState) {
    super();
  }
  get enableEvents(): boolean {
    return this.book.enableEvents;
  }
  set enableEvents(value: unknown) {
    this.book.enableEvents = truthOf("enableEvents", value);
  }
}
