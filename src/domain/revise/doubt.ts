import type { Plan } from "../plan";
import type { Tracker } from "../tracker";
import { isEarlier } from "./relation";
import { isTakenAtFirst, type Revision } from "./revision";

/** What makes it doubtful that a plan is to be taken over as it is: it is older than the tracked one, or has little of it. */
export interface RevisionDoubt {
  readonly isEarlier: boolean;
  /** It lacks more than half of the tracker's rows. */
  readonly dropsMost: boolean;
}

/** The doubts about a plan that has these revisions. */
export function doubtAbout(
  { settings, tasks }: Pick<Tracker, "settings" | "tasks">,
  plan: Plan,
  revisions: readonly Revision[],
): RevisionDoubt {
  const dropped = revisions.filter(({ kind }) => kind === "dropped").length;
  const open = tasks.filter(({ title, state }) => title.trim() !== "" && state !== "not-applicable").length;
  return { isEarlier: isEarlier(settings, plan), dropsMost: dropped > 1 && dropped > open / 2 };
}

/** Whether a revision is taken where nobody has chosen, in view of what is doubtful about its plan. */
export function isTakenUnder(doubt: RevisionDoubt, revision: Revision): boolean {
  return !doubt.isEarlier && !(doubt.dropsMost && revision.kind === "dropped") && isTakenAtFirst(revision);
}
