import { fail, succeed } from "../../../src/domain/result";
import { planCalendar } from "../../../src/actions/papers";
import { writeCalendar } from "../../../src/ics/write-calendar";
import type { Command } from "../run";
import { requireOption, requireOut } from "../arguments";
import { writeWhole } from "../files";
import { openTrackerFile } from "./open-tracker-file";

/** `calendar FILE.xlsx --for NAME --out FILE.ics [--lang vi|en]`: the deadlines of somebody's open work. */
export const calendar: Command = async (given, { now }) => {
  const name = requireOption(given, "for");
  if (!name.ok) return name;
  const out = requireOut(given, ".ics");
  if (!out.ok) return out;
  const file = await openTrackerFile(given, now);
  if (!file.ok) return file;
  const { path, content, request } = file.value;
  const planned = planCalendar(content, { ...request, name: name.value });
  if (!planned.ok) return fail({ at: path, ...planned.problem });
  const text = writeCalendar(name.value, planned.value, now);
  const written = await writeWhole(out.value, new TextEncoder().encode(text), [path]);
  return written.ok
    ? succeed(`${JSON.stringify({ file: out.value, deadlines: planned.value.length })}\n`)
    : written;
};
