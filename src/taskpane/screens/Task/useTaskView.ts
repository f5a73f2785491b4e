import { useCallback, useState } from "react";
import { EVERY_TASK, WHOLE_VIEW, type TaskFilter, type TaskView } from "../../../domain/task-view";
import { useKept } from "../../kept/useKept";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { readView } from "./kept-views";

/** How the list of tasks is looked at, and the ways to look at it otherwise. */
export interface TaskViewAccess {
  readonly view: TaskView;
  look(view: TaskView): void;
  narrow(filter: Partial<TaskFilter>): void;
}

/** Holds the view: the one that the way here asks for, else the last one on this computer, so that coming back from a form finds it again. */
export function useTaskView(): TaskViewAccess {
  const { tabs } = useLanguage().texts.dashboard;
  const asked = useNavigation().place.params.filter;
  const { kept, keep } = useKept({
    at: { screen: "tasks", params: {} },
    part: "view",
    title: tabs.tasks,
    stays: true,
    read: readView,
  });
  const [chosen, setChosen] = useState<TaskView | null>(
    asked === undefined ? null : { ...WHOLE_VIEW, order: "urgency", filter: { ...EVERY_TASK, ...asked } },
  );
  const view = chosen ?? kept ?? WHOLE_VIEW;
  const look = useCallback(
    (next: TaskView): void => {
      setChosen(next);
      keep(next);
    },
    [keep],
  );
  return { view, look, narrow: (filter) => look({ ...view, filter: { ...view.filter, ...filter } }) };
}
