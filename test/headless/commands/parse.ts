import type { Plan } from "../../../src/domain/plan";
import type { Result } from "../../../src/domain/result";
import { fail, succeed } from "../../../src/domain/result";
import { planOfWorkbook } from "../../../src/actions/list/plan-of-workbook";
import { readPlan } from "../../../src/plan-import/read-plan";
import { COMMAND_LIMITS } from "../../../src/xlsx/package/limits";
import { readXlsx } from "../../../src/xlsx/read";
import { readCsv } from "../../../src/xlsx/read-csv";
import type { Command } from "../run";
import { requireOption } from "../arguments";
import { readBytes } from "../files";

/** `parse --plan FILE [--sheet S]`: the plan as JSON. */
export const parse: Command = async (given) => {
  const plan = await readPlanOption(given);
  return plan.ok ? succeed(`${JSON.stringify(plan.value, null, 1)}\n`) : plan;
};

/** The plan of the file that --plan names: a document, or a list in a workbook's --sheet. */
export async function readPlanOption(given: Parameters<Command>[0]): Promise<Result<Plan>> {
  const path = requireOption(given, "plan");
  if (!path.ok) return path;
  const bytes = await readBytes(path.value);
  if (!bytes.ok) return bytes;
  const isCsv = /\.csv$/i.test(path.value);
  if (!isCsv && !/\.xls[xm]$/i.test(path.value)) return readPlan(bytes.value, path.value);
  const workbook = isCsv ? readCsv(bytes.value) : await readXlsx(bytes.value, COMMAND_LIMITS);
  if (!workbook.ok) return fail({ ...workbook.problem, at: path.value });
  const { sheet } = given.values;
  return planOfWorkbook(workbook.value, typeof sheet === "string" ? sheet : undefined);
}
