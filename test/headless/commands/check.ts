import type { Day } from "../../../src/domain/day";
import type { Result } from "../../../src/domain/result";
import { fail, succeed } from "../../../src/domain/result";
import { endUnfinished } from "../../../src/actions/unfinished";
import type { Ending } from "../../../src/workbook/book/resume";
import type { WorkbookContent } from "../../../src/workbook/page/content";
import type { Language } from "../../../src/i18n/language";
import { wordsOfFinding } from "../../../src/i18n/findings";
import type { Finding } from "../../../src/actions/check";
import { planCheck } from "../../../src/actions/check";
import { repairWorkbook } from "../../../src/actions/repair";
import { COMMAND_LIMITS } from "../../../src/xlsx/package/limits";
import { readXlsx } from "../../../src/xlsx/read";
import type { Command } from "../run";
import { readLanguage, requireOut } from "../arguments";
import { localDay, localMinute, readBytes, writeWhole } from "../files";
import { openSimulatedExcel } from "../simulated-excel";

/**
 * `check FILE.xlsx [--repair|--finish|--take-back --out FILE.xlsx]`: what is out of order as JSON, each with a sentence; with --repair, the workbook
 * put right; with the others, what broke off in it finished or taken back.
 */
export const check: Command = async (given, { now }) => {
  const [path] = given.words;
  if (path === undefined) return fail({ code: "option-missing", at: "FILE.xlsx" });
  const ways = (["repair", "finish", "take-back"] as const).filter((way) => given.values[way] === true);
  if (ways.length > 1) return fail({ code: "option-unknown", at: ways.map((way) => `--${way}`).join(" ") });
  if (ways.length === 0 && given.values.out !== undefined)
    return fail({ code: "option-missing", at: "--repair" });
  const ending =
    given.values.finish === true ? "finish" : given.values["take-back"] === true ? "take-back" : null;
  const out = given.values.repair === true || ending ? requireOut(given, ".xlsx") : null;
  if (out && !out.ok) return out;
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const content = await readXlsx(bytes.value, COMMAND_LIMITS);
  if (!content.ok) return fail({ ...content.problem, at: path });
  const language = readLanguage(given);
  if (!language.ok) return language;
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
  const report = `${JSON.stringify({ findings: checked.value.findings.map((one) => told(one, language.value)), changes: checked.value.changes.length }, null, 1)}\n`;
  if (!out) return succeed(report);
  if (ending) return endIn(content.value, ending, today, out.value);
  const note = { when: localMinute(now), reason: "", source: "tracker check --repair" };
  const words = { title: "check --repair", note };
  const excel = openSimulatedExcel({ today, content: content.value, excelApi: "1.17" });
  const repaired = await repairWorkbook(excel.port, today, words);
  if (!repaired.ok) return repaired;
  const written = await writeWhole(out.value, await excel.save());
  return written.ok ? succeed(report) : written;
};

/** A finding with what it says to people: what is out of order where, and what mends it. */
function told(finding: Finding, language: Language): Finding & { readonly says: string } {
  const { found, mend } = wordsOfFinding(finding, language);
  return { ...finding, says: `${found(finding)} ${mend(finding)}` };
}

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
