import type { Plan } from "../../../src/domain/plan";
import type { Result } from "../../../src/domain/result";
import { succeed } from "../../../src/domain/result";
import { readPlan } from "../../../src/plan-import/read-plan";
import type { Command } from "../run";
import { requireOption } from "../arguments";
import { readBytes } from "../files";

/** `parse --plan FILE`: the plan as JSON. */
export const parse: Command = async (given) => {
  const plan = await readPlanOption(given);
  return plan.ok ? succeed(`${JSON.stringify(plan.value, null, 1)}\n`) : plan;
};

/** The plan of the file that --plan names. */
export async function readPlanOption(given: Parameters<Command>[0]): Promise<Result<Plan>> {
  const path = requireOption(given, "plan");
  if (!path.ok) return path;
  const bytes = await readBytes(path.value);
  return bytes.ok ? readPlan(bytes.value, path.value) : bytes;
}
