import { createInterface } from "node:readline";
import { fail, succeed } from "../../../src/domain/result";
import { parseDeadline } from "../../../src/plan-import/deadline/parse-deadline";
import type { Command } from "../run";
import { readDayOption } from "../arguments";

/** `deadlines [--year Y] [--issued D]`: one phrase a line in, one JSON object a line out. */
export const deadlines: Command = async (given, { input }) => {
  const { year } = given.values;
  if (year !== undefined && !/^\d{4}$/.test(String(year)))
    return fail({ code: "option-unknown", at: `--year ${String(year)}` });
  const issued = readDayOption(given, "issued");
  if (!issued.ok) return issued;
  const context = {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(issued.value === null ? {} : { issuedOn: issued.value }),
  };
  const lines: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    lines.push(`${JSON.stringify(parseDeadline(line.replace(/^\uFEFF/, ""), context))}\n`);
  }
  return succeed(lines.join(""));
};
