import type { Result } from "../../../src/domain/result";
import { succeed } from "../../../src/domain/result";
import type { Language } from "../../../src/i18n/language";
import type { CommandArguments } from "../arguments";
import { readLanguage } from "../arguments";

/** The language that a paper is asked for in; none where it is the workbook's own. */
export function paperLanguage(given: CommandArguments): Result<{ readonly language?: Language }> {
  if (given.values.lang === undefined) return succeed({});
  const language = readLanguage(given);
  return language.ok ? succeed({ language: language.value }) : language;
}
