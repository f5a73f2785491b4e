import { isSameName } from "../names";
import { bareNumber } from "../plan-number";
import type { Plan } from "../plan";
import type { Settings } from "../tracker";

/** How a plan stands to the one that is tracked: it is that one, takes its place, changes parts of it, or is another. */
export type PlanRelation = "same" | "replaces" | "amends" | "other";

/** How a plan stands to the tracked one, by its number and by what it says of earlier plans. */
export function relationOf({ planNumber, planTitle }: Settings, plan: Plan): PlanRelation {
  const key = numberKey(planNumber);
  if (key === "" || plan.number === "") return isSameName(planTitle, plan.title) ? "same" : "other";
  if (numberKey(plan.number) === key) return "same";
  return plan.follows?.find(({ number }) => numberKey(number) === key)?.how ?? "other";
}

/** A document number without what people write one way or another: spaces, dashes, capitals, leading zeros. */
function numberKey(number: string): string {
  return bareNumber(number)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^0+/, "");
}
