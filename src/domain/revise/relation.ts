import { dayOf } from "../entry";
import { isSameName } from "../names";
import { bareNumber } from "../plan-number";
import type { Plan } from "../plan";
import type { Settings } from "../tracker";

/** How a plan stands to the one that is tracked: it is that one, takes its place, changes parts of it, or is another. */
export type PlanRelation = "same" | "replaces" | "amends" | "other";

/** How a plan stands to the tracked one, by its number and by what it says of earlier plans. */
export function relationOf(settings: Settings, plan: Plan): PlanRelation {
  const key = numberKey(settings.planNumber);
  if (key === "" || plan.number === "") return isSameName(settings.planTitle, plan.title) ? "same" : "other";
  if (numberKey(plan.number) === key) return isOfAnotherOffice(settings, plan) ? "other" : "same";
  return plan.follows?.find(({ number }) => numberKey(number) === key)?.how ?? "other";
}

/** Offices number their plans alike: one of the same number by somebody else about something else is no revision. */
function isOfAnotherOffice({ organisation, planTitle }: Settings, plan: Plan): boolean {
  if (organisation === "" || plan.organisation === "" || isSameName(planTitle, plan.title)) return false;
  return !isSameName(organisation, plan.organisation);
}

/** Whether a plan was signed before the one that is tracked, so that the tracker has what came after it. */
export function isEarlier({ planDate }: Settings, { issuedOn }: Plan): boolean {
  const tracked = dayOf(planDate);
  return tracked !== null && issuedOn !== null && issuedOn < tracked;
}

/** Whether two numbers are one, however they are written. */
export function isSameNumber(one: string, other: string): boolean {
  return numberKey(one) === numberKey(other);
}

/** A document number without what people write one way or another: spaces, dashes, capitals, leading zeros. */
function numberKey(number: string): string {
  return bareNumber(number)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^0+/, "");
}
