import { NO_DEADLINE, type Deadline } from "../../domain/deadline";
import { cleanText } from "../text/shown";
import { findSentenceCandidates } from "./sentence";
import { othersThan, preferred } from "./preferred";
import type { DeadlineContext } from "./year";

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
  const candidates = findSentenceCandidates(cleanText(sentence), context);
  const best = preferred(candidates);
  if (!best) return { deadline: NO_DEADLINE, yearFromContext: false, others: [] };
  return {
    deadline: best.deadline,
    yearFromContext: best.yearFromContext === true,
    others: othersThan(best, candidates).map(({ deadline }) => deadline.text),
  };
}
