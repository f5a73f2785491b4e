import type { Day } from "../day";
import type { Deadline, DeadlineBound } from "../deadline";
import type { PlanDraft } from "./draft";
import { leaveOut } from "./leave-out";
import { changeTask } from "./tasks";

/** Bounds that hold for an end that a person gives; other phrases name no end of their own. */
const WITH_END: readonly DeadlineBound[] = ["before", "by", "on", "in", "range"];

/** The deadline with the day a person gave as its end; the plan's words stay, and there is nothing left to ask. */
export function withDueDay(deadline: Deadline, to: Day): Deadline {
  const rest = leaveOut(deadline, "needsReview", "proposedTo", "offset", "offsetUnit");
  return { ...rest, bound: WITH_END.includes(rest.bound) ? rest.bound : "by", to };
}

/** The deadline with its words alone: it counts as none until a day is given. */
export function withoutDueDay(deadline: Deadline): Deadline {
  return { ...leaveOut(deadline, "needsReview", "proposedTo"), to: null };
}

/** Takes the day that was proposed for a task's deadline; without one nothing changes. */
export function confirmDeadline(draft: PlanDraft, id: string): PlanDraft {
  const deadline = draft.tasks.find((entry) => entry.id === id)?.task.deadline;
  const day = deadline?.proposedTo ?? deadline?.to;
  return deadline && day ? changeTask(draft, id, { deadline: withDueDay(deadline, day) }) : draft;
}

/** Keeps the words of a task's deadline and gives it no day. */
export function keepWordsOnly(draft: PlanDraft, id: string): PlanDraft {
  const deadline = draft.tasks.find((entry) => entry.id === id)?.task.deadline;
  return deadline ? changeTask(draft, id, { deadline: withoutDueDay(deadline) }) : draft;
}
