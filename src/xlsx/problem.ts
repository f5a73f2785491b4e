import type { Problem } from "../domain/result";

/** Why bytes could not be read as a workbook. */
export type XlsxProblemCode =
  | "not-an-xlsx"
  /** Not one byte. */
  | "empty-file"
  | "password-protected"
  | "damaged-zip"
  | "too-large"
  | "no-sheets"
  /** A Word file, or LibreOffice's. */
  | "text-document"
  | "html-file"
  | "pdf-file"
  | "picture-file"
  /** Files packed together. */
  | "zip-file"
  /** A .csv holds one sheet, and this one is not the tasks'. */
  | "csv-of-other-sheet";

/** A problem of reading a file. */
export type XlsxProblem = Problem<XlsxProblemCode>;
