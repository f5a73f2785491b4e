import type { Problem } from "../domain/result";

/** Why a file could not be read as a plan. */
export type PlanFileCode =
  | "plan-empty"
  | "plan-too-large"
  | "plan-binary"
  | "plan-wrong-encoding"
  | "plan-legacy-font"
  | "plan-password-protected"
  | "plan-old-word"
  | "plan-old-excel"
  | "plan-pdf-scanned"
  | "plan-pdf-locked"
  | "plan-pdf-long"
  | "cancelled"
  | "plan-rtf"
  | "plan-web-page"
  | "plan-not-docx"
  | "plan-damaged"
  | "plan-zip-bomb"
  | "plan-json-invalid"
  | "not-a-plan"
  | "reads-as-rules";

/** A file that could not be read: `at` is its name. */
export type PlanFileProblem = Problem<PlanFileCode>;
