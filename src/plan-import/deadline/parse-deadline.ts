import { NO_DEADLINE, type Deadline } from "../../domain/deadline";
import { cleanText } from "../text/shown";
import { tokenise } from "../text/tokens";
import { codesOf, fromRelative, type Candidate } from "./candidate";
import { findCandidates, othersThan, preferred } from "./find-candidates";
import { withRepeatedSpans } from "./repeated-span";
import { readUncounted } from "./relative";
import { findSentenceCandidates } from "./sentence";
import type { DeadlineContext } from "./year";
import { readClosingYears, readYearsAlone } from "./years-alone";
import { dropEnd } from "../../domain/drop-end";
import { remember } from "../../domain/remember";

/** What a deadline phrase means; a phrase that is no deadline gives bound "none". The text is the phrase itself. */
export function parseDeadline(phrase: string, context: DeadlineContext = {}): Deadline {
  const text = cleanText(phrase);
  const candidates = withRepeatedSpans(tokenise(text), findCandidates(text, context));
  const candidate = preferred(candidates) ?? uncounted(text);
  if (!candidate) return { ...NO_DEADLINE, text };
  const { deadline } = candidate;
  const isOneOfSeveral = othersThan(candidate, candidates).length > 0;
  // A phrase that names several can be read in several ways: none counts until a person says which.
  const needsReview = codesOf(...(deadline.needsReview ?? []), "ambiguous-date");
  return isOneOfSeveral ? { ...deadline, text, needsReview } : { ...deadline, text };
}

function uncounted(text: string): Candidate | null {
  const tokens = tokenise(text);
  const relative = readUncounted(tokens);
  return relative && fromRelative(tokens, relative);
}

/** What a cell or labelled line for times says: a deadline phrase, or years that stand alone. */
export function parseTimeCell(words: string, context: DeadlineContext): Deadline {
  const text = cleanText(words);
  return readYearsAlone(text) ?? { ...parseDeadline(timeFirst(text), context), text };
}

const CLOCK = /(?<![\d:])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/;
/** "2026-03-15 00:00:00" as programs write a day. */
const MIDNIGHT = /(?<=\d)[T ]0?0:00(?::00)?(?:\.0+)?Z?$/;
const DAY_AND_CLOCK = new RegExp(String.raw`^(\S*\d{4}),?[T ]${CLOCK.source}$`);

/** A day with its hour behind it, or with a colon in it, as it stands in sentences: there it would be the stamp of a page. */
function timeFirst(text: string): string {
  return text.replace(MIDNIGHT, "").replace(DAY_AND_CLOCK, "$2h$3 ngày $1").replace(CLOCK, "$1h$2");
}

/** A deadline found in a sentence, and what a person should know about how it was found. */
export interface FoundDeadline {
  readonly deadline: Deadline;
  /** Whether its year was filled in from the context. */
  readonly yearFromContext: boolean;
  /** The words of the other deadlines the sentence names. */
  readonly others: readonly string[];
}

/** The deadline inside a task's sentence, in the plan's own words; bound "none" where it names none. */
export function findDeadline(sentence: string, context: DeadlineContext = {}): FoundDeadline {
  const text = cleanText(sentence);
  const candidates = findSentenceCandidates(text, context);
  const best = preferred(candidates);
  if (!best) return { deadline: readClosingYears(text) ?? NO_DEADLINE, yearFromContext: false, others: [] };
  return {
    deadline: best.deadline,
    yearFromContext: best.yearFromContext === true,
    others: othersThan(best, candidates, tokenise(text)).map(({ deadline }) => deadline.text),
  };
}

const MOST_REMEMBERED = 500;
const LONGEST = 90;
const AROUND =
  /^(?:(?:đợt|giai đoạn|bước|vòng|tuần) (?:\d+(?: ?[-–,] ?\d+)*|[ivx]+)(?=[:.( -])|ngày (?:thứ )?(?:\d{1,2}|nhất|hai|ba|tư|năm)(?=:|$)|trong|thời gian|giai đoạn|hoàn thành|thực hiện|tiến hành|xong|dự kiến|dịp|[\s:,()-])*/i;

/** The times that a text names, from left to right. */
export const timesIn = remember(
  (text: string): readonly Candidate[] => findSentenceCandidates(text, { year: 2000 }),
  MOST_REMEMBERED,
);

/** The last time that a text names, in its words. */
export function timeIn(text: string): string | undefined {
  return timesIn(text).at(-1)?.deadline.text;
}

/** A time that bounds the work by its own words; only such a one holds for a whole list. */
export function firmTimeIn(text: string): string | undefined {
  const firm = timesIn(text).filter(({ strength }) => strength === 3);
  return firm.at(-1)?.deadline.text;
}

/** Whether a line is a time and nothing else: "Tháng 1:", "Từ 01/5 đến 31/5". */
export function isTimeOnly(text: string): boolean {
  const words = dropEnd(text, ":.;");
  if (words.length >= LONGEST) return false;
  const time = timeIn(words);
  if (time === undefined || words.replace(time, "").replace(AROUND, "").trim() !== "") return false;
  return parseDeadline(words, { year: 2000 }).bound !== "none";
}

/** Whether a line opens a day or half a day: "NGÀY 2: THỨ BA, NGÀY 25/8/2026", "Buổi chiều". */
export function opensSession(text: string): boolean {
  return (
    /^(?:Buổi|BUỔI|Sáng|SÁNG|Chiều|CHIỀU|Tối|TỐI)(?= |:|$)/.test(text) ||
    (/^\p{Lu}/u.test(text) && isTimeOnly(text))
  );
}
