import { useCallback, useState } from "react";
import { updateTasks, type TaskFields } from "../../../domain/edit/tasks";
import type { Problem } from "../../../domain/result";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";

/** Saving of single fields of a task, and what stood in the way of the last one. */
export interface UpdateAccess {
  readonly problem: Problem | null;
  readonly retry: (() => void) | undefined;
  save(field: string, fields: TaskFields): void;
}

/** Saves fields of a task as they are entered. */
export function useUpdate(id: string): UpdateAccess {
  const { card: words } = useLanguage().texts.dashboard;
  const { run } = useTracker();
  const [failed, setFailed] = useState<{ readonly problem: Problem; readonly retry: () => void } | null>(
    null,
  );
  const save = useCallback(
    (field: string, fields: TaskFields): void => {
      setFailed(null);
      const chosen = { edit: updateTasks([id], fields), title: words.update(field, id), reason: "" };
      void run(chosen).then((done) => {
        if (!done.ok) setFailed({ problem: done.problem, retry: () => save(field, fields) });
      });
    },
    [id, run, words],
  );
  return { problem: failed?.problem ?? null, retry: failed?.retry, save };
}
