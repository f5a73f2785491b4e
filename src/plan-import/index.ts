export { parsePlan, type PlanOptions } from "./parse-plan";
export { readPlan } from "./read-plan";
export { LARGEST_PLAN_FILE, readPlanFile, type PlanFile } from "./files/read-plan-file";
export type { PlanFileCode, PlanFileProblem } from "./files/problem";
export { parseDeadline } from "./deadline/parse-deadline";
export { findDeadline, type FoundDeadline } from "./deadline/find-deadline";
export type { DeadlineContext } from "./deadline/year";
export { shortTitle } from "./short-title";
