import { endOfMonth, partsOf, type Day } from "../day";
import type { Deadline } from "../deadline";
import { expandRecurring } from "../expand-recurring";
import type { PlanDraft } from "./draft";

/**
 * The days on which recurring work of a plan comes due: from the plan's own day, or its first deadline, to its last one,
 * or to the end of that year where it names no later day. None where the deadline names no days.
 */
export function occurrencesOf({ head, tasks }: PlanDraft, deadline: Deadline): readonly Day[] {
  const named = tasks.flatMap(({ task }) => task.deadline.to ?? task.deadline.from ?? []).sort();
  const from = head.issuedOn ?? named[0];
  if (from === undefined || deadline.bound !== "recurring") return [];
  const last = named.at(-1) ?? from;
  const endOfYear = endOfMonth(partsOf(from).year, 12);
  return expandRecurring(deadline, from, last > endOfYear ? last : endOfYear);
}
