import type { Day } from "../../../domain/day";
import { setsDay } from "../../../domain/edit/update-days";
import { withoutDay, type TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { Task } from "../../../domain/task";
import type { History, PastStep } from "./history";
import type { Step } from "./step";

type TaskChange = TrackerPatch["tasks"]["changed"][number];
type UpdateDay = Task["updatedOn"];

/** The patch that takes a step back, with each day of update as the steps that stay have set it. */
export function withDaysThatStay(patch: TrackerPatch, past: PastStep, history: History): TrackerPatch {
  const own = settingsOf(past);
  const later = history.done.filter(({ number }) => number > past.number).map(settingsOf);
  return mapChanges(patch, (change) => {
    const done = own.get(change.key);
    if (!done) return change;
    if (later.some((settings) => settings.has(change.key))) return withDays(change, null);
    const before = dayBefore(past, done, history);
    return before === undefined ? change : withDays(change, { before: dayOf(past, done), after: before });
  });
}

/**
 * Steps done after one that was taken back alone, where that one is about to be forgotten: what they find when they are
 * taken back is the day before it.
 */
export function settledSteps(history: History): readonly PastStep[] {
  return history.done.flatMap((step) => {
    const own = settingsOf(step);
    let isOther = false;
    const patch = mapChanges(step.patch, (change) => {
      const before = own.has(change.key) ? dayBefore(step, change, history) : undefined;
      if (before === undefined) return change;
      isOther = true;
      return withDays(change, { before, after: dayOf(step, change) });
    });
    return isOther ? [{ ...step, patch }] : [];
  });
}

/** A step that was done again, with the days that it set when it was first done: later steps may have set them too. */
export function withDaysOf<One extends Step>(step: One, past: Step | undefined): One {
  const days = new Map(past ? past.patch.tasks.changed.map((change) => [change.key, change]) : []);
  const patch = mapChanges(step.patch, (change) => {
    const first = days.get(change.key);
    if (!first || "updatedOn" in change.after || !("updatedOn" in first.after)) return change;
    return withDays(change, { before: first.before.updatedOn ?? null, after: first.after.updatedOn ?? null });
  });
  return { ...step, patch };
}

/**
 * The day of update before a step, where it was set by one that has been taken back since: the day of the last step before
 * that stays, else the day before them all. Absent where the step itself tells it.
 */
function dayBefore(step: PastStep, change: TaskChange, { done, undone }: History): UpdateDay | undefined {
  const isBefore = ({ number, patch }: PastStep): boolean =>
    number < step.number && patch.tasks.changed.some((one) => one.key === change.key && setsDay(one));
  const [gone, stays] = [undone.filter(isBefore), done.filter(isBefore)];
  const daysOf = (steps: readonly PastStep[]): UpdateDay[] =>
    steps.flatMap((one) => {
      const other = settingsOf(one).get(change.key);
      return other ? [dayOf(one, other)] : [];
    });
  if (gone.length === 0) return undefined;
  if ("updatedOn" in change.before && !daysOf(gone).includes(change.before.updatedOn ?? null))
    return undefined;
  const last = daysOf(stays).at(-1);
  if (last !== undefined) return last;
  const firsts = gone.flatMap((one) => {
    const { before = {} } = settingsOf(one).get(change.key) ?? {};
    return "updatedOn" in before ? [before.updatedOn ?? null] : [];
  });
  return firsts[0];
}

/** What a step changed of each task whose day of update it set, by its code. */
function settingsOf({ patch }: Step): ReadonlyMap<string, TaskChange> {
  return new Map(patch.tasks.changed.filter(setsDay).map((change) => [change.key, change]));
}

/** The day that a change set: one that stood there already is no part of it. */
function dayOf({ when }: Step, { after }: TaskChange): UpdateDay {
  return "updatedOn" in after ? (after.updatedOn ?? null) : (when.slice(0, 10) as Day);
}

function mapChanges(patch: TrackerPatch, map: (change: TaskChange) => TaskChange): TrackerPatch {
  return { ...patch, tasks: { ...patch.tasks, changed: patch.tasks.changed.map(map) } };
}

/** A change with the day of update before and after it, or without any. */
function withDays(
  change: TaskChange,
  days: { readonly before: UpdateDay; readonly after: UpdateDay } | null,
): TaskChange {
  const [before, after] = [withoutDay(change.before), withoutDay(change.after)];
  if (days === null || days.before === days.after) return { ...change, before, after };
  return {
    ...change,
    before: { ...before, updatedOn: days.before },
    after: { ...after, updatedOn: days.after },
  };
}
