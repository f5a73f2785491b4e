import { isUnrecognised } from "../entry";
import type { Snapshot, Tracker } from "../tracker";
import type { Edit } from "./edit";

/** Whether a report date has been recorded already, so that recording it again replaces the counts. */
export function isRecorded(tracker: Tracker, snapshot: Snapshot): boolean {
  return tracker.snapshots.some(({ day }) => isSameDay(day, snapshot.day));
}

/** Records the counts of a report date ("Chốt số liệu kỳ này"), once a date: a second recording replaces the first. */
export function recordSnapshot(snapshot: Snapshot): Edit {
  return (tracker) => ({
    ...tracker,
    snapshots: isRecorded(tracker, snapshot)
      ? tracker.snapshots.map((kept) => (isSameDay(kept.day, snapshot.day) ? snapshot : kept))
      : [...tracker.snapshots, snapshot],
  });
}

function isSameDay(a: Snapshot["day"], b: Snapshot["day"]): boolean {
  return a !== null && !isUnrecognised(a) && a === b;
}
