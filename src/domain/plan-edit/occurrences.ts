import { endOfMonth, partsOf, type Day } from "../day";
import type { Deadline } from "../deadline";
import { expandRecurring } from "../expand-recurring";
import type { PlanTask } from "../plan";
import type { PlanDraft } from "./draft";

/** "Chương trình công tác năm 2027", "năm 2026 - 2027": the years that a title is for; a term is none. */
const YEARS_OF_TITLE = /năm (20\d\d)(?: ?[-–] ?(20\d\d))?/giu;

/**
 * The days on which recurring work of a plan comes due: in the stretch of time that its words name, else from the plan's own
 * day, or its first deadline, to its last one, or to the end of that year, or of the next one where the title names it. None
 * where the deadline names no days.
 */
export function occurrencesOf({ head, tasks }: PlanDraft, deadline: Deadline): readonly Day[] {
  const stated = statedSpan(deadline);
  if (stated) return expandRecurring(deadline, stated.from, stated.to);
  const named = tasks.flatMap(({ task }) => task.deadline.to ?? task.deadline.from ?? []).sort();
  const from = head.issuedOn ?? named[0];
  if (from === undefined || deadline.bound !== "recurring") return [];
  const last = named.at(-1) ?? from;
  const { year } = partsOf(from);
  const titled = [...head.title.matchAll(YEARS_OF_TITLE)].flatMap(([, ...years]) => years.map(Number));
  const endOfYear = endOfMonth(titled.includes(year + 1) ? year + 1 : year, 12);
  return expandRecurring(deadline, from, last > endOfYear ? last : endOfYear);
}

interface Stated {
  readonly from: Day;
  readonly to: Day;
}

/** The stretch of time in which work comes again, where its words name one. */
function statedSpan({ bound, from, to, recurs }: Deadline): Stated | null {
  return bound === "range" && recurs !== undefined && from && to ? { from, to } : null;
}

/** Months of a period that a rhythm alone names. */
const LENGTHS: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, yearly: 12 };
const QUARTERS = ["I", "II", "III", "IV"];

/**
 * A recurring task as one sentence for each of its times, in the plan's language: its days, or, where its words name a rhythm
 * and the stretch of time in which it is kept, each month, quarter or year of that, the last one up to its end.
 */
export function sentencesOfTimes(
  draft: PlanDraft,
  task: Pick<PlanTask, "title" | "deadline">,
  sayDay: (day: Day) => string,
): string[] {
  const stated = statedSpan(task.deadline);
  const length = LENGTHS[task.deadline.recurs ?? ""];
  if (!stated || length === undefined)
    return sentencesOfDays(task, occurrencesOf(draft, task.deadline).map(sayDay));
  return periodsIn(stated, length).flatMap(({ year, month }) =>
    endOfMonth(year, month + length - 1) > stated.to
      ? sentencesOfDays(task, [sayDay(stated.to)])
      : `${task.title}: ${sayPeriod(year, month, length)}`,
  );
}

/** The first months of the periods of so many months that a stretch of time touches. */
function periodsIn(
  { from, to }: Stated,
  length: number,
): { readonly year: number; readonly month: number }[] {
  const [first, last] = [partsOf(from), partsOf(to)];
  const monthOf = ({ year, month }: { readonly year: number; readonly month: number }): number =>
    year * 12 + month - 1;
  const begin = Math.floor(monthOf(first) / length);
  const count = Math.floor(monthOf(last) / length) - begin + 1;
  return Array.from({ length: count }, (_, index) => {
    const month = (begin + index) * length;
    return { year: Math.floor(month / 12), month: (month % 12) + 1 };
  });
}

function sayPeriod(year: number, month: number, length: number): string {
  if (length === 12) return `trong năm ${year}`;
  if (length === 1) return `trong tháng ${month}/${year}`;
  return `trong quý ${QUARTERS[(month - 1) / 3] ?? ""}/${year}`;
}

const STRICT = /(?<!\p{L})trước (?=ngày|\d)/iu;

/** A recurring task as one sentence for each of its days: "trước" stays as strict as the plan says. */
export function sentencesOfDays(
  { title, deadline }: Pick<PlanTask, "title" | "deadline">,
  days: readonly string[],
): string[] {
  const bound = STRICT.test(deadline.text) ? "trước" : "chậm nhất";
  return days.map((day) => `${title}: ${bound} ngày ${day}`);
}
