import { useCallback, useEffect, useState } from "react";
import type { Place } from "../navigation/place";
import { keyOfKept } from "./kept-entry";
import { useKeptStore } from "./KeptContext";

/** What is kept of something typed, and how to check it when it comes back. */
export interface KeptKind<Value> {
  readonly at: Place;
  /** Which of several things typed at the place. */
  readonly part: string;
  /** What the place is called to the person. */
  readonly title: string;
  readonly shelf?: "words" | "files";
  /** It is not forgotten when its component goes: who saves or drops it says so. */
  readonly stays?: boolean;
  /** The value, where what was kept is one; null where it is not, or fits the workbook no more. */
  read(kept: unknown): Value | null;
}

/**
 * Keeps something typed for as long as its component stands, and beyond that only where the whole page goes: a ribbon
 * button replaces it, and React then takes nothing down. Whoever leaves a form inside the pane has saved it or was asked.
 * Gives what an earlier page kept, or null; `keep(null)` forgets it.
 */
export function useKept<Value>(kind: KeptKind<Value>): {
  readonly kept: Value | null;
  keep(value: Value | null): void;
} {
  const store = useKeptStore();
  const { part, title, shelf = "words", stays = false, read } = kind;
  const place = JSON.stringify(kind.at);
  const key = keyOfKept(kind);
  const recall = (): { store: typeof store; key: string; kept: Value | null } => {
    const value = store.recall(key);
    return { store, key, kept: value === undefined ? null : read(value) };
  };
  const [recalled, setRecalled] = useState(recall);
  // Another workbook, or another thing that is typed: read once, before anything new is typed.
  if (recalled.store !== store || recalled.key !== key) setRecalled(recall());
  const keep = useCallback(
    (value: Value | null): void => {
      if (value === null) store.forget(key);
      else store.keep({ at: JSON.parse(place) as Place, part, title, value }, shelf);
    },
    [store, key, place, part, title, shelf],
  );
  useEffect(() => (stays ? undefined : () => store.forget(key)), [store, key, stays]);
  return { kept: recalled.kept, keep };
}
