import type { PlanDraft } from "../../../domain/plan-edit/draft";
import { handDown } from "../../handDown";
import type { SourceText } from "../../services/source";

/** What is open on the desk: one thing at a time. */
export type OpenForm =
  | { readonly kind: "edit" | "split" | "merge"; readonly task: string }
  /** A new task after another one. */
  | { readonly kind: "add"; readonly after: string | null; readonly section: string }
  | { readonly kind: "head" }
  | { readonly kind: "unit" | "body"; readonly name: string };

/** The list of units, or that of bodies. */
export type People = "unit" | "body";

/** What is typed in a form is kept under a name that leads back to it. */
export function partOfForm(form: OpenForm): string {
  return `form ${JSON.stringify(form)}`;
}

/** What every part of the review can do. It stays the same through edits, so that cards that did not change are not drawn again. */
export interface Desk {
  readonly source: SourceText;
  edit(edit: (draft: PlanDraft) => PlanDraft): void;
  open(form: OpenForm): void;
  /** Closes what is open; the focus goes to the task of that id, the form or the list of that name, where one is given. */
  close(focus?: string): void;
  /** Shows a list, the focus where one more is typed. */
  addTo(list: People): void;
  /** Asks an open question, by its id. */
  ask(id: string): void;
  /** Says that a name was corrected in so many tasks, until the next edit; null says it no more. */
  tellRenamed(renamed: RenamedBody | null): void;
}

/** A name that was corrected wherever tasks name it. */
export interface RenamedBody {
  readonly from: string;
  readonly to: string;
  readonly tasks: number;
}

/** Hands the desk of the review to its parts. */
export const [DeskProvider, useDesk] = handDown<Desk>("desk of a review");

/** What lies on the desk now. */
export interface OnDesk {
  readonly draft: PlanDraft;
  readonly open: OpenForm | null;
  /** Id of the task, name of the form or the list whose button takes the focus. */
  readonly focus: string | null;
}

/** Hands what lies on the desk to the parts of the review. */
export const [OnDeskProvider, useOnDesk] = handDown<OnDesk>("plan under review");
