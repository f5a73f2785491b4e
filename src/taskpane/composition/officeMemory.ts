import type { PaneMemory } from "../services/memory";

/** Keeps small choices in the browser, apart for each of Excel's partitions; without storage they last as long as the pane. */
export function createOfficeMemory(partitionKey: string | undefined): PaneMemory {
  const prefix = `${partitionKey ?? ""}tien-do.`;
  const kept = new Map<string, string>();
  return {
    recall: (key) => kept.get(key) ?? readStored(prefix + key),
    remember: (key, text) => {
      kept.set(key, text);
      store(prefix + key, text);
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

function store(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
