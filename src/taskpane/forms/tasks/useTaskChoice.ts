import { useEffect, useState } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { EVERY_TASK, type TaskFilter } from "../../../domain/task-view";
import type { Tracker } from "../../../domain/tracker";
import { isRecord, isTexts } from "../../kept/kept-entry";
import { useKept } from "../../kept/useKept";
import { useNavigation } from "../../navigation/NavigationContext";
import { useTracker } from "../../tracker/TrackerContext";
import { useFormPlace } from "../useFormPlace";

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

/** What a person chose in the pane; the mode is null as long as the selection in the sheet decides it. */
interface Choice {
  readonly mode: TaskChoice["mode"] | null;
  readonly chosen: readonly string[];
}

/** A choice that an earlier page kept, of the tasks that are still there. */
function recallChoice(kept: unknown, { tasks }: Tracker): Choice | null {
  if (!isRecord(kept) || !isTexts(kept["chosen"])) return null;
  const there = new Set(tasks.map(({ id }) => id));
  const mode = (["selected", "chosen"] as const).find((each) => each === kept["mode"]) ?? null;
  return { mode, chosen: kept["chosen"].filter((id) => there.has(id)) };
}

/** Holds the choice; it begins with the tasks the form was opened for, else with the selected rows where there are some. */
export function useTaskChoice(dashboard: Dashboard): TaskChoice {
  const { params } = useNavigation().place;
  const { selectedIds } = useTracker();
  const { kept, keep } = useKept({
    ...useFormPlace(),
    part: "tasks",
    read: (value) => recallChoice(value, dashboard.tracker),
  });
  const [opened] = useState<Choice>({ mode: params.ids ? "chosen" : null, chosen: params.ids ?? [] });
  const [choice, setChoice] = useState(kept ?? opened);
  useEffect(() => {
    if (choice !== opened) keep(choice);
  }, [keep, choice, opened]);
  const { chosen } = choice;
  const [filter, setFilter] = useState(EVERY_TASK);
  const mode = choice.mode ?? (selectedIds.length > 0 ? "selected" : "chosen");
  return {
    dashboard,
    mode,
    selected: selectedIds,
    chosen,
    ids: mode === "selected" ? selectedIds : chosen,
    filter,
    setMode: (asked) => setChoice((before) => ({ ...before, mode: asked })),
    // From the first choice on, a selection in the sheet does not change what the form is about.
    choose: (ids) => setChoice({ mode: "chosen", chosen: ids }),
    narrow: (changed) => setFilter((before) => ({ ...before, ...changed })),
  };
}
