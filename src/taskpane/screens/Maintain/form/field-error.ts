import type { Result } from "../../../../domain/result";
import { fillSentence } from "../../../../i18n/sentence";
import type { FieldErrorCode, MaintainTexts } from "../../../../i18n/maintain.vi";
import type { ChosenEdit } from "../../../services/trackerService";

/** What is wrong with a field, as a code, and what its sentence names. */
export interface FieldError {
  readonly code: FieldErrorCode;
  readonly at?: string;
}

/** What is wrong with a form, by field. */
export type FieldErrors = Readonly<Record<string, FieldError>>;

/** What a form asks for, or what is wrong with it. */
export type FormReading = Result<ChosenEdit, FieldErrors>;

/** The sentence shown at the field. */
export function sayError({ errors }: MaintainTexts, error: FieldError): string {
  return fillSentence(errors[error.code], error);
}

/** The errors among findings; absent ones are left out. */
export function collectErrors(
  findings: Readonly<Record<string, FieldError | null | undefined>>,
): FieldErrors | null {
  const wrong = Object.entries(findings).filter(
    (entry): entry is [string, FieldError] => entry[1] !== null && entry[1] !== undefined,
  );
  return wrong.length === 0 ? null : Object.fromEntries(wrong);
}
