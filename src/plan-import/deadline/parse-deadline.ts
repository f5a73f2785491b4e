import { NO_DEADLINE, type Deadline } from "../../domain/deadline";
import { cleanText } from "../text/shown";
import { tokenise } from "../text/tokens";
import { fromRelative, type Candidate } from "./candidate";
import { findCandidates } from "./find-candidates";
import { readUncounted } from "./relative";
import { preferred } from "./preferred";
import type { DeadlineContext } from "./year";

/** What a deadline phrase means; a phrase that is no deadline gives bound "none". The text is the phrase itself. */
export function parseDeadline(phrase: string, context: DeadlineContext = {}): Deadline {
  const text = cleanText(phrase);
  const candidate = preferred(findCandidates(text, context)) ?? uncounted(text);
  return candidate ? { ...candidate.deadline, text } : { ...NO_DEADLINE, text };
}

function uncounted(text: string): Candidate | null {
  const tokens = tokenise(text);
  const relative = readUncounted(tokens);
  return relative && fromRelative(text, tokens, relative);
}
