import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { updateTasks } from "../../domain/edit/tasks";
import type { Problem } from "../../domain/result";
import { useKept } from "../kept/useKept";
import { useLanguage } from "../language/LanguageContext";
import { OVERVIEW } from "../navigation/place";
import { useTracker } from "../tracker/TrackerContext";
import { readField, type CardField } from "./card-field";
import { follow, type Draft } from "./draft";
import { recallDrafts } from "./kept-drafts";

/** What was typed on cards and is not saved yet, and the ways to save it. */
export interface DraftsAccess {
  readonly drafts: readonly Draft[];
  type(id: string, field: CardField, text: string): void;
  /** Saves a text once all before it are saved; until then, and where that fails, it is kept. */
  save(id: string, field: CardField, text: string): void;
  drop(id: string, field: CardField): void;
  /** Tasks whose fields stand in sight now; one that stands there twice is named twice. */
  readonly shown: readonly string[];
  /** Tells that a task's fields stand in sight, until what it gives is called. */
  show(id: string): () => void;
}

const NONE: readonly Draft[] = [];

/** Keeps drafts by task and field until the workbook holds them, even where the page goes meanwhile. */
export function useDrafts(): DraftsAccess {
  const { card: words } = useLanguage().texts.dashboard;
  const { run, dashboard } = useTracker();
  const [drafts, dispatch] = useReducer(follow, NONE);
  const [shown, setShown] = useState<readonly string[]>([]);
  const known = useRef(dashboard);
  useEffect(() => {
    known.current = dashboard;
  }, [dashboard]);
  const { kept, keep } = useKept({
    at: OVERVIEW,
    part: "cards",
    title: words.selected,
    read: (value) => recallDrafts(value, dashboard?.tracker),
  });
  useEffect(() => {
    if (kept !== null) dispatch({ type: "restored", drafts: kept });
  }, [kept]);
  useEffect(() => {
    if (drafts !== NONE) keep(drafts.length === 0 ? null : drafts);
  }, [drafts, keep]);

  const save = useCallback(
    async (id: string, field: CardField, text: string): Promise<void> => {
      const failed = (problem: Problem): void => dispatch({ type: "failed", id, field, text, problem });
      dispatch({ type: "saving", id, field, text });
      const fields = readField(field, text);
      if (fields === null) return failed({ code: "not-a-percent" });
      const title = words.update(words[field], id);
      const done = await run({ edit: updateTasks([id], fields), title, reason: "" });
      if (done.ok) return dispatch({ type: "saved", id, field, text });
      if (done.problem.code !== "nothing-to-do") return failed(done.problem);
      // Nothing changes where the workbook holds the text already, and where the row is gone.
      const isThere = known.current?.tracker.tasks.some((task) => task.id === id) === true;
      if (isThere) dispatch({ type: "saved", id, field, text });
      else failed({ code: "row-gone" });
    },
    [run, words],
  );

  const show = useCallback((id: string): (() => void) => {
    setShown((before) => [...before, id]);
    return () => setShown((before) => before.filter((_, index) => index !== before.indexOf(id)));
  }, []);

  return useMemo(
    () => ({
      drafts,
      shown,
      show,
      type: (id, field, text) => dispatch({ type: "typed", id, field, text }),
      save: (id, field, text) => void save(id, field, text),
      drop: (id, field) => dispatch({ type: "dropped", id, field }),
    }),
    [drafts, shown, show, save],
  );
}
