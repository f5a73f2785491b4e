import type { Plan } from "../domain/plan";
import type { PlanOptions } from "./build-plan";
import { fail, succeed, type Result } from "../domain/result";
import { readPlanFile, type PlanFile } from "./files/read-plan-file";
import type { PlanFileCode, PlanFileProblem } from "./problem";
import { parsePlan } from "./parse-plan";
import { withUnsureLines } from "./unsure-lines";

/** Reads a plan out of a file (.txt, .docx, .pdf, .json); a file in which no task is found is no plan. */
export async function readPlan(
  bytes: Uint8Array,
  fileName: string,
  options: PlanOptions = {},
): Promise<Result<Plan, PlanFileProblem>> {
  const file = await readPlanFile(bytes, fileName);
  if (!file.ok) return file;
  const plan = planOfFile(file.value, options);
  const isEmpty = plan.tasks.length === 0 && plan.milestones.length === 0;
  return isEmpty ? fail({ code: whyEmpty(plan), at: fileName }) : succeed(plan);
}

/** Why no task was found: the document sets rules, or is something else. */
export function whyEmpty({ problems }: Plan): PlanFileCode {
  return problems.some(({ code }) => code === "reads-as-rules") ? "reads-as-rules" : "not-a-plan";
}

/** The plan that a file's text holds, the questions about its letters first. */
export function planOfFile(file: PlanFile, options: PlanOptions = {}): Plan {
  if (file.kind === "plan") return file.plan;
  const plan = withUnsureLines(parsePlan(file.text, options), new Set(file.unsureLines));
  return { ...plan, problems: [...file.doubts, ...plan.problems] };
}
