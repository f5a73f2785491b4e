import { ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import type { WorkbookState } from "../store/workbook-state";

/** What `Excel.createWorkbook` makes on its way: https://learn.microsoft.com/javascript/api/excel/excel#excel-excel-createworkbook-function(1) */
export class WorkbookCreated extends ClientObject {
  readonly className = "WorkbookCreated";
  constructor(
    private readonly book: WorkbookState,
    private readonly base64File: unknown,
  ) {
    super();
    demand(base64File === null || isBase64(base64File), "InvalidArgument", "base64File");
  }
  get id(): string {
    return "1";
  }
  open(): void {
    this.book.openedWorkbooks.push(String(this.base64File ?? ""));
  }
}

function isBase64(text: unknown): text is string {
  return typeof text === "string" && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}
