import { createContext, useContext } from "react";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import type { SourceText } from "../../plan/source";

/** What is open on the desk: one thing at a time. */
export type OpenForm =
  | { readonly kind: "edit" | "split" | "merge"; readonly task: string }
  /** A new task after another one. */
  | { readonly kind: "add"; readonly after: string | null; readonly section: string }
  | { readonly kind: "head" }
  | { readonly kind: "unit" | "body"; readonly name: string };

/** What every part of the review can do. It stays the same through edits, so that cards that did not change are not drawn again. */
export interface Desk {
  readonly source: SourceText;
  edit(edit: (draft: PlanDraft) => PlanDraft): void;
  open(form: OpenForm): void;
  /** Closes what is open; the focus goes to the task of that id, where one is given. */
  close(focus?: string): void;
  /** Shows the list of units. */
  showUnits(): void;
}

const Context = createContext<Desk | null>(null);

/** Hands the desk to the parts of the review. */
export const DeskProvider = Context.Provider;

/** The desk of the review that the component stands in. */
export function useDesk(): Desk {
  const desk = useContext(Context);
  if (desk === null) throw new Error("No desk: the component stands outside the review");
  return desk;
}
