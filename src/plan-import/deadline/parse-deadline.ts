import { NO_DEADLINE, type Deadline, type DeadlineReviewCode } from "../../domain/deadline";
import { cleanText } from "../text/shown";
import { tokenise } from "../text/tokens";
import { fromRelative, type Candidate } from "./candidate";
import { findCandidates } from "./find-candidates";
import { readUncounted } from "./relative";
import { othersThan, preferred } from "./preferred";
import type { DeadlineContext } from "./year";
import { readYearsAlone } from "./years-alone";

/** What a deadline phrase means; a phrase that is no deadline gives bound "none". The text is the phrase itself. */
export function parseDeadline(phrase: string, context: DeadlineContext = {}): Deadline {
  const text = cleanText(phrase);
  const candidates = findCandidates(text, context);
  const candidate = preferred(candidates) ?? uncounted(text);
  if (!candidate) return { ...NO_DEADLINE, text };
  const { deadline } = candidate;
  const isOneOfSeveral = othersThan(candidate, candidates).length > 0;
  return isOneOfSeveral ? { ...deadline, text, needsReview: reviewed(deadline) } : { ...deadline, text };
}

/** A phrase that names several deadlines can be read in several ways: none counts until a person says which. */
function reviewed({ needsReview = [] }: Deadline): DeadlineReviewCode[] {
  return [...new Set<DeadlineReviewCode>([...needsReview, "ambiguous-date"])];
}

function uncounted(text: string): Candidate | null {
  const tokens = tokenise(text);
  const relative = readUncounted(tokens);
  return relative && fromRelative(text, tokens, relative);
}

/** What a cell or labelled line for times says: a deadline phrase, or years that stand alone. */
export function parseTimeCell(words: string, context: DeadlineContext): Deadline {
  const text = cleanText(words);
  return readYearsAlone(text) ?? parseDeadline(text, context);
}
