import { beginsWithDeed } from "../bodies/read-body";
import { readRoles } from "../bodies/roles";
import { firmTimeIn } from "../deadline/time-line";
import { comparable } from "../text/comparable";
import type { SourceLine } from "../text/lines";

const ENOUGH = 0.3;

/** A sentence, and what labels under it say. */
interface Told {
  readonly text: string;
  readonly lead?: string;
  readonly time?: string;
}

/** Whether sentences read as work to be done: enough of them begin with a task's verb, name who does it, or bound it in time. */
export function readsAsWork(sentences: readonly Told[]): boolean {
  const work = sentences.filter(
    ({ text, lead, time }) => (lead ?? time) !== undefined || isWork(text),
  ).length;
  return sentences.length > 0 && work / sentences.length >= ENOUGH;
}

function isWork(sentence: string): boolean {
  return beginsWithDeed(sentence) || readRoles(sentence).lead !== null || firmTimeIn(sentence) !== undefined;
}

const ARTICLE = /^điều \d+[.:]/;
const CHAPTER = /^chương (?:[ivxlc]+|\d+)/;
const KIND = /^(?:quy chế|điều lệ|quy định|nội quy|luật|nghị định|thông tư|quy ước|hương ước)(?: |$)/;
/** "Quy định phân công nhiệm vụ …": articles that share out work. */
const SHARES_WORK = /phân công (?:nhiệm vụ|trách nhiệm|công việc)|giao nhiệm vụ/;
const FEWEST_ARTICLES = 6;
/** "từ ngày 01 tháng 12 năm 2025 đến …": a day of one year, which no rule names. */
const DAY = /ngày \d{1,2}(?:\/\d{1,2}\/| tháng \d{1,2} năm )\d{4}/i;
const STEP = /^bước \d+[.:]/;
const FEWEST_DAYS = 5;
const FEWEST_STEPS = 3;

/** Whether rules tell what is done by which days, or step by step. */
function tellsWhen(lines: readonly SourceLine[]): boolean {
  const days = lines.filter(({ text }) => DAY.test(firmTimeIn(text) ?? "")).length;
  const steps = lines.filter(({ text }) => STEP.test(comparable(text))).length;
  return days >= FEWEST_DAYS || steps >= FEWEST_STEPS;
}

/** Whether a document sets rules in articles (a charter, regulations, a law) and plans no work. */
export function setsRules(lines: readonly SourceLine[], title: string): boolean {
  const words = lines.map(({ text }) => comparable(text));
  const articles = words.filter((text) => ARTICLE.test(text)).length;
  if (articles < FEWEST_ARTICLES || SHARES_WORK.test(comparable(title))) return false;
  if (KIND.test(comparable(title))) return true;
  return words.some((text) => CHAPTER.test(text) || KIND.test(text)) && !tellsWhen(lines);
}
