import { fillWords } from "./fill-words";

/** The words by which sentences cite a plan. */
export interface PlanWords {
  readonly plan: string;
  readonly planWithoutNumber: string;
  /** The plan's own day. */
  readonly dated: string;
}

/** A plan as sentences cite it, with its bare number and its day as it is written there; "" for what is not known. */
export function citePlan(
  { number, day }: { readonly number: string; readonly day: string },
  { plan, planWithoutNumber, dated }: PlanWords,
): string {
  const cited = number === "" ? planWithoutNumber : fillWords(plan, { number });
  return day === "" ? cited : cited + fillWords(dated, { date: day });
}
