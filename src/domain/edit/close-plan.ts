import type { Day } from "../day";
import { makeReport } from "../report";
import { takeSnapshot } from "../snapshot";
import type { Edit } from "./edit";
import { recordSnapshot } from "./snapshots";

/** Closes a plan as of a day, of which the page speaks from then on; its counts are recorded. One that is closed stays so. */
export function closePlan(on: Day): Edit {
  return (tracker) => {
    const { settings } = tracker;
    if (settings.closedOn !== null) return tracker;
    const closed = { ...tracker, settings: { ...settings, closedOn: on, reportDate: on } };
    return recordSnapshot(takeSnapshot(makeReport(closed, on)))(closed);
  };
}

/** Opens a closed plan again; a report date that the closing has fixed follows the calendar again. */
export function reopenPlan(): Edit {
  return (tracker) => {
    const { closedOn, reportDate } = tracker.settings;
    const isFixed = closedOn !== null && reportDate === closedOn;
    const settings = { ...tracker.settings, closedOn: null, reportDate: isFixed ? null : reportDate };
    return closedOn === null ? tracker : { ...tracker, settings };
  };
}
