import type { PlanTask } from "../plan";

/** A task under review: what was read or changed, and whether it is left out. */
export interface DraftTask {
  /** Stays the same through all edits of a review. */
  readonly id: string;
  readonly kind: "task" | "milestone";
  readonly origin: "read" | "changed" | "added";
  /** Left out of the plan; can be taken back in. */
  readonly dropped: boolean;
  readonly task: PlanTask;
}
