import type { Problem } from "../../domain/result";

/** Problems that stay the same however often it is tried: something else has to be done first. */
const FINAL: ReadonlySet<string> = new Set([
  "changed-since",
  "nothing-to-undo",
  "nothing-to-redo",
  "nothing-unfinished",
  "build-begun",
  "unfinished",
  "unfinished-garbled",
  "unfinished-newer",
  "nothing-to-do",
  "no-tracker",
  "already-recorded",
  "not-a-percent",
  "row-gone",
  "api-not-found",
]);

/** Whether trying again can help. */
export function canRetry({ code }: Problem): boolean {
  return !FINAL.has(code);
}
