import type { PortProblem } from "../workbook/page/port";
import { CODES } from "./problem-codes";

/** What will pass by itself, or by asking for less at a time: it says nothing of what was asked for. */
export const PASSING: ReadonlySet<PortProblem["code"]> = new Set([
  "cell-edit-mode",
  "busy",
  "payload-too-large",
]);

/** What of an OfficeExtension.Error is used; by shape, since an error may come from another realm. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/**
 * The problem that an error of Office.js tells of: `at` names the member that failed, `details` keep Office's own code
 * and message. Anything else is a mistake of ours and thrown on.
 */
export function problemOf(error: unknown): PortProblem {
  if (!isOfficeError(error)) throw error;
  const location = error.debugInfo?.errorLocation;
  return {
    code: CODES[error.code] ?? "unknown",
    ...(location === undefined || location === "" ? {} : { at: location }),
    details: { officeCode: error.code, message: error.message },
  };
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "debugInfo" in error;
}
