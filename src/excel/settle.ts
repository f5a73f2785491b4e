import type { Change } from "../workbook/change";
import type { PortProblem } from "../workbook/port";
import { runInExcel } from "./session";

/**
 * After a request that failed: switches events on again, which it may have left off, and where Excel refused access,
 * finds out whether a protected sheet is why. The first problem is never lost: where this fails too, it says so in
 * `afterwards`.
 */
export async function settleAfterFailure(
  problem: PortProblem,
  changes: readonly Change[],
): Promise<PortProblem> {
  const names = [...new Set(changes.flatMap((change) => ("sheet" in change ? [change.sheet] : [])))];
  const outcome = await runInExcel(async (context) => {
    context.runtime.enableEvents = true;
    const sheets = names.map((name) =>
      context.workbook.worksheets
        .getItemOrNullObject(name)
        .load({ name: true, protection: { protected: true } }),
    );
    await context.sync();
    return sheets.find((sheet) => !sheet.isNullObject && sheet.protection.protected)?.name;
  });
  if (!outcome.ok) return { ...problem, details: { ...problem.details, afterwards: outcome.problem.code } };
  if (problem.code !== "access-denied" || outcome.value === undefined) return problem;
  return { ...problem, code: "sheet-protected", at: outcome.value };
}
