import type { PortProblemCode } from "../workbook/page/port";

/**
 * Error codes of Office.js by what they mean to a person: those of the page "Error handling with the application-specific
 * JavaScript APIs" (docs: testing/application-specific-api-error-handling), of `Excel.ErrorCodes` and of
 * `OfficeExtension.ErrorCodes` in the reference, and of the way between the pane and Excel.
 */
export const CODES: Readonly<Record<string, PortProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "access-denied",
  BadPassword: "sheet-protected",
  FilteredRangeConflict: "filtered-range",
  ItemNotFound: "item-not-found",
  InvalidReference: "item-not-found",
  InvalidBinding: "item-not-found",
  ItemAlreadyExists: "item-exists",
  InvalidSelection: "invalid-selection",
  UnsupportedSheet: "unsupported-sheet",
  // Too much at once, for the request or for Excel.
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  RangeExceedsLimit: "payload-too-large",
  RangeImageExceedsLimit: "payload-too-large",
  MemoryLimitReached: "out-of-memory",
  // Something else stands where we write.
  MergedRangeConflict: "range-occupied",
  PivotTableRangeConflict: "range-occupied",
  InsertDeleteConflict: "no-room",
  NonBlankCellOffSheet: "end-of-sheet",
  // What this Excel cannot do.
  ApiNotFound: "api-not-found",
  ApiNotAvailable: "api-not-found",
  NotImplemented: "api-not-found",
  UnsupportedFeature: "api-not-found",
  UnsupportedFillType: "api-not-found",
  UnsupportedOperation: "api-not-found",
  UndoNotSupported: "api-not-found",
  // What it does not take.
  InvalidArgument: "invalid-argument",
  InvalidOperation: "invalid-argument",
  FormulaLengthExceedsLimit: "invalid-argument",
  EmptyChartSeries: "chart-empty",
  RefreshWorkbookLinksBlocked: "links-blocked",
  OpenWorkbookLinksBlocked: "links-blocked",
  PowerQueryRefreshResourceChallenge: "links-blocked",
  // What passes by itself.
  ActivityLimitReached: "busy",
  CannotRegisterEvent: "busy",
  DirtySupportingFormula: "busy",
  InvalidRequestContext: "busy",
  RequestAborted: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  Conflict: "conflict",
  // The way to Excel, which on the web goes over the network.
  ConnectionFailure: "connection-lost",
  ContentLengthRequired: "connection-lost",
  ServiceNotAvailable: "connection-lost",
  Timeout: "connection-lost",
  HostRestartNeeded: "session-ended",
  InvalidOrTimedOutSession: "session-ended",
  Unauthenticated: "session-ended",
  InactiveWorkbook: "other-workbook",
  // Excel does not say why; with another workbook in front it fails like this too (docs: excel-add-ins-troubleshooting).
  GeneralException: "excel-failed",
  "Client Error": "excel-failed",
  InvalidRequest: "excel-failed",
  InvalidRibbonDefinition: "excel-failed",
  // Our own mistakes, or something that went away meanwhile: Excel did not do what was asked.
  InvalidObjectPath: "excel-failed",
  PropertyNotLoaded: "excel-failed",
  RunMustReturnPromise: "excel-failed",
  ValueNotLoaded: "excel-failed",
};
