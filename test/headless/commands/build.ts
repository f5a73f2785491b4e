import type { Day } from "../../../src/domain/day";
import { succeed } from "../../../src/domain/result";
import { buildTracker } from "../../../src/actions/build";
import type { Command } from "../run";
import { readDayOption, readLanguage, requireOut } from "../arguments";
import { openSimulatedExcel } from "../simulated-excel";
import { localDay, writeWhole } from "../files";
import { readPlanOption } from "./parse";

/** `build --plan FILE [--sheet S] --out FILE.xlsx [--report-date D] [--lang vi|en]`: the tracking workbook of a plan, made through Office.js. */
export const build: Command = async (given, { now }) => {
  const out = requireOut(given, ".xlsx");
  if (!out.ok) return out;
  const reportDate = readDayOption(given, "report-date");
  if (!reportDate.ok) return reportDate;
  const language = readLanguage(given);
  if (!language.ok) return language;
  const plan = await readPlanOption(given);
  if (!plan.ok) return plan;
  const today = localDay(now) as Day;
  const excel = openSimulatedExcel({ today });
  const request = { plan: plan.value, language: language.value, reportDate: reportDate.value, today };
  const built = await buildTracker(excel.port, request);
  if (!built.ok) return built;
  const written = await writeWhole(out.value, await excel.saveAndClose());
  return written.ok ? succeed(`${JSON.stringify(built.value)}\n`) : written;
};
