import { useCallback, useEffect, useMemo, useState } from "react";
import { isRecord } from "../kept/kept-entry";
import { useKept } from "../kept/useKept";
import { useLanguage } from "../language/LanguageContext";
import { OVERVIEW } from "../navigation/place";

/** What is asked for in a few words right at a task. */
export const QUICK_KINDS = ["extend", "send-back"] as const;

/** A small form that stands open at a task, with what is typed in it. */
export interface QuickEntry {
  readonly kind: (typeof QUICK_KINDS)[number];
  readonly day: string;
  readonly reason: string;
}

/** The small forms that stand open, each at its task, wherever the person goes meanwhile. */
export interface QuickAccess {
  entryOf(id: string): QuickEntry | undefined;
  /** Opens one, changes it, or takes it away with null. */
  put(id: string, entry: QuickEntry | null): void;
}

type Entries = Readonly<Record<string, QuickEntry>>;

const NONE: Entries = {};

/** Keeps small forms by task until they are carried out or cancelled, even where the page goes meanwhile. */
export function useQuickEntries(): QuickAccess {
  const { card: words } = useLanguage().texts.dashboard;
  const [entries, setEntries] = useState(NONE);
  const { kept, keep } = useKept({ at: OVERVIEW, part: "quick", title: words.selected, read: recallEntries });
  useEffect(() => {
    if (kept !== null) setEntries((now) => ({ ...kept, ...now }));
  }, [kept]);
  useEffect(() => {
    if (entries !== NONE) keep(Object.keys(entries).length === 0 ? null : entries);
  }, [entries, keep]);
  const put = useCallback((id: string, entry: QuickEntry | null): void => {
    setEntries(({ [id]: _, ...others }) => (entry === null ? others : { ...others, [id]: entry }));
  }, []);
  return useMemo(() => ({ entryOf: (id) => entries[id], put }), [entries, put]);
}

/** Small forms that an earlier page kept; null where nothing was typed in any. */
export function recallEntries(kept: unknown): Entries | null {
  if (!isRecord(kept)) return null;
  const read = Object.entries(kept).flatMap(([id, value]): [string, QuickEntry][] => {
    if (!isRecord(value)) return [];
    const { day, reason } = value;
    const kind = QUICK_KINDS.find((each) => each === value["kind"]);
    if (kind === undefined || typeof day !== "string" || typeof reason !== "string") return [];
    return day + reason === "" ? [] : [[id, { kind, day, reason }]];
  });
  return read.length === 0 ? null : Object.fromEntries(read);
}
