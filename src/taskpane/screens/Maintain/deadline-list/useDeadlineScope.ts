import { useMemo, useState } from "react";
import type { Dashboard } from "../../../../actions/dashboard";
import type { Choice } from "../../../forms/ChoiceField";
import { useMaintainTexts } from "../../../forms/texts";
import { useNavigation } from "../../../navigation/NavigationContext";
import { useTracker } from "../../../tracker/TrackerContext";
import { listDeadlines, type DeadlineEntry } from "./deadline-entries";

/** Which rows the list is about: those without a deadline, all, or some that were chosen in the pane or selected in the sheet. */
type Scope = "missing" | "all" | "chosen";

/** The rows that the list is about, and what else it can be about. */
export function useDeadlineScope(dashboard: Dashboard): {
  readonly scope: Scope;
  readonly choices: readonly Choice<Scope>[];
  readonly entries: readonly DeadlineEntry[];
  readonly choose: (scope: Scope) => void;
} {
  const { forms, deadline } = useMaintainTexts();
  const { deadlines: words } = forms;
  const { params } = useNavigation().place;
  const { selectedIds } = useTracker();
  const chosen = params.ids ?? selectedIds;
  const lists = useMemo(() => {
    const all = listDeadlines(dashboard, deadline);
    return {
      missing: all.filter(({ isMissing }) => isMissing),
      all,
      chosen: chosen.length === 0 ? [] : listDeadlines(dashboard, deadline, chosen),
    };
  }, [dashboard, deadline, chosen]);
  const [asked, setAsked] = useState<Scope | null>(params.ids ? "chosen" : null);
  const isEmpty = (scope: Scope): boolean => lists[scope].length === 0;
  const first: Scope = isEmpty("missing") ? "all" : "missing";
  const scope = asked === null || isEmpty(asked) ? first : asked;
  const scopes = (["missing", "all", "chosen"] as const).filter((each) => !isEmpty(each));
  const count = (entries: readonly DeadlineEntry[]): number =>
    entries.reduce((sum, { ids }) => sum + ids.length, 0);
  return {
    scope,
    choices: scopes.map((value) => ({ value, label: words[value](count(lists[value])) })),
    entries: lists[scope],
    choose: setAsked,
  };
}
