import type { Deadline } from "../../../domain/deadline";
import type { FoundIn, PlanTask } from "../../../domain/plan";
import type { Language } from "../../../i18n/language";
import type { PaneTexts } from "../../../i18n/pane";
import { formatDay } from "../../../i18n/format-day";

/** Who leads a task, in words; says so where the name was inferred. */
export function describeLead(task: PlanTask, { review }: PaneTexts): string {
  if (task.lead === null && task.scope === "once") return review.leadUnnamed;
  const lead = task.lead ?? review.leadEachUnit;
  if (task.leadInferred) return `${lead} (${review.leadInferred})`;
  return withMark(lead, task.sureness?.lead, review);
}

/** The plan's own words for a deadline, and the day they mean where the words do not spell it out. */
export function describeDeadline(task: PlanTask, texts: PaneTexts, language: Language): string {
  const { deadline } = task;
  const { review } = texts;
  if (deadline.bound === "none" && deadline.text === "") return review.noDeadline;
  const words = deadline.text === "" ? [] : [withMark(deadline.text, task.sureness?.deadline, review)];
  if (deadline.needsReview?.length) {
    const proposed = deadline.proposedTo;
    return [...words, ...(proposed ? [review.proposed(formatDay(proposed, language))] : [])].join(" – ");
  }
  if (deadline.to === null) return [...words, ...whyNoDay(deadline, review)].join(" – ");
  if (spellsOut(deadline.text, deadline.to)) return words.join("");
  return [...words, review.until(formatDay(deadline.to, language))].join(" – ");
}

/** Words that name no last day keep none, and it is said why. */
function whyNoDay({ bound, offset, event = "" }: Deadline, review: PaneTexts["review"]): readonly string[] {
  if (bound === "recurring") return [review.recurring];
  if (bound === "from") return [review.ongoing];
  if (bound !== "relative") return [];
  return [offset !== undefined && /đại hội/i.test(event) ? review.fromCongress : review.afterEvent];
}

/** Who supports a task, and whether its own words say so. */
export function describeSupport(task: PlanTask, { review }: PaneTexts): string {
  return withMark(task.support.join("; "), task.sureness?.support, review);
}

/** In which units a task is done, and whether its own words say so. */
export function describeUnits(task: PlanTask, { review }: PaneTexts): string {
  return withMark(task.units?.join(", ") ?? review.eachUnit, task.sureness?.units, review);
}

/** Words that the task does not state itself say where they come from. */
function withMark(words: string, from: FoundIn | undefined, { found }: PaneTexts["review"]): string {
  return from === undefined ? words : `${words} (${found[from]})`;
}

/** Whether words carry the day itself, such as "02/4/2021". */
export function spellsOut(words: string, day: string): boolean {
  const [year, month, dayOfMonth] = day.split("-").map(Number);
  return new RegExp(`(^|\\D)0?${dayOfMonth}\\s*[/.-]\\s*0?${month}\\s*[/.-]\\s*${year}`).test(words);
}
