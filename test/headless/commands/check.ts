import type { Day } from "../../../src/domain/day";
import type { Result } from "../../../src/domain/result";
import { fail, succeed } from "../../../src/domain/result";
import { endUnfinished } from "../../../src/actions/unfinished";
import type { Ending } from "../../../src/workbook/book/resume";
import type { WorkbookContent } from "../../../src/workbook/page/content";
import { planCheck } from "../../../src/actions/check";
import { repairWorkbook } from "../../../src/actions/repair";
import { readXlsx } from "../../../src/xlsx/read";
import type { Command } from "../run";
import { requireOption } from "../arguments";
import { localDay, localMinute, readBytes, writeWhole } from "../files";
import { openSimulatedExcel } from "../simulated-excel";

/**
 * `check FILE.xlsx [--repair|--finish|--take-back --out FILE.xlsx]`: what is out of order as JSON; with --repair, the workbook
 * put right; with the others, what broke off in it finished or taken back.
 */
export const check: Command = async (given, { now }) => {
  const [path] = given.words;
  if (path === undefined) return fail({ code: "option-missing", at: "FILE.xlsx" });
  const ending =
    given.values.finish === true ? "finish" : given.values["take-back"] === true ? "take-back" : null;
  const out = given.values.repair === true || ending ? requireOption(given, "out") : null;
  if (out && !out.ok) return out;
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const content = await readXlsx(bytes.value);
  if (!content.ok) return fail({ ...content.problem, at: path });
  const today = localDay(now) as Day;
  const checked = planCheck(content.value, today);
  if (!checked.ok) {
    const { problem } = checked;
    // Of a tracker whose build broke off there is nothing to check.
    if (problem.code === "unfinished" && ending && out) return endIn(content.value, ending, today, out.value);
    if (problem.code === "unfinished" || problem.code === "build-begun") return checked;
    const code = problem.code === "is-a-copy" ? "is-a-copy" : "not-a-tracker";
    return fail({ code, at: path });
  }
  const report = `${JSON.stringify({ findings: checked.value.findings, changes: checked.value.changes.length }, null, 1)}\n`;
  if (!out) return succeed(report);
  if (ending) return endIn(content.value, ending, today, out.value);
  const note = { when: localMinute(now), reason: "", source: "tracker check --repair" };
  const words = { title: "check --repair", note };
  const excel = openSimulatedExcel({ today, content: content.value });
  const repaired = await repairWorkbook(excel.port, today, words);
  if (!repaired.ok) return repaired;
  const written = await writeWhole(out.value, await excel.save());
  return written.ok ? succeed(report) : written;
};

async function endIn(
  content: WorkbookContent,
  ending: Ending,
  today: Day,
  out: string,
): Promise<Result<string>> {
  const excel = openSimulatedExcel({ today, content });
  const ended = await endUnfinished(excel.port, ending, today);
  if (!ended.ok) return ended;
  const { title, when, left } = ended.value;
  const written = await writeWhole(out, await excel.save());
  return written.ok ? succeed(`${JSON.stringify({ title, when, left }, null, 1)}\n`) : written;
}
