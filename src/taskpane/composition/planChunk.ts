// Loaded when a person first gives a plan: nothing of it is needed to show the pane.
import { fail, succeed, type Result } from "../../domain/result";
import type { PlanFileProblem } from "../../plan-import/problem";
import { readPlanFile as readFile } from "../../plan-import/files/read-plan-file";
import type { ReadingWatch } from "../../plan-import/pdf/read-pdf";
import { planOfFile, whyEmpty } from "../../plan-import/read-plan";
import type { PlanReading } from "../services/source";

/** How a file is to be read. */
export interface Asked {
  /** A person says that it is a plan, though it reads as rules. */
  readonly isPlanAnyway?: boolean;
  readonly watch?: ReadingWatch;
}

/** Reads a plan file by its bytes and name, and keeps its lines; a plan that is JSON has none. */
export async function readPlanFile(
  bytes: Uint8Array,
  fileName: string,
  { isPlanAnyway = false, watch = {} }: Asked = {},
): Promise<Result<PlanReading, PlanFileProblem>> {
  const file = await readFile(bytes, fileName, watch);
  if (!file.ok) return file;
  const text = file.value.kind === "plan" ? "" : file.value.text;
  const plan = planOfFile(file.value, { isPlanAnyway });
  const isEmpty = plan.tasks.length + plan.milestones.length === 0;
  if (isEmpty) return fail({ code: whyEmpty(plan), at: fileName });
  return succeed({ plan, source: { firstLine: 1, lines: text.split(/\r\n|\n|\r/) } });
}

/** Reads a pasted plan by the same way as a text file, so that both are refused for the same reasons. */
export async function parsePlanText(text: string, isPlanAnyway = false): Promise<Result<PlanReading>> {
  const result = await readPlanFile(new TextEncoder().encode(text), ".txt", { isPlanAnyway });
  // A pasted text has no file name to speak of.
  return result.ok ? result : fail({ code: result.problem.code, details: result.problem.details ?? {} });
}
