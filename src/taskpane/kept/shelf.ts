import type { PaneMemory } from "../services/memory";
import {
  isTexts,
  keyOfKept,
  putKept,
  readKept,
  writeKept,
  type KeptEntry,
  type KeptThing,
} from "./kept-entry";

/** How much is kept; the name is raised when it is kept in another form, so that what an older pane kept is passed over. */
export interface ShelfSize {
  readonly name: string;
  /** As many workbooks; the one that was typed in longest ago goes first. */
  readonly workbooks: number;
  /** Characters a workbook. */
  readonly characters: number;
}

/** Words: a long plan pasted as text has 60,000 characters. */
export const WORDS: ShelfSize = { name: "kept.1", workbooks: 10, characters: 150_000 };

/** Returned files: thirty copies of 40 KB. A browser keeps some five million characters for all of it. */
export const FILES: ShelfSize = { name: "kept-files.1", workbooks: 1, characters: 2_000_000 };

/** What is kept for one workbook on this computer. */
export interface Shelf {
  entries(): readonly KeptEntry[];
  put(entry: KeptEntry): void;
  remove(isGone: (entry: KeptEntry) => boolean): void;
}

/**
 * Opens the shelf of a workbook, called by the first of its names. It may have been kept under a later one: a workbook that
 * was saved for the first time meanwhile was known by its pane alone.
 */
export function openShelf(
  memory: PaneMemory,
  { name, workbooks: most, characters }: ShelfSize,
  workbooks: readonly string[],
  plan: string,
): Shelf {
  const slotOf = (workbook: string): string => `${name} ${workbook}`;
  const found = workbooks.map((workbook) => readKept(memory.recall(slotOf(workbook)), plan));
  const [own = "", ...earlier] = workbooks;
  let entries = found.find((kept) => kept.length > 0) ?? [];

  const forget = (workbook: string): void => memory.forget(slotOf(workbook));
  const write = (): void => {
    for (const workbook of earlier) forget(workbook);
    const others = readNames(memory.recall(name)).filter((each) => !workbooks.includes(each));
    const known = entries.length === 0 ? others : [own, ...others];
    for (const workbook of known.slice(most)) forget(workbook);
    memory.remember(name, JSON.stringify(known.slice(0, most)));
    if (entries.length === 0) forget(own);
    else memory.remember(slotOf(own), writeKept(plan, entries));
  };
  return {
    entries: () => entries,
    put: (entry) => {
      entries = putKept(entries, entry, characters);
      write();
    },
    remove: (isGone) => {
      if (!entries.some(isGone)) return;
      entries = entries.filter((entry) => !isGone(entry));
      write();
    },
  };
}

/** The workbooks that have something on a shelf, the one typed in last first. */
function readNames(text: string | null): readonly string[] {
  try {
    const names: unknown = JSON.parse(text ?? "[]");
    return isTexts(names) ? names : [];
  } catch {
    return [];
  }
}

/** Whether an entry is the one of that key. */
export function hasKey(key: string): (entry: KeptThing) => boolean {
  return (entry) => keyOfKept(entry) === key;
}
