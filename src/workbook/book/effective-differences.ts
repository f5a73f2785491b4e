import type { EffectiveDue } from "../../domain/due-date";
import { effectiveDueOf } from "../../domain/due-date";
import { calendarOf } from "../../domain/edit/calendar";
import type { TrackerPatch } from "../../domain/patch/tracker-patch";
import type { Tracker } from "../../domain/tracker";
import { unitEvents } from "../../domain/unit-event";
import type { Difference } from "./log-entries";
import { showDay } from "../schema/show-day";
import type { Wording } from "../schema/wording";

/** Fields that a deadline counted from the event is made of, which do not say its day. */
const COUNTED = ["offset", "offsetUnit"] as const;

/** The days that deadlines counted from the event come to, where a patch counts them anew: for the preview alone. */
export function effectiveDifferences(
  patch: TrackerPatch,
  before: Tracker,
  after: Tracker,
  wording: Wording,
): Difference[] {
  const counted = patch.tasks.changed.filter((change) => COUNTED.some((field) => field in change.after));
  if (counted.length === 0) return [];
  const [old, now] = [effectiveDays(before, wording), effectiveDays(after, wording)];
  return counted
    .map(({ key }) => ({
      id: key,
      field: wording.labels.tasks.effectiveDue,
      before: old(key),
      after: now(key),
    }))
    .filter((difference) => difference.before !== difference.after);
}

function effectiveDays(tracker: Tracker, wording: Wording): (id: string) => string {
  const calendar = calendarOf(tracker);
  const eventOf = unitEvents(tracker.units);
  const tasks = new Map(tracker.tasks.map((task) => [task.id, task]));
  return (id) => {
    const task = tasks.get(id);
    if (!task) return "";
    return showDue(effectiveDueOf(task, eventOf(task.unit), calendar), wording);
  };
}

function showDue(due: EffectiveDue, { labels }: Wording): string {
  if (due.kind === "day") return showDay(due.day, labels);
  if (due.kind === "awaits-event") return labels.awaitsEvent;
  return due.kind === "none" ? "" : labels.flags["needs-checking"];
}
