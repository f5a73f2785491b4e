import { applyRevisions } from "../domain/revise/apply-revisions";
import { comparePlan, type Comparing } from "../domain/revise/compare-plan";
import { readEntered } from "../domain/revise/entered";
import { relationOf, type PlanRelation } from "../domain/revise/relation";
import { keyOfRevision, type RevisedAs, type Revision } from "../domain/revise/revision";
import type { Day } from "../domain/day";
import type { Plan } from "../domain/plan";
import type { Tracker } from "../domain/tracker";
import { headersOf } from "../workbook/schema/tables/schema";
import type { Wording } from "../workbook/schema/wording";
import type { EditRequest } from "./edit";

/** A tracker as it is read from a workbook, in the workbook's words. */
export interface ReadTracker {
  readonly tracker: Tracker;
  readonly wording: Wording;
}

/** A plan that is held against a tracker. */
export interface RevisedPlan {
  readonly plan: Plan;
  readonly as: RevisedAs;
  readonly today: Day;
}

/** As what a plan is taken where nobody says otherwise; null where a person has to. */
export function takenAs(relation: PlanRelation): RevisedAs | null {
  return relation === "other" ? null : relation === "amends" ? "amendment" : "revision";
}

/** As what a plan is taken beside a tracker, by its number and its own words; null where a person has to say. */
export function suggestedAs({ tracker }: Pick<ReadTracker, "tracker">, plan: Plan): RevisedAs | null {
  return takenAs(relationOf(tracker.settings, plan));
}

/** What a plan has otherwise than the tracker. */
export function findRevisions(read: ReadTracker, revised: RevisedPlan): readonly Revision[] {
  return comparePlan(read.tracker, revised.plan, comparingOf(read, revised));
}

/** Takes chosen revisions over as one action: logged field by field under the plan's number, and taken back by one undo. */
export function takeRevisions(
  read: ReadTracker,
  revised: RevisedPlan,
  chosen: readonly Revision[],
): Pick<EditRequest, "edit"> & { readonly reason: string } {
  const keys = new Set(chosen.map(keyOfRevision));
  const { plan } = revised;
  return { edit: applyRevisions(keys, plan, comparingOf(read, revised)), reason: plan.number };
}

function comparingOf({ tracker, wording }: ReadTracker, { as, today }: RevisedPlan): Comparing {
  const { labels } = wording;
  const words = { fields: headersOf("tasks", labels), settings: labels.settings };
  return { as, today, reportDate: null, entered: readEntered(tracker, words) };
}
