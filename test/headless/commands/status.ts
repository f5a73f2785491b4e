import type { Day } from "../../../src/domain/day";
import { fail, succeed } from "../../../src/domain/result";
import { readStatus } from "../../../src/actions/status";
import { COMMAND_LIMITS } from "../../../src/xlsx/package/limits";
import { readXlsx } from "../../../src/xlsx/read";
import type { Command } from "../run";
import { openTracker } from "../../../src/actions/open";
import { isFarFromPlan } from "../../../src/domain/plan-span";
import { readDayOption } from "../arguments";
import { localDay, readBytes } from "../files";

/** `status FILE.xlsx [--report-date D]`: rows with their flags and the ten counts as JSON. */
export const status: Command = async (given, { now }) => {
  const [path] = given.words;
  if (path === undefined) return fail({ code: "option-missing", at: "FILE.xlsx" });
  const reportDate = readDayOption(given, "report-date");
  if (!reportDate.ok) return reportDate;
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const content = await readXlsx(bytes.value, COMMAND_LIMITS);
  if (!content.ok) return fail({ ...content.problem, at: path });
  if (reportDate.value !== null) {
    const opened = openTracker(content.value);
    if (opened.ok && isFarFromPlan(opened.value.tracker.tasks, reportDate.value))
      return fail({ code: "report-date-far", at: reportDate.value });
  }
  const found = readStatus(content.value, localDay(now) as Day, reportDate.value);
  return found ? succeed(`${JSON.stringify(found, null, 1)}\n`) : fail({ code: "not-a-tracker", at: path });
};
