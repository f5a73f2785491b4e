import type { Place } from "../navigation/place";
import type { PaneMemory } from "../services/memory";
import { keyOfKept, type KeptEntry, type KeptThing } from "./kept-entry";
import { FILES, hasKey, openShelf, WORDS, type ShelfSize } from "./shelf";

/** What was typed beside one workbook and outlives the page: a ribbon button replaces it without a word. */
export interface KeptStore {
  /** What things are kept; the same list until one is added or goes. */
  entries(): readonly KeptThing[];
  recall(key: string): unknown;
  /** Keeps an entry until it is forgotten; `files` has room for returned files. */
  keep(entry: KeptEntry, shelf: "words" | "files"): void;
  forget(key: string): void;
  /** Forgets all that was typed at a place. */
  forgetPlace(at: Place): void;
  /** Calls the listener when an entry is added or goes, until stopped. */
  subscribe(listener: () => void): () => void;
}

/** Opens what is kept for a workbook that tracks a plan; what was kept for another one is not seen. */
export function createKeptStore(memory: PaneMemory, workbook: readonly string[], plan: string): KeptStore {
  const open = (size: ShelfSize): ReturnType<typeof openShelf> => openShelf(memory, size, workbook, plan);
  const shelves = { words: open(WORDS), files: open(FILES) };
  const listeners = new Set<() => void>();
  const all = (): KeptEntry[] => [...shelves.words.entries(), ...shelves.files.entries()];
  let shown: readonly KeptThing[] = all();
  const tell = (): void => {
    const now = all();
    const isSame = now.length === shown.length && shown.every((each) => now.some(hasKey(keyOfKept(each))));
    if (isSame) return;
    shown = now;
    for (const listener of listeners) listener();
  };
  const remove = (isGone: (entry: KeptEntry) => boolean): void => {
    shelves.words.remove(isGone);
    shelves.files.remove(isGone);
    tell();
  };
  return {
    entries: () => shown,
    recall: (key) => all().find(hasKey(key))?.value,
    keep: (entry, shelf) => {
      shelves[shelf].put(entry);
      tell();
    },
    forget: (key) => remove(hasKey(key)),
    forgetPlace: (at) => {
      const place = JSON.stringify(at);
      remove((entry) => JSON.stringify(entry.at) === place);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
