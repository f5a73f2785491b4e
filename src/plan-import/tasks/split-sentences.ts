import type { KnownNames } from "../bodies/known-names";
import { readRoles } from "../bodies/roles";
import { findSentenceCandidates } from "../deadline/sentence";
import type { RawTask } from "./raw-task";

const SENTENCE_END = /(?<=[.;])\s+(?=\p{Lu})/u;

/** Two sentences that each name who leads and by when are two tasks. */
export function splitSentences(raw: RawTask, known: KnownNames): RawTask[] {
  if (raw.time || raw.lead || raw.units) return [raw];
  const sentences = raw.text.split(SENTENCE_END);
  const isEach = sentences.length > 1 && sentences.every((sentence) => isWhole(sentence, known));
  return isEach ? sentences.map((text) => ({ ...raw, text })) : [raw];
}

function isWhole(sentence: string, known: KnownNames): boolean {
  const isTimed = findSentenceCandidates(sentence, { year: 2000 }).some(({ strength }) => strength === 3);
  return isTimed && readRoles(sentence, known).lead !== null;
}
