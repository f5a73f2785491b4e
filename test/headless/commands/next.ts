import { fail, succeed } from "../../../src/domain/result";
import { planNextTerm } from "../../../src/actions/next-term";
import { writeXlsx } from "../../../src/xlsx/write";
import type { Command } from "../run";
import { requireOut } from "../arguments";
import { writeWhole } from "../files";
import { openTrackerFile } from "./open-tracker-file";

/** `next FILE.xlsx --out FILE.xlsx [--number N] [--title T]`: the tracker of the term after the one in the file. */
export const next: Command = async (given, { now }) => {
  const out = requireOut(given, ".xlsx");
  if (!out.ok) return out;
  const file = await openTrackerFile(given, now);
  if (!file.ok) return file;
  const { path, content, request } = file.value;
  const { number = "", title = "" } = given.values;
  const order = { number: String(number), title: String(title), today: request.today };
  const planned = planNextTerm(content, order);
  if (!planned.ok) return fail({ at: path, ...planned.problem });
  const { rows, units, bodies } = planned.value;
  const written = await writeWhole(out.value, await writeXlsx(planned.value.content), [path]);
  return written.ok ? succeed(`${JSON.stringify({ file: out.value, rows, units, bodies })}\n`) : written;
};
