import type { Day } from "../../../src/domain/day";
import type { Result } from "../../../src/domain/result";
import { fail, succeed } from "../../../src/domain/result";
import type { PapersRequest } from "../../../src/actions/papers";
import type { WorkbookContent } from "../../../src/workbook/page/content";
import { COMMAND_LIMITS } from "../../../src/xlsx/package/limits";
import { readXlsx } from "../../../src/xlsx/read";
import type { CommandArguments } from "../arguments";
import { readDayOption, readLanguage } from "../arguments";
import { localDay, readBytes } from "../files";

/** A workbook that papers are made of, and what for. */
export interface TrackerFile {
  readonly path: string;
  readonly content: WorkbookContent;
  readonly request: PapersRequest;
}

/** Opens the file that a command about papers names, with its day and language; the language is the file's own if none is given. */
export async function openTrackerFile(given: CommandArguments, now: Date): Promise<Result<TrackerFile>> {
  const [path] = given.words;
  if (path === undefined) return fail({ code: "option-missing", at: "FILE.xlsx" });
  const reportDate = readDayOption(given, "report-date");
  if (!reportDate.ok) return reportDate;
  const language = readLanguage(given);
  if (!language.ok) return language;
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const content = await readXlsx(bytes.value, COMMAND_LIMITS);
  if (!content.ok) return fail({ ...content.problem, at: path });
  const chosen = given.values.lang === undefined ? {} : { language: language.value };
  const today = localDay(now) as Day;
  return succeed({
    path,
    content: content.value,
    request: { today, reportDate: reportDate.value, ...chosen },
  });
}
