import { withoutOpenTurns } from "./open-turn";

/** Halves of letters, and characters that no file may hold: programs write U+FFFD for them. */
const UNSPEAKABLE = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** A text as a file keeps it, which turns nothing that is said after it. */
export function keepableText(text: string): string {
  return withoutOpenTurns(text.replace(UNSPEAKABLE, "\uFFFD"));
}
