import type { Deadline } from "../domain/deadline";
import { dropEnd } from "../domain/drop-end";
import type { TaskPart } from "../domain/plan-edit/split-task";
import { findDeadline, isTimeOnly, parseDeadline } from "../plan-import/deadline/parse-deadline";
import type { DeadlineContext } from "../plan-import/deadline/year";
import { shortTitle } from "../plan-import/short-title";

/** What words that a person typed as a deadline mean; bound "none" where they name none. */
export function readDeadlineWords(words: string, context: DeadlineContext): Deadline {
  return parseDeadline(words, context);
}

/** A time that closes a sentence behind a colon. */
const CLOSING = /: ([^:]+)$/;

/** A task by its words alone: its short name and the deadline the words name, that behind a closing colon before all others. */
export function readTaskWords(words: string, context: DeadlineContext): TaskPart {
  const title = dropEnd(words.trim(), "./;,");
  const [, closing = ""] = CLOSING.exec(title) ?? [];
  const deadline = isTimeOnly(closing)
    ? parseDeadline(closing, context)
    : findDeadline(title, context).deadline;
  return { title, shortTitle: shortTitle(title), deadline };
}
