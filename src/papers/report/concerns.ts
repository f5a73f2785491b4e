import type { JudgedTask } from "../../domain/report";
import { fillWords } from "../../i18n/fill-words";
import { officialCount } from "../../i18n/letter-words";
import type { PapersWords } from "../../i18n/papers";
import type { PaperBlock } from "../paper";
import { ended, fitting, oneLine, titleInUnit } from "../words";

/** Lines of difficulties or proposals in the text; where there are more, an appendix has all of them whole. */
export const MOST_CONCERNS = 10;

/** What people wrote of difficulties or proposed, in the order of the sheet; what finds no line is counted. */
export function tellConcerns(
  concerns: readonly JudgedTask[],
  field: "difficulty" | "proposal",
  {
    words,
    most,
    appendix,
  }: { readonly words: PapersWords; readonly most: number; readonly appendix: string },
): PaperBlock[] {
  const told = fitting(concerns.length, most);
  const more = concerns.length - told;
  const lines = concerns.slice(0, told).map((one) => {
    const facts = { title: titleInUnit(one, words), text: oneLine(one.task[field]) };
    return ended(fillWords(words.report.concern, facts));
  });
  const rest = fillWords(words.more, { count: officialCount(more, words), appendix });
  return [...lines, ...(more > 0 ? [rest] : [])].map((text) => ({ kind: "item", text }));
}
