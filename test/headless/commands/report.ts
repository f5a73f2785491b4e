import type { Day } from "../../../src/domain/day";
import { fail, succeed } from "../../../src/domain/result";
import { planReport } from "../../../src/actions/papers";
import { writePaper } from "../../../src/docx/write-paper";
import { readXlsx } from "../../../src/xlsx/read";
import type { Command } from "../run";
import { readDayOption, requireOption } from "../arguments";
import { localDay, readBytes, writeWhole } from "../files";
import { paperLanguage } from "./paper-language";

/** `report FILE.xlsx --out FILE.docx [--report-date D] [--lang vi|en]`: the progress report in Word. */
export const report: Command = async (given, { now }) => {
  const [path] = given.words;
  if (path === undefined) return fail({ code: "option-missing", at: "FILE.xlsx" });
  const out = requireOption(given, "out");
  if (!out.ok) return out;
  const reportDate = readDayOption(given, "report-date");
  if (!reportDate.ok) return reportDate;
  const language = paperLanguage(given);
  if (!language.ok) return language;
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const content = await readXlsx(bytes.value);
  if (!content.ok) return fail({ ...content.problem, at: path });
  const today = localDay(now) as Day;
  const paper = planReport(content.value, { today, reportDate: reportDate.value, ...language.value });
  if (!paper.ok) return fail({ at: path, ...paper.problem });
  const written = await writeWhole(out.value, await writePaper(paper.value));
  const sections = paper.value.sections.map(({ title }) => title);
  return written.ok ? succeed(`${JSON.stringify({ file: out.value, sections }, null, 1)}\n`) : written;
};
