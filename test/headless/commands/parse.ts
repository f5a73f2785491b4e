import type { Plan } from "../../../src/domain/plan";
import type { Result } from "../../../src/domain/result";
import { fail, succeed } from "../../../src/domain/result";
import { planOfWorkbook } from "../../../src/actions/list/plan-of-workbook";
import { readPlan } from "../../../src/plan-import/read-plan";
import { COMMAND_LIMITS } from "../../../src/xlsx/package/limits";
import { readXlsx } from "../../../src/xlsx/read";
import { readCsv } from "../../../src/xlsx/read-csv";
import { isOds, readOds } from "../../../src/xlsx/read-ods";
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
  const { sheet } = given.values;
  const workbook = await readListFile(bytes.value, path.value);
  if (workbook === null)
    return sheet === undefined
      ? readPlan(bytes.value, path.value)
      : fail({ code: "sheet-of-text", at: path.value });
  if (!workbook.ok) return fail({ ...workbook.problem, at: path.value });
  return planOfWorkbook(workbook.value, typeof sheet === "string" ? sheet : undefined);
}

/** The workbook of a list; null where the file is a document. */
async function readListFile(
  bytes: Uint8Array,
  path: string,
): Promise<Awaited<ReturnType<typeof readXlsx>> | null> {
  if (/\.csv$/i.test(path)) return readCsv(bytes);
  if (isOds(bytes)) return readOds(bytes, COMMAND_LIMITS);
  return /\.xls[xm]$/i.test(path) ? readXlsx(bytes, COMMAND_LIMITS) : null;
}
