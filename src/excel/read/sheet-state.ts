import type { Protection } from "../../workbook/page/content";
import type { Pending } from "./pending";

/** What decides whether cells of a sheet can be written. */
export interface SheetState {
  readonly name: string;
  /** null where the sheet is open. */
  readonly protection: Protection | null;
  /** Whether a filter of the sheet's own, not of a table, hides rows. */
  readonly isFiltered: boolean;
}

/** What is loaded of a sheet for its state. */
export const STATE = {
  name: true,
  protection: { protected: true, options: true },
  autoFilter: { isDataFiltered: true },
} as const satisfies Excel.Interfaces.WorksheetLoadOptions;

/** Asks for the state of a sheet, which may be missing. */
export function askStateOrNull(sheet: Excel.Worksheet): Pending<SheetState | null> {
  sheet.load(STATE);
  return () => (sheet.isNullObject ? null : stateOf(sheet));
}

/** The state of a sheet once it is loaded. */
export function stateOf({ name, protection, autoFilter }: Excel.Worksheet): SheetState {
  return {
    name,
    protection: protection.protected ? protectionOf(protection.options) : null,
    isFiltered: autoFilter.isDataFiltered,
  };
}

/** The options are null where the host does not tell them, which the types do not say. */
function protectionOf(options: Excel.WorksheetProtectionOptions | null): Protection {
  return {
    allowSort: options?.allowSort ?? false,
    allowFilter: options?.allowAutoFilter ?? false,
    allowFormatColumns: options?.allowFormatColumns ?? false,
    allowFormatRows: options?.allowFormatRows ?? false,
  };
}
