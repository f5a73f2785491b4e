import type { Language } from "../../i18n/language";
import { handDown } from "../handDown";

/** What the pane keeps between openings on one computer; never truth about the workbook. */
export interface PaneMemory {
  /** The text remembered under a key, or null. */
  recall(key: string): string | null;
  /** Remembers a text beyond the pane, or as long as the pane where the browser keeps nothing, or has no room. */
  remember(key: string, text: string): void;
  forget(key: string): void;
  /** Tells the page which language it is in. */
  showLanguage(language: Language): void;
}

/** Hands the pane's memory to the components below. */
export const [MemoryProvider, useMemory] = handDown<PaneMemory>("memory");
