import { useEffect, useRef, useState } from "react";
import type { People } from "../../../domain/follow-name";
import { keyOfKept } from "../../kept/kept-entry";
import { useKeptStore } from "../../kept/KeptContext";
import { useLanguage } from "../../language/LanguageContext";
import { useMemory } from "../../services/memory";
import { useTracker } from "../../tracker/TrackerContext";
import { followView, readView, readViews, SAVED_VIEWS, VIEW_IN_FORCE } from "./kept-views";

/** Keeps the views of tasks at the names that people bear, whatever screen is open; tells how often they have changed. */
export function useFollowedViews(): number {
  const { tabs } = useLanguage().texts.dashboard;
  const { dashboard } = useTracker();
  const memory = useMemory();
  const store = useKeptStore();
  const last = useRef<People | null>(null);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const before = last.current;
    const now = dashboard?.tracker ?? null;
    last.current = now ?? before;
    if (before === null || now === null || namesOf(before) === namesOf(now)) return;
    const saved = readViews(memory.recall(SAVED_VIEWS));
    memory.remember(SAVED_VIEWS, JSON.stringify(saved.map((view) => followView(view, before, now))));
    const inForce = readView(store.recall(keyOfKept(VIEW_IN_FORCE)));
    if (inForce !== null)
      store.keep({ ...VIEW_IN_FORCE, title: tabs.tasks, value: followView(inForce, before, now) }, "words");
    setChanges((count) => count + 1);
  }, [dashboard, memory, store, tabs]);
  return changes;
}

function namesOf({ units, bodies }: People): string {
  return JSON.stringify([units, bodies].map((list) => list.map(({ code, name }) => [code, name])));
}
