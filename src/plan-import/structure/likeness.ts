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

/** Whether a document sets rules in articles (a charter, regulations, a law) and plans no work. */
export function setsRules(lines: readonly SourceLine[], title: string): boolean {
  const words = lines.map(({ text }) => comparable(text));
  const articles = words.filter((text) => ARTICLE.test(text)).length;
  if (articles < FEWEST_ARTICLES || SHARES_WORK.test(comparable(title))) return false;
  return KIND.test(comparable(title)) || words.some((text) => CHAPTER.test(text) || KIND.test(text));
}
