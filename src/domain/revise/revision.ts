import type { Day } from "../day";
import type { Task } from "../task";
import type { Settings } from "../tracker";

/** Fields that a plan says of a task; what people enter of its progress is none of them. */
export type PlannedFields = Pick<
  Task,
  | "title"
  | "shortTitle"
  | "section"
  | "lead"
  | "support"
  | "dueText"
  | "dueKind"
  | "due"
  | "offset"
  | "offsetUnit"
>;

/** What of a task that stays a revised plan has otherwise: its words, deadline, lead and support, or section. */
export const CHANGES = ["words", "deadline", "lead", "moved"] as const;

/** One of them. */
export type Change = (typeof CHANGES)[number];

/** What the tracker says of the plan that it tracks. */
export type PlanFacts = Pick<Settings, "planNumber" | "planTitle" | "planDate" | "organisation">;

/** One thing that a plan has otherwise than the tracker, to be chosen by itself. */
export type Revision =
  | { readonly kind: "new"; readonly task: Task }
  | {
      readonly kind: Change;
      readonly id: string;
      readonly fields: Partial<PlannedFields>;
      /** Somebody has changed these very fields in the workbook, as its log says. */
      readonly isEntered: boolean;
      /** A letter that changes parts of the plan calls the task by other words, which are hardly meant to be its own. */
      readonly isLoose?: boolean;
      /** A letter moves the deadline from another day than the row has. */
      readonly otherDays?: { readonly from: Day; readonly to: Day };
    }
  | {
      /** The tracker's own plan has another number, day, name or organ from now on. */
      readonly kind: "plan";
      readonly was: Partial<PlanFacts>;
      readonly facts: Partial<PlanFacts>;
    }
  | {
      /** A unit that the plan chooses as a pilot, or chooses no more. */
      readonly kind: "pilot";
      readonly unit: string;
      readonly isPilot: boolean;
    }
  | {
      readonly kind: "dropped";
      readonly id: string;
      /** Somebody has begun it: it stays, for a person to decide. */
      readonly isBegun: boolean;
      /** The plan names units and not this one any more: a person may have added it, so it is offered alone. */
      readonly isUnitGone?: boolean;
    };

/** How a plan is taken over: as the tracker's own plan anew, as a change of parts of it, or as further work. */
export type RevisedAs = "revision" | "amendment" | "addition";

/** Tells a revision from every other, also when the workbook has changed meanwhile elsewhere. */
export function keyOfRevision(revision: Revision): string {
  if (revision.kind === "pilot") return JSON.stringify(["pilot", revision.unit, revision.isPilot]);
  if (revision.kind === "plan") return JSON.stringify(["plan", revision.facts]);
  if (revision.kind !== "new") {
    const fields = "fields" in revision ? revision.fields : {};
    return JSON.stringify([revision.kind, revision.id, fields]);
  }
  const { title, unit, section } = revision.task;
  return JSON.stringify(["new", title, unit, section]);
}

/** Whether taking a revision over writes anything. */
export function canBeTaken(revision: Revision): boolean {
  return revision.kind !== "dropped" || !revision.isBegun;
}

/** Whether a revision is taken where nobody has chosen: not where it would write over what a person entered, nor where a unit has gone. */
export function isTakenAtFirst(revision: Revision): boolean {
  if (revision.kind === "dropped") return canBeTaken(revision) && revision.isUnitGone !== true;
  // A person may have chosen one besides.
  if (revision.kind === "pilot") return revision.isPilot;
  if (revision.kind === "new" || revision.kind === "plan") return true;
  return !revision.isEntered && revision.isLoose !== true && revision.otherDays === undefined;
}
