import type { Change } from "../workbook/page/change";
import type { PortProblem } from "../workbook/page/port";
import { nameKey } from "./known";
import { runInExcel } from "./session";
import type { ChangeOf } from "./steps/change-of";
import { protectStep } from "./steps/sheets";

/**
 * After changes that broke off: switches events on again, which may have been left off, protects again the sheets that
 * were only opened for the changes, and where Excel refused access, finds out whether a protected sheet is why. The first
 * problem is never lost: where this fails too, it says so in `afterwards`.
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
        .load({ name: true, visibility: true, protection: { protected: true } }),
    );
    await context.sync();
    const there = sheets.filter((sheet) => !sheet.isNullObject);
    const open = there.filter((sheet) => !sheet.protection.protected).map(({ name }) => nameKey(name));
    const left = protectionsOf(changes).filter(({ sheet }) => open.includes(nameKey(sheet)));
    for (const change of left) protectStep(change).queue(context);
    if (left.length > 0) await context.sync();
    return there
      .filter((sheet) => sheet.protection.protected)
      .map(({ name, visibility }) => (visibility === "Visible" ? name : ""))
      .sort((one, other) => Number(one === "") - Number(other === ""))[0];
  });
  if (!outcome.ok) return { ...problem, details: { ...problem.details, afterwards: outcome.problem.code } };
  if (problem.code !== "access-denied" || outcome.value === undefined) return problem;
  const { details } = problem;
  const place = outcome.value === "" ? {} : { at: outcome.value };
  return { code: "sheet-protected", ...place, ...(details && { details }) };
}

/** The protection that each sheet was to have again after it was opened. */
function protectionsOf(changes: readonly Change[]): ChangeOf<"protect">[] {
  const opened = new Set(
    changes.flatMap((change) => (change.kind === "unprotect" ? [nameKey(change.sheet)] : [])),
  );
  const closing = changes.filter((change) => change.kind === "protect");
  const last = new Map(closing.map((change) => [nameKey(change.sheet), change]));
  return [...last.values()].filter(({ sheet }) => opened.has(nameKey(sheet)));
}
