import type { OffsetUnit } from "../deadline";
import type { Stream } from "../plan";
import type { TaskState } from "../task-state";

export type { TaskState };

/** All states in the order of the drop-down. */
export const TASK_STATES: readonly TaskState[] = [
  "not-started",
  "in-progress",
  "done",
  "paused",
  "not-applicable",
];

/** How a tracked task is bounded ("Kiểu hạn"). */
export type DueKind = "before" | "by" | "in" | "range" | "relative" | "recurring" | "none";

/** All kinds in the order of the drop-down. */
export const DUE_KINDS: readonly DueKind[] = ["before", "by", "in", "range", "relative", "recurring", "none"];

/** What came of a copy that has come back. */
export type RoundOutcome = "taken" | "refused" | "conflicting" | "unchanged";

/** The fixed words of which a field takes one, by the name that the labels give their list. */
export interface Choices {
  readonly streams: Stream;
  readonly dueKinds: DueKind;
  readonly offsetUnits: OffsetUnit;
  readonly states: TaskState;
  readonly choice: "yes" | "no";
  readonly holidayKinds: "off" | "make-up";
  readonly outcomes: RoundOutcome;
}
