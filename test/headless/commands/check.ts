import type { Day } from "../../../src/domain/day";
import { fail, succeed } from "../../../src/domain/result";
import { planCheck } from "../../../src/actions/check";
import { repairWorkbook } from "../../../src/actions/repair";
import { readXlsx } from "../../../src/xlsx/read";
import type { Command } from "../run";
import { requireOption } from "../arguments";
import { localDay, localMinute, readBytes, writeWhole } from "../files";
import { openSimulatedExcel } from "../simulated-excel";

/** `check FILE.xlsx [--repair --out FILE.xlsx]`: what is out of order as JSON; with --repair, the workbook put right. */
export const check: Command = async (given, { now }) => {
  const [path] = given.words;
  if (path === undefined) return fail({ code: "option-missing", at: "FILE.xlsx" });
  const out = given.values.repair === true ? requireOption(given, "out") : null;
  if (out && !out.ok) return out;
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const content = await readXlsx(bytes.value);
  if (!content.ok) return fail({ ...content.problem, at: path });
  const today = localDay(now) as Day;
  const checked = planCheck(content.value, today);
  if (!checked.ok) {
    const code = checked.problem.code === "is-a-copy" ? "is-a-copy" : "not-a-tracker";
    return fail({ code, at: path });
  }
  const report = `${JSON.stringify({ findings: checked.value.findings, changes: checked.value.changes.length }, null, 1)}\n`;
  if (!out) return succeed(report);
  const note = { when: localMinute(now), reason: "", source: "tracker check --repair" };
  const words = { title: "check --repair", note };
  const excel = openSimulatedExcel({ today, content: content.value });
  const repaired = await repairWorkbook(excel.port, today, words);
  if (!repaired.ok) return repaired;
  const written = await writeWhole(out.value, await excel.save());
  return written.ok ? succeed(report) : written;
};
