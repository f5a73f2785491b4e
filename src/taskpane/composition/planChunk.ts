// Loaded when a person first gives a plan: nothing of it is needed to show the pane.
import type { Plan } from "../../domain/plan";
import { fail, type Result } from "../../domain/result";
import { readPlan } from "../../plan-import/read-plan";

/** Reads a plan file by its bytes and name. */
export { readPlan as readPlanFile } from "../../plan-import/read-plan";

/** Reads a pasted plan by the same way as a text file, so that both are refused for the same reasons. */
export async function parsePlanText(text: string): Promise<Result<Plan>> {
  const result = await readPlan(new TextEncoder().encode(text), ".txt");
  // A pasted text has no file name to speak of.
  return result.ok ? result : fail({ code: result.problem.code, details: result.problem.details ?? {} });
}
