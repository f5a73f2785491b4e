import type { Dashboard } from "../../actions/dashboard";
import { partsOf, type Day } from "../../domain/day";
import { dayOf } from "../../domain/entry";

/** What every form is given: where things stand. */
export interface FormProps {
  readonly dashboard: Dashboard;
}

/** The year of the report date, for examples of dates; where that cannot be read, the year the calendar begins. */
export function exampleYear({ reportDate, tracker }: Dashboard): number {
  const day: Day = dayOf(reportDate) ?? tracker.settings.calendarStart;
  return partsOf(day).year;
}
