import type { Problem } from "../../domain/result";
import type { CardField } from "./card-field";

/** Something typed for one field of one task that the workbook does not hold yet. */
export interface Draft {
  /** Id of the task. */
  readonly id: string;
  readonly field: CardField;
  readonly text: string;
  readonly state: "typed" | "saving" | "failed";
  /** Why it could not be saved, the last time it was tried. */
  readonly problem: Problem | null;
}

/** What can become of a draft. */
export type DraftEvent =
  /** What an earlier page kept stands again, but where something newer is typed. */
  { readonly type: "restored"; readonly drafts: readonly Draft[] } | FieldEvent;

type FieldEvent = Pick<Draft, "id" | "field"> &
  (
    | { readonly type: "typed"; readonly text: string }
    | { readonly type: "saving"; readonly text: string }
    | { readonly type: "saved"; readonly text: string }
    | { readonly type: "failed"; readonly text: string; readonly problem: Problem }
    | { readonly type: "dropped" }
  );

/** The drafts after an event. What was typed on while the text before was being saved stays as it is. */
export function follow(drafts: readonly Draft[], event: DraftEvent): readonly Draft[] {
  if (event.type === "restored")
    return [...event.drafts.filter((old) => !drafts.some((draft) => isFor(draft, old))), ...drafts];
  const { id, field } = event;
  const others = drafts.filter((draft) => !isFor(draft, event));
  const before = drafts.find((draft) => isFor(draft, event));
  switch (event.type) {
    case "typed":
      return [...others, { id, field, text: event.text, state: "typed", problem: before?.problem ?? null }];
    case "saving":
      return [...others, { id, field, text: event.text, state: "saving", problem: null }];
    case "saved":
      return before?.text === event.text ? others : drafts;
    case "failed":
      return before?.text === event.text
        ? [...others, { ...before, state: "failed", problem: event.problem }]
        : drafts;
    case "dropped":
      return others;
  }
}

/** Whether a draft is that of a task's field. */
export function isFor(draft: Draft, { id, field }: Pick<Draft, "id" | "field">): boolean {
  return draft.id === id && draft.field === field;
}
