import { useMemo, useState } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { EVERY_TASK, filterTasks, type TaskView } from "../../../domain/task-view";
import { useMemory } from "../../services/memory";
import { isSameView, readViews, SAVED_VIEWS } from "./kept-views";

/** The views that a person has saved on this computer. */
export interface SavedViews {
  /** Those that show something of this tracker. */
  readonly here: readonly TaskView[];
  save(view: TaskView): void;
  drop(view: TaskView): void;
}

/** Keeps the views that a person saves on this computer. */
export function useSavedViews(dashboard: Dashboard): SavedViews {
  const memory = useMemory();
  const [saved, setSaved] = useState(() => readViews(memory.recall(SAVED_VIEWS)));
  const keep = (views: readonly TaskView[]): void => {
    memory.remember(SAVED_VIEWS, JSON.stringify(views));
    setSaved(views);
  };
  // What was saved beside another tracker may name nobody here.
  const here = useMemo(
    () =>
      saved.filter(({ filter }) => {
        const { unit, lead, follower } = filter;
        return filterTasks(dashboard, { ...EVERY_TASK, unit, lead, follower }).length > 0;
      }),
    [saved, dashboard],
  );
  return {
    here,
    save: (view) => keep([...saved, view]),
    drop: (view) => keep(saved.filter((each) => !isSameView(each, view))),
  };
}
