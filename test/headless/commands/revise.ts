import { findRevisions, takeRevisions } from "../../../src/actions/revise";
import type { Day } from "../../../src/domain/day";
import { fail, succeed } from "../../../src/domain/result";
import { readXlsx } from "../../../src/xlsx/read";
import { requireOption } from "../arguments";
import { localDay, localMinute, readBytes, writeWhole } from "../files";
import type { Command } from "../run";
import { openSimulatedExcel } from "../simulated-excel";
import { readPlanOption } from "./parse";

/**
 * `revise FILE.xlsx --plan FILE [--take 1,3] [--out FILE.xlsx]`: what a revised plan has otherwise than the tracker, as JSON
 * numbered from 1; with --out, the tracker with all of it, or with what --take names.
 */
export const revise: Command = async (given, { now }) => {
  const [path] = given.words;
  if (path === undefined) return fail({ code: "option-missing", at: "FILE.xlsx" });
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const content = await readXlsx(bytes.value);
  if (!content.ok) return fail({ ...content.problem, at: path });
  const plan = await readPlanOption(given);
  if (!plan.ok) return plan;
  const today = localDay(now) as Day;
  const found = findRevisions(content.value, plan.value, today);
  if (!found.ok) return fail({ code: "not-a-tracker", at: path });
  const report = `${JSON.stringify({ revisions: found.value }, null, 1)}\n`;
  if (given.values.out === undefined) return succeed(report);
  const out = requireOption(given, "out");
  if (!out.ok) return out;
  const { take } = given.values;
  const numbers = typeof take === "string" ? new Set(take.split(",").map(Number)) : null;
  const chosen = found.value.filter((_, index) => numbers?.has(index + 1) ?? true);
  const excel = openSimulatedExcel({ today, content: content.value });
  const note = { when: localMinute(now), reason: plan.value.number, source: "tracker revise" };
  const taken = await takeRevisions(excel.port, { plan: plan.value, chosen, title: "revise", note, today });
  if (!taken.ok) return taken;
  const written = await writeWhole(out.value, await excel.save());
  return written.ok ? succeed(report) : written;
};
