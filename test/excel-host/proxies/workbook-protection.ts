import { ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import type { WorkbookState } from "../store/workbook-state";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection: of the structure, that is of the sheets. */
export class WorkbookProtection extends ClientObject {
  readonly className = "WorkbookProtection";
  constructor(readonly book: WorkbookState) {
    super();
  }
  get protected(): boolean {
    return this.book.structure !== null;
  }
  /** "Fails if the workbook has been protected" (WorkbookProtection.protect). */
  protect(password: unknown = null): void {
    demand(this.book.structure === null, "AccessDenied", "the workbook is protected already");
    this.book.structure = { password: password === null ? null : String(password) };
  }
  unprotect(password?: unknown): void {
    const { structure } = this.book;
    demand(structure !== null, "AccessDenied", "the workbook is not protected");
    demand(structure.password === null || structure.password === password, "AccessDenied", "password");
    this.book.structure = null;
  }
}

/** Refuses to add, delete, rename, move, hide or copy sheets of a protected workbook. */
export function demandStructure(book: WorkbookState): void {
  demand(book.structure === null, "AccessDenied", "the workbook's structure is protected");
}
