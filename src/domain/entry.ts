import type { Day } from "./day";

/** Something a person typed that is not of the kind its place asks for; kept as it is, never guessed at. */
export interface Unrecognised {
  readonly raw: string | number | boolean;
}

/** What a date cell holds: a day, nothing, or something that is no date. */
export type DateEntry = Day | null | Unrecognised;

/** What a cell with a fixed choice holds: one of the choices, nothing, or something else. */
export type ChoiceEntry<Choice extends string> = Choice | null | Unrecognised;

/** Whether an entry is something its place does not understand. */
export function isUnrecognised(entry: unknown): entry is Unrecognised {
  return typeof entry === "object" && entry !== null && "raw" in entry;
}

/** The day of an entry; null where it is empty or no date. */
export function dayOf(entry: DateEntry): Day | null {
  return entry === null || isUnrecognised(entry) ? null : entry;
}

/** The choice of an entry; null where it is empty or none of the choices. */
export function choiceOf<Choice extends string>(entry: ChoiceEntry<Choice>): Choice | null {
  return entry === null || isUnrecognised(entry) ? null : entry;
}
