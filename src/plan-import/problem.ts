import type { PlanProblem } from "../domain/plan";
import { fail, type Problem, type Result } from "../domain/result";

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
  | "plan-open-document"
  | "plan-not-docx"
  | "plan-damaged"
  | "plan-zip-bomb"
  | "plan-json-invalid"
  | "not-a-plan"
  | "reads-as-rules";

/** A file that could not be read: `at` is its name. */
export type PlanFileProblem = Problem<PlanFileCode>;

/** What was read out of a file, or why it could not be; its name is told where all of it was read. */
export type FileRead<Value> = Result<Value, Omit<PlanFileProblem, "at">>;

/** A file that is not read, and why. */
export function refuse(code: PlanFileCode, details?: PlanFileProblem["details"]): FileRead<never> {
  return fail({ code, ...(details && { details }) });
}

/** The text of a file, and what is doubtful about it. */
export interface FileText {
  readonly text: string;
  readonly doubts: readonly PlanProblem[];
  /** Lines, from 1, that may mix the words of several cells of a table. */
  readonly unsureLines?: readonly number[];
}
