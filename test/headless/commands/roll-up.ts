import { basename } from "node:path";
import type { Day } from "../../../src/domain/day";
import { fail, succeed } from "../../../src/domain/result";
import type { RollUpFile } from "../../../src/actions/roll-up";
import { planRollUp } from "../../../src/actions/roll-up";
import { COMMAND_LIMITS } from "../../../src/xlsx/package/limits";
import { readXlsx } from "../../../src/xlsx/read";
import { writeXlsx } from "../../../src/xlsx/write";
import type { Command } from "../run";
import { sayProblem } from "../say-problem";
import { readLanguage, requireOut } from "../arguments";
import { localDay, readBytes, writeWhole } from "../files";

/** `roll-up FILE.xlsx… --out FILE.xlsx [--lang vi|en]`: one page over the plans of several trackers. */
export const rollUp: Command = async (given, { now }) => {
  const out = requireOut(given, ".xlsx");
  if (!out.ok) return out;
  const language = readLanguage(given);
  if (!language.ok) return language;
  if (given.words.length === 0) return fail({ code: "option-missing", at: "FILE.xlsx" });
  const files: RollUpFile[] = [];
  for (const path of given.words) {
    const bytes = await readBytes(path);
    if (!bytes.ok) return bytes;
    files.push({ name: basename(path), content: await readXlsx(bytes.value, COMMAND_LIMITS) });
  }
  const say = (problem: Parameters<typeof sayProblem>[0]): string =>
    sayProblem(problem, language.value).trim();
  const today = localDay(now) as Day;
  const planned = planRollUp(files, { today, language: language.value, say });
  if (!planned.ok) return planned;
  const { content, plans, leftOut } = planned.value;
  const written = await writeWhole(out.value, await writeXlsx(content), given.words);
  const told = {
    file: out.value,
    plans: plans.map(({ urgent, ...plan }) => ({ ...plan, urgent: urgent.length })),
    leftOut: leftOut.map(({ file, problem }) => ({
      file,
      code: problem.code,
      sentence: say({ at: file, ...problem }),
    })),
  };
  return written.ok ? succeed(`${JSON.stringify(told, null, 1)}\n`) : written;
};
