import { readFileSync } from "node:fs";
import type { Plan } from "../../src/domain/plan";
import { parsePlan } from "../../src/plan-import/parse-plan";

/** The sample plan that comes with the project. */
export function samplePlan(): Plan {
  return parsePlan(readFileSync("assets/sample-plan.vi.txt", "utf8"));
}
