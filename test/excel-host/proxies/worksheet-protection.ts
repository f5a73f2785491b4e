import { ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import type { SheetState } from "../store/workbook-state";

const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export class WorksheetProtection extends ClientObject {
  readonly className = "WorksheetProtection";
  constructor(readonly sheet: SheetState) {
    super();
  }
  get protected(): boolean {
    return this.sheet.protection !== null;
  }
  get options(): Readonly<Record<string, boolean | string>> {
    return this.sheet.protection?.options ?? NOTHING_ALLOWED;
  }
  /** "Fails if the worksheet has already been protected" (WorksheetProtection.protect). */
  protect(options?: Readonly<Record<string, boolean>> | null, password?: string | null): void {
    demand(this.sheet.protection === null, "AccessDenied", `${this.sheet.name} is protected already`);
    this.sheet.protection = { options: { ...NOTHING_ALLOWED, ...options }, password: password ?? null };
  }
  /** Refused in the wrong state, as builds since June 2026 do (office-js issue 6784), and with a wrong password. */
  unprotect(password?: string | null): void {
    const { protection } = this.sheet;
    demand(protection !== null, "AccessDenied", `${this.sheet.name} is not protected`);
    demand(protection.password === null || protection.password === password, "AccessDenied", "password");
    this.sheet.protection = null;
  }
}
