/** Messages by code, from "Error handling with the application-specific JavaScript APIs" (learn.microsoft.com). */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with a merged range.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotSimulated: "The simulated Excel does not know this; real Excel may.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of 33554000 cells.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

/** A code of Excel's, or NotSimulated, which no real Excel answers. */
export type HostErrorCode = keyof typeof MESSAGES;

/** A refusal of the simulated Excel; it reaches the add-in as an OfficeExtension.Error at the sync. */
export class HostError extends Error {
  readonly code: string;
  constructor(code: HostErrorCode, details = "") {
    super(details === "" ? MESSAGES[code] : `${MESSAGES[code]} (${details})`);
    this.code = code;
  }
}

/** Throws the refusal unless the condition holds. */
export function demand(condition: boolean, code: HostErrorCode, details?: string): asserts condition {
  if (!condition) throw new HostError(code, details);
}

/** Refuses something real Excel might do and we do not simulate, naming it. */
export function notSimulated(member: string): never {
  throw new HostError("NotSimulated", member);
}
