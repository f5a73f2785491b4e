import { effectiveDueOf } from "../../../domain/due-date";
import { calendarOf } from "../../../domain/edit/calendar";
import { carryPatch, type TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { Tracker } from "../../../domain/tracker";
import { unitEvents } from "../../../domain/unit-event";

/** When a task is due, by its code, in a form to compare. */
type DueDays = (code: string) => string | undefined;

/** When tasks are due before a change and after it. */
export function dueDays(before: Tracker, patch: TrackerPatch): [DueDays, DueDays] {
  return [dueIn(before), dueIn(carryPatch(before, patch).tracker)];
}

function dueIn(tracker: Tracker): DueDays {
  const calendar = calendarOf(tracker);
  const eventOf = unitEvents(tracker.units);
  const days = new Map(
    tracker.tasks.map((task) => [
      task.id,
      JSON.stringify(effectiveDueOf(task, eventOf(task.unit), calendar)),
    ]),
  );
  return (code) => days.get(code);
}
