import { useMemo, useState } from "react";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import { isRecord } from "../../kept/kept-entry";
import type { SourceText } from "../../services/source";
import type { Desk, OpenForm, People, RenamedBody } from "./Desk";
import { useKeptEntry } from "./useKeptEntry";

/** What is open in the review, and the desk that opens and closes it. */
export interface ReviewState {
  readonly desk: Desk;
  readonly open: OpenForm | null;
  /** What takes the focus. */
  readonly focus: string | null;
  readonly unitsShown: boolean;
  /** How often units, and bodies, to be added were asked for. */
  readonly asked: Asked;
  setUnitsShown(shown: boolean): void;
  readonly bodiesShown: boolean;
  setBodiesShown(shown: boolean): void;
  /** The name that the last edit corrected. */
  readonly renamed: RenamedBody | null;
}

type Asked = Readonly<Record<People, number>>;

interface Opened {
  readonly form: OpenForm | null;
}

/** What an earlier page kept as open; a form whose task or name is gone is simply not shown. */
function isOpened(kept: unknown): kept is Opened {
  return isRecord(kept) && (kept["form"] === null || (isRecord(kept["form"]) && "kind" in kept["form"]));
}

/** Keeps what is open; `edit` and `ask` have to stay the same functions from one drawing to the next. */
export function useReviewState(
  source: SourceText,
  edit: (edit: (draft: PlanDraft) => PlanDraft) => void,
  ask: (id: string) => void,
): ReviewState {
  const [{ form: open }, setOpen] = useKeptEntry<Opened>("open", { form: null }, { isEntry: isOpened });
  const [focus, setFocus] = useState<string | null>(null);
  const [unitsShown, setUnitsShown] = useState(open?.kind === "unit");
  const [asked, setAsked] = useState<Asked>({ unit: 0, body: 0 });
  const [bodiesShown, setBodiesShown] = useState(open?.kind === "body");
  const [renamed, setRenamed] = useState<RenamedBody | null>(null);
  const desk = useMemo<Desk>(
    () => ({
      source,
      edit: (change) => {
        setRenamed(null);
        edit(change);
      },
      open: (form) => {
        setFocus(null);
        setOpen({ form });
        if (form.kind === "unit") setUnitsShown(true);
        if (form.kind === "body") setBodiesShown(true);
      },
      close: (task) => {
        setOpen(null);
        setFocus(task ?? null);
      },
      addTo: (list) => {
        (list === "unit" ? setUnitsShown : setBodiesShown)(true);
        setAsked((before) => ({ ...before, [list]: before[list] + 1 }));
      },
      ask,
      tellRenamed: setRenamed,
    }),
    [source, edit, setOpen, ask],
  );
  return { desk, open, focus, unitsShown, asked, setUnitsShown, bodiesShown, setBodiesShown, renamed };
}
