export { parsePlan, type PlanOptions } from "./parse-plan";
export { parseDeadline } from "./deadline/parse-deadline";
export { findDeadline, type FoundDeadline } from "./deadline/find-deadline";
export type { DeadlineContext } from "./deadline/year";
export { shortTitle } from "./short-title";
