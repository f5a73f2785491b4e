import type { Dashboard } from "../../actions/dashboard";
import type { Day } from "../../domain/day";
import { dayOf } from "../../domain/entry";

/** The day on which something counts as done unless told otherwise: the report date, or today where that has not come. */
export function usualDayOfDone({ reportDate, today }: Pick<Dashboard, "reportDate" | "today">): Day {
  const report = dayOf(reportDate);
  return report === null || report > today ? today : report;
}
