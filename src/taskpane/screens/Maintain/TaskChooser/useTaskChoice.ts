import { useState } from "react";
import type { Dashboard } from "../../../../actions/dashboard";
import { useNavigation } from "../../../navigation/NavigationContext";
import { useTracker } from "../../../tracker/TrackerContext";
import { EVERY_TASK, type TaskFilter } from "./filter-tasks";

/** Which tasks a form is about: the rows selected in the sheet, or those chosen in the pane. */
export interface TaskChoice {
  readonly dashboard: Dashboard;
  readonly mode: "selected" | "chosen";
  readonly selected: readonly string[];
  readonly chosen: readonly string[];
  /** Those in force. */
  readonly ids: readonly string[];
  readonly filter: TaskFilter;
  setMode(mode: TaskChoice["mode"]): void;
  choose(ids: readonly string[]): void;
  narrow(filter: Partial<TaskFilter>): void;
}

/** Holds the choice; it begins with the tasks the form was opened for, else with the selected rows where there are some. */
export function useTaskChoice(dashboard: Dashboard): TaskChoice {
  const { params } = useNavigation().place;
  const { selectedIds } = useTracker();
  const [chosen, choose] = useState(params.ids ?? []);
  const [asked, setMode] = useState<TaskChoice["mode"] | null>(params.ids ? "chosen" : null);
  const [filter, setFilter] = useState<TaskFilter>({ ...EVERY_TASK, flag: params.flags?.[0] ?? null });
  const mode = asked ?? (selectedIds.length > 0 ? "selected" : "chosen");
  return {
    dashboard,
    mode,
    selected: selectedIds,
    chosen,
    ids: mode === "selected" ? selectedIds : chosen,
    filter,
    setMode,
    choose: (ids) => {
      // From the first choice on, a selection in the sheet does not change what the form is about.
      setMode("chosen");
      choose(ids);
    },
    narrow: (changed) => setFilter((before) => ({ ...before, ...changed })),
  };
}
