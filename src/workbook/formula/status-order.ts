import type { Flag } from "../../domain/status-rule";

/** The flags in the order in which reports print them. */
export const STATUS_ORDER: readonly Flag[] = [
  "done-on-time",
  "done-late",
  "done",
  "overdue",
  "due-soon",
  "on-track",
  "no-deadline",
  "needs-checking",
  "paused",
  "not-applicable",
];
