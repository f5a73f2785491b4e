import type { JudgedTask } from "../../../domain/report";
import { DONE_FLAGS } from "../../../domain/status-rule";

/** What can be done with a task right where it stands, or with the form that it leads to. */
export type QuickAct = "done" | "send-back" | "extend" | "deadlines" | "assign";

/** What can be done with a task, what it asks for next first. */
export function actsFor({ task, verdict }: JudgedTask): readonly QuickAct[] {
  if (DONE_FLAGS.includes(verdict.flag)) {
    // Done by its state alone: the day of completion is still to be given.
    return task.completedOn === null ? ["done", "send-back"] : ["send-back"];
  }
  return ["done", verdict.due.kind === "day" ? "extend" : "deadlines", "assign"];
}
