import { unzipSync } from "fflate";
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
    if (base64File === null || base64File === undefined) return;
    demand(isBase64(base64File), "InvalidArgument", "base64File");
    demand(isWorkbook(base64File), "GeneralException", "no workbook");
  }
  get id(): string {
    return "1";
  }
  open(): void {
    this.book.openedWorkbooks.push(String(this.base64File ?? ""));
  }
}

/** Whether the bytes are a zip with a workbook in it. What Excel answers to others is not documented; 3646 shows "internal error". */
function isWorkbook(base64: string): boolean {
  try {
    return (
      "xl/workbook.xml" in unzipSync(bytesOf(base64), { filter: ({ name }) => name === "xl/workbook.xml" })
    );
  } catch {
    return false;
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function isBase64(text: unknown): text is string {
  return typeof text === "string" && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}
