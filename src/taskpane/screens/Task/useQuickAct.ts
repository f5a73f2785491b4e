import { useCallback } from "react";
import { useQuickForms } from "../../drafts/DraftsContext";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import type { QuickAct } from "./quick-acts";
import { useMarkDone } from "./useMarkDone";

/** What an act on a task is called, and the way to do it: at once, in a small form at the task, or in a form of its own. */
export function useQuickAct(): {
  nameOf(act: QuickAct): string;
  perform(act: QuickAct, id: string): void;
} {
  const { quick: words, card } = useLanguage().texts.dashboard;
  const { go } = useNavigation();
  const { put } = useQuickForms();
  const marking = useMarkDone();
  const { done } = marking;
  const perform = useCallback(
    (act: QuickAct, id: string): void => {
      if (act === "done") done([id]);
      else if (act === "extend" || act === "send-back") put(id, { kind: act, day: "", reason: "" });
      else go("maintain", { form: act, ids: [id] });
    },
    [done, put, go],
  );
  const nameOf = (act: QuickAct): string => {
    if (act === "done") return marking.words;
    return act === "extend" || act === "send-back" ? words[act] : card[act];
  };
  return { nameOf, perform };
}
