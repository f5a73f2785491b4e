import type { Day } from "../../../domain/day";
import { addDays } from "../../../domain/day";
import { dayOf } from "../../../domain/entry";
import type { Tracker } from "../../../domain/tracker";
import type { Finding } from "./findings";

/** A report this long after the last day of a plan was most probably given another year. */
const LONGEST_AFTER = 366;

/**
 * A report date from which no flag can be right: over a year after everything that has a day, before the plan itself, or
 * before all that is done was done.
 */
export function findingsOfReportDate({ settings, tasks, units }: Tracker, today: Day): Finding[] {
  const typed = dayOf(settings.reportDate);
  if (typed === null) return [];
  const days = (entries: readonly Parameters<typeof dayOf>[0][]): Day[] =>
    entries.flatMap((entry) => dayOf(entry) ?? []).sort();
  // One that has not come is mistyped itself.
  const done = days(tasks.map(({ completedOn }) => completedOn)).filter((day) => day <= today);
  const last = days([
    ...tasks.flatMap(({ due, extendedTo }) => [due, extendedTo]),
    ...done,
    ...units.map(({ event }) => event),
    settings.planDate,
  ]).at(-1);
  const [earliest] = done;
  const plan = dayOf(settings.planDate);
  const found = (code: Finding["code"], meant: Day): Finding[] => [
    { code, at: "", count: 1, repairable: false, days: { typed, meant } },
  ];
  if (last !== undefined && typed > addDays(last, LONGEST_AFTER)) return found("report-date-late", last);
  if (plan !== null && typed < plan) return found("report-date-early", plan);
  return earliest !== undefined && typed < earliest ? found("report-date-early", earliest) : [];
}
