import { dayOf } from "../entry";
import { isSameName } from "../names";
import type { Plan } from "../plan";
import { bareNumber } from "../plan-number";
import type { Settings } from "../tracker";
import type { Entered } from "./entered";
import { isSameNumber } from "./relation";
import type { PlanFacts, Revision } from "./revision";

/**
 * What a plan that takes the place of the tracked one says otherwise of itself, as one change. What a person has written of
 * the plan stays while its number does, and the organ's name in any case.
 */
export function planRevisions(settings: Settings, plan: Plan, entered: Entered): Revision[] {
  if (plan.number === "") return [];
  const planNumber = bareNumber(plan.number);
  const isNew = !isSameNumber(planNumber, settings.planNumber);
  const isTheirs = (field: keyof PlanFacts): boolean => !isNew && entered.setting(field);
  const says = (field: "planTitle" | "organisation", said: string): boolean =>
    said !== "" && !isSameName(said, settings[field]);
  const { issuedOn } = plan;
  // A blank day of the same number is no news.
  const isDated = (isNew || issuedOn !== null) && issuedOn !== dayOf(settings.planDate);
  const facts: Partial<PlanFacts> = {
    ...(isNew && { planNumber }),
    ...(says("planTitle", plan.title) && !isTheirs("planTitle") && { planTitle: plan.title }),
    ...(isDated && !isTheirs("planDate") && { planDate: issuedOn }),
    // Who issued the plan of the same number is called one way or another; a name given by hand is how it is to be called.
    ...(isNew &&
      says("organisation", plan.organisation) &&
      !entered.setting("organisation") && { organisation: plan.organisation }),
  };
  const names = Object.keys(facts) as (keyof PlanFacts)[];
  if (names.length === 0) return [];
  const was = Object.fromEntries(names.map((name) => [name, settings[name]])) as Partial<PlanFacts>;
  return [{ kind: "plan", was, facts }];
}
