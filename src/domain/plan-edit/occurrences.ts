import { endOfMonth, partsOf, type Day } from "../day";
import type { Deadline } from "../deadline";
import { expandRecurring } from "../expand-recurring";
import type { PlanTask } from "../plan";
import type { PlanDraft } from "./draft";

/** "Chương trình công tác năm 2027", "năm 2026 - 2027": the years that a title is for; a term is none. */
const YEARS_OF_TITLE = /năm (20\d\d)(?: ?[-–] ?(20\d\d))?/giu;

/**
 * The days on which recurring work of a plan comes due: from the plan's own day, or its first deadline, to its last one,
 * or to the end of that year, or of the next one where the title names it. None where the deadline names no days.
 */
export function occurrencesOf({ head, tasks }: PlanDraft, deadline: Deadline): readonly Day[] {
  const named = tasks.flatMap(({ task }) => task.deadline.to ?? task.deadline.from ?? []).sort();
  const from = head.issuedOn ?? named[0];
  if (from === undefined || deadline.bound !== "recurring") return [];
  const last = named.at(-1) ?? from;
  const { year } = partsOf(from);
  const titled = [...head.title.matchAll(YEARS_OF_TITLE)].flatMap(([, ...years]) => years.map(Number));
  const endOfYear = endOfMonth(titled.includes(year + 1) ? year + 1 : year, 12);
  return expandRecurring(deadline, from, last > endOfYear ? last : endOfYear);
}

const STRICT = /(?<!\p{L})trước (?=ngày|\d)/iu;

/** A recurring task as one sentence for each of its days, in the plan's language: "trước" stays as strict as the plan says. */
export function sentencesOfDays(
  { title, deadline }: Pick<PlanTask, "title" | "deadline">,
  days: readonly string[],
): string[] {
  const bound = STRICT.test(deadline.text) ? "trước" : "chậm nhất";
  return days.map((day) => `${title}: ${bound} ngày ${day}`);
}
