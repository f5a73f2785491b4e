import { dayOf, type DateEntry } from "../../domain/entry";
import type { TaskState } from "../../domain/fields/choices";
import type { Stream } from "../../domain/plan";
import type { Share } from "../../domain/report";
import type { Flag } from "../../domain/status-rule";
import type { Language } from "../../i18n/language";
import { workbookEn } from "../../i18n/workbook.en";
import { workbookVi } from "../../i18n/workbook.vi";
import { formatDay } from "./formatDay";

/** The flags' signs and words, as the workbook has them, in the pane's language. */
export const FLAG_WORDS: Readonly<Record<Language, Readonly<Record<Flag, string>>>> = {
  vi: workbookVi.flags,
  en: workbookEn.flags,
};

/** The states of a task in the pane's language. */
export const STATE_WORDS: Readonly<Record<Language, Readonly<Record<TaskState, string>>>> = {
  vi: workbookVi.states,
  en: workbookEn.states,
};

/** The streams of work in the pane's language. */
export const STREAM_WORDS: Readonly<Record<Language, Readonly<Record<Stream, string>>>> = {
  vi: workbookVi.streams,
  en: workbookEn.streams,
};

/** A share in percent, "–" of nothing. */
export function showPercent({ done, of }: Share): string {
  return of === 0 ? "–" : `${Math.round((100 * done) / of)}%`;
}

/** A date cell's day, or what else it holds. */
export function showEntry(entry: DateEntry, language: Language, none: string): string {
  const day = dayOf(entry);
  if (day !== null) return formatDay(day, language);
  return entry !== null && typeof entry === "object" ? String(entry.raw) : none;
}

/** A change of a count with its sign, "" where there is none. */
export function showChange(change: number): string {
  if (change === 0) return "±0";
  return change > 0 ? `+${change}` : `−${-change}`;
}
