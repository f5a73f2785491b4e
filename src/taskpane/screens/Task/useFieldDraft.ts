import type { Task } from "../../../domain/task";
import { readField, showField, type CardField } from "../../drafts/card-field";
import { isFor } from "../../drafts/draft";
import { useCardDrafts } from "../../drafts/DraftsContext";

/** A field of the card: what is typed, or else what the workbook holds. */
export interface FieldDraft {
  readonly text: string;
  readonly isValid: boolean;
  /** Whether something is typed that nobody has asked to save yet. */
  readonly isTyped: boolean;
  type(text: string): void;
  save(text: string): void;
  /** Saves what was typed since it was saved last. */
  leave(): void;
  drop(): void;
}

/** Joins a field of a task's card to the drafts, which outlive the card. */
export function useFieldDraft(task: Task, field: CardField): FieldDraft {
  const { drafts, type, save, drop } = useCardDrafts();
  const { id } = task;
  const draft = drafts.find((each) => isFor(each, { id, field }));
  const saved = showField(field, task);
  const text = draft?.text ?? saved;
  const settle = (typed: string): void => {
    if (typed === saved && draft?.state !== "saving") drop(id, field);
    else save(id, field, typed);
  };
  return {
    text,
    isValid: draft === undefined || readField(field, text) !== null,
    isTyped: draft?.state === "typed",
    type: (typed) => type(id, field, typed),
    save: settle,
    leave: () => {
      if (draft?.state === "typed") settle(text);
    },
    drop: () => {
      if (draft?.state !== "saving") drop(id, field);
    },
  };
}
