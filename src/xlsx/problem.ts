import type { Problem } from "../domain/result";

/** Why bytes could not be read as a workbook. */
export type XlsxProblemCode =
  "not-an-xlsx" | "password-protected" | "damaged-zip" | "too-large" | "no-sheets";

/** A problem of reading a file. */
export type XlsxProblem = Problem<XlsxProblemCode>;
