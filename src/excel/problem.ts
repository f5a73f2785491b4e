import type { PortProblem, PortProblemCode } from "../workbook/port";

/** Error codes of Office.js (docs: testing/application-specific-api-error-handling) by what they mean to us. */
const CODES: Readonly<Record<string, PortProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "access-denied",
  FilteredRangeConflict: "filtered-range",
  ItemNotFound: "item-not-found",
  InvalidReference: "item-not-found",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  RangeExceedsLimit: "payload-too-large",
  ApiNotFound: "api-not-found",
  ApiNotAvailable: "api-not-found",
  NotImplemented: "api-not-found",
  UnsupportedFeature: "api-not-found",
  UnsupportedOperation: "api-not-found",
  InvalidArgument: "invalid-argument",
  InvalidOperation: "invalid-argument",
  InvalidSelection: "invalid-argument",
  ItemAlreadyExists: "invalid-argument",
  FormulaLengthExceedsLimit: "invalid-argument",
  ActivityLimitReached: "busy",
  InactiveWorkbook: "busy",
  InvalidOrTimedOutSession: "busy",
  InvalidRequestContext: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
};

/** Codes that Office.js raises on our own mistakes; they are bugs, not problems. */
const BUGS = new Set(["PropertyNotLoaded", "ValueNotLoaded", "RunMustReturnPromise", "InvalidObjectPath"]);

/** What of an OfficeExtension.Error is used; by shape, since an error may come from another realm. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/**
 * The problem that an error of Office.js tells of: `at` names the member that failed, `details` keep Office's own code
 * and message. Anything else, and our own misuse of Office.js, is thrown on.
 */
export function problemOf(error: unknown): PortProblem {
  if (!isOfficeError(error) || BUGS.has(error.code)) throw error;
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
