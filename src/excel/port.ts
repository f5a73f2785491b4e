import type { WorkbookPort } from "../workbook/port";
import { applyChanges } from "./apply";
import { readWorkbook } from "./read/read-workbook";

/** Choices of the port on the open workbook. */
export interface ExcelPortOptions {
  /** Bytes that no request exceeds; Excel on the web takes 5 MB. */
  readonly maximumPayload?: number;
}

const MEGABYTE = 1_000_000;
const DEFAULT_MAXIMUM_PAYLOAD = 4 * MEGABYTE;

/** The port on the workbook that is open in Excel, through Office.js. */
export function createExcelPort(options: ExcelPortOptions = {}): WorkbookPort {
  const maximumPayload = options.maximumPayload ?? DEFAULT_MAXIMUM_PAYLOAD;
  return {
    read: (scope = {}) => readWorkbook(scope, { maximumPayload, specialCells: true }),
    apply: (changes, progress, signal, found) =>
      applyChanges(changes, { maximumPayload, progress, signal, found }),
  };
}
