import { useMemo, useState } from "react";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import type { SourceText } from "../../plan/source";
import type { Desk, OpenForm } from "./Desk";

/** What is open in the review, and the desk that opens and closes it. */
export interface ReviewState {
  readonly desk: Desk;
  readonly open: OpenForm | null;
  /** Id of the task whose button takes the focus. */
  readonly focus: string | null;
  readonly unitsShown: boolean;
  setUnitsShown(shown: boolean): void;
}

/** Keeps what is open; `edit` has to stay the same function from one drawing to the next. */
export function useReviewState(
  source: SourceText,
  edit: (edit: (draft: PlanDraft) => PlanDraft) => void,
): ReviewState {
  const [open, setOpen] = useState<OpenForm | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const [unitsShown, setUnitsShown] = useState(false);
  const desk = useMemo<Desk>(
    () => ({
      source,
      edit,
      open: (form) => {
        setFocus(null);
        setOpen(form);
      },
      close: (task) => {
        setOpen(null);
        setFocus(task ?? null);
      },
      showUnits: () => setUnitsShown(true),
    }),
    [source, edit],
  );
  return { desk, open, focus, unitsShown, setUnitsShown };
}
