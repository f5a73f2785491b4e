import type { PaneMemory } from "../services/memory";

/** Keeps small choices in the browser, apart for each of Excel's partitions; without storage they last as long as the pane. */
export function createOfficeMemory(partitionKey: string | undefined): PaneMemory {
  const prefix = `${partitionKey ?? ""}tien-do.`;
  const kept = new Map<string, string>();
  return {
    recall: (key) => kept.get(key) ?? readStored(prefix + key),
    remember: (key, text) => {
      if (store(prefix + key, text)) kept.delete(key);
      else kept.set(key, text);
    },
    forget: (key) => {
      kept.delete(key);
      remove(prefix + key);
    },
    showLanguage: (language) => {
      document.documentElement.lang = language;
    },
  };
}

/** Browsers that block third-party storage throw on the first touch: the choice is then simply not remembered. */
function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whether it is stored. Where there is no room for a text, the one before, which is no more true, goes. */
function store(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    remove(key);
    return false;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
