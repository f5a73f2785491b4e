import { join } from "node:path";
import { fail, succeed } from "../../../src/domain/result";
import { planLetters } from "../../../src/actions/papers";
import { PAPERS } from "../../../src/papers/words";
import { writePaper } from "../../../src/docx/write-paper";
import type { Command } from "../run";
import { readDayOption, requireOption } from "../arguments";
import type { WholeFile } from "../files";
import { writeAllWhole } from "../files";
import { openTrackerFile } from "./open-tracker-file";

/** `letters FILE.xlsx --out-dir DIR [--return-by D | --covering] [--report-date D] [--lang vi|en]`: a letter to everybody who is late or has not answered, or with each copy of the last round. */
export const letters: Command = async (given, { now }) => {
  const folder = requireOption(given, "out-dir");
  if (!folder.ok) return folder;
  const answerBy = readDayOption(given, "return-by");
  if (!answerBy.ok) return answerBy;
  const kind = given.values.covering === true ? "covering" : "reminder";
  // A copy bears its own day, which its letter repeats.
  if (kind === "covering" && answerBy.value !== null)
    return fail({ code: "option-unknown", at: "--covering --return-by" });
  const file = await openTrackerFile(given, now);
  if (!file.ok) return file;
  const { path, content, request } = file.value;
  const planned = planLetters(content, { ...request, kind, answerBy: answerBy.value });
  if (!planned.ok) return fail({ at: path, ...planned.problem });
  const files: WholeFile[] = [];
  for (const { fileName, paper } of planned.value)
    files.push({ path: join(folder.value, fileName), bytes: await writePaper(paper) });
  const written = await writeAllWhole(files);
  const told = planned.value.map(({ recipient }, index) => ({ recipient, file: files[index]?.path }));
  const language = request.language ?? (given.values.lang === "en" ? "en" : "vi");
  const nobody = told.length === 0 ? { says: PAPERS[language].noLetters[kind] } : {};
  return written.ok ? succeed(`${JSON.stringify({ letters: told, ...nobody }, null, 1)}\n`) : written;
};
