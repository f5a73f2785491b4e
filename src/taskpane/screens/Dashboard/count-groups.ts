import type { FlagCounts } from "../../../domain/report";
import { DONE_FLAGS, type Flag } from "../../../domain/status-rule";

/** Flags counted together in one tile. */
export interface CountGroup {
  readonly key: "overdue" | "due-soon" | "done" | "no-deadline";
  readonly flags: readonly Flag[];
  readonly look: "danger" | "warning" | "success" | "neutral";
}

/** The four tiles. */
export const COUNT_GROUPS: readonly CountGroup[] = [
  { key: "overdue", flags: ["overdue"], look: "danger" },
  { key: "due-soon", flags: ["due-soon"], look: "warning" },
  { key: "done", flags: DONE_FLAGS, look: "success" },
  { key: "no-deadline", flags: ["no-deadline"], look: "neutral" },
];

/** The counts beside the tiles: the flags without a tile, and the ways of being done. */
export const OTHER_FLAGS: readonly Flag[] = [
  "on-track",
  "needs-checking",
  "done-on-time",
  "done-late",
  "done",
  "paused",
  "not-applicable",
];

/** The sum of some flags' counts, or of their changes. */
export function sumOf(counts: FlagCounts, flags: readonly Flag[]): number {
  return flags.reduce((sum, flag) => sum + counts[flag], 0);
}
