import type { Result } from "../../domain/result";
import type { Tracker } from "../../domain/tracker";
import type { FieldErrorCode, MaintainTexts } from "../../i18n/maintain";
import { fillSentence } from "../../i18n/sentence";
import type { ChosenEdit } from "../services/trackerService";
import type { FormEdit } from "./flow";

/** What is wrong with a field, as a code, and what its sentence names. */
export interface FieldError {
  readonly code: FieldErrorCode;
  readonly at?: string;
}

/** What is wrong with a form, by field. */
export type FieldErrors = Readonly<Record<string, FieldError>>;

/** What a form asks for, its title that of the form. */
export interface FormOrder
  extends Pick<ChosenEdit, "edit" | "isOfClosed">, Pick<FormEdit, "about" | "joins"> {
  readonly reason?: string;
}

/** What a form asks for, or what is wrong with it. */
export type FormReading = Result<FormOrder, FieldErrors>;

/** What a form stands on besides its fields. */
export interface FormContext {
  readonly tracker: Tracker;
  /** The tasks it is about. */
  readonly ids: readonly string[];
  /** Year of the examples of dates. */
  readonly year: number;
}

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
