import { useCallback, useMemo, useState } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { dropGone, EVERY_TASK, WHOLE_VIEW, type TaskFilter, type TaskView } from "../../../domain/task-view";
import { useKept } from "../../kept/useKept";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { readView, VIEW_IN_FORCE } from "./kept-views";

/** How the list of tasks is looked at, and the ways to look at it otherwise. */
export interface TaskViewAccess {
  readonly view: TaskView;
  /** Names that it was narrowed to and that nobody bears any more: it shows everybody's tasks instead. */
  readonly gone: readonly string[];
  look(view: TaskView): void;
  narrow(filter: Partial<TaskFilter>): void;
}

/** Holds the view: the one that the way here asks for, else the last one on this computer, so that coming back from a form finds it again. */
export function useTaskView(dashboard: Dashboard | null): TaskViewAccess {
  const { tabs } = useLanguage().texts.dashboard;
  const asked = useNavigation().place.params.filter;
  const { kept, keep } = useKept({
    ...VIEW_IN_FORCE,
    title: tabs.tasks,
    stays: true,
    read: readView,
  });
  const [chosen, setChosen] = useState<TaskView | null>(
    asked === undefined ? null : { ...WHOLE_VIEW, order: "urgency", filter: { ...EVERY_TASK, ...asked } },
  );
  const meant = chosen ?? kept ?? WHOLE_VIEW;
  const { view, gone } = useMemo(() => {
    if (dashboard === null) return { view: meant, gone: [] };
    const standing = dropGone(dashboard, meant.filter);
    return { view: { ...meant, filter: standing.filter }, gone: standing.gone };
  }, [dashboard, meant]);
  const look = useCallback(
    (next: TaskView): void => {
      setChosen(next);
      keep(next);
    },
    [keep],
  );
  return { view, gone, look, narrow: (filter) => look({ ...view, filter: { ...view.filter, ...filter } }) };
}
