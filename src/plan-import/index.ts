export { parsePlan, type PlanOptions } from "./parse-plan";
export { readPlan } from "./read-plan";
export { LARGEST_PLAN_FILE, readPlanFile, type PlanFile } from "./files/read-plan-file";
export type { PlanFileCode, PlanFileProblem } from "./problem";
export { findDeadline, parseDeadline, type FoundDeadline } from "./deadline/parse-deadline";
export type { DeadlineContext } from "./deadline/year";
export { shortTitle } from "./short-title";
export { guessColumns, type ColumnMapping, type ColumnMeaning } from "./table/columns";
export { planFromRows, type TableOptions } from "./plan-from-rows";
