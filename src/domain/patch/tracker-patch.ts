import type { Task } from "../task";
import { keyOfLine } from "../rounds/line";
import type { Body, HolidayEntry, RoundLine, Settings, Snapshot, Tracker, Unit } from "../tracker";
import {
  carryList,
  carryWhole,
  compareLists,
  invertList,
  isEmptyList,
  type LeftAlone,
  type ListPatch,
} from "./list-patch";

/** A list that changes as a whole. */
interface WholePatch<Item> {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
}

/** What an action does to a tracker, as data: shown before, written down, taken back. The log is no part of it. */
export interface TrackerPatch {
  readonly tasks: ListPatch<Task>;
  readonly units: ListPatch<Unit>;
  readonly bodies: ListPatch<Body>;
  readonly settings: { readonly before: Partial<Settings>; readonly after: Partial<Settings> } | null;
  readonly holidays: WholePatch<HolidayEntry> | null;
  readonly snapshots: WholePatch<Snapshot> | null;
  /** Absent in what older makes remembered. */
  readonly rounds?: ListPatch<RoundLine>;
}

const idOf = ({ id }: Task): string => id;
const codeOf = ({ code }: { readonly code: string }): string => code;

const NO_LINES: ListPatch<RoundLine> = { changed: [], added: [], removed: [] };

/** What it takes to come from one tracker to another. */
export function compareTrackers(before: Tracker, after: Tracker): TrackerPatch {
  return {
    tasks: compareLists(before.tasks, after.tasks, idOf),
    units: compareLists(before.units, after.units, codeOf),
    bodies: compareLists(before.bodies, after.bodies, codeOf),
    settings: compareSettings(before.settings, after.settings),
    holidays: compareWhole(before.holidays, after.holidays),
    snapshots: compareWhole(before.snapshots, after.snapshots),
    rounds: compareLists(before.rounds, after.rounds, keyOfLine),
  };
}

function compareSettings(before: Settings, after: Settings): TrackerPatch["settings"] {
  const { changed } = compareLists([before], [after], () => "settings");
  return changed[0] ? { before: changed[0].before, after: changed[0].after } : null;
}

function compareWhole<Item>(before: readonly Item[], after: readonly Item[]): WholePatch<Item> | null {
  return JSON.stringify(before) === JSON.stringify(after) ? null : { before, after };
}

/** Whether a patch does nothing. */
export function isEmptyPatch(patch: TrackerPatch): boolean {
  return isEmptyBesidesRounds(patch) && isEmptyList(patch.rounds ?? NO_LINES);
}

/** Whether a patch does nothing but to tell which copies have come back. */
export function isEmptyBesidesRounds(patch: TrackerPatch): boolean {
  const { tasks, units, bodies, settings, holidays, snapshots } = patch;
  const lists = isEmptyList(tasks) && isEmptyList(units) && isEmptyList(bodies);
  return lists && settings === null && holidays === null && snapshots === null;
}

/** The patch that takes another back. */
export function invertPatch(patch: TrackerPatch): TrackerPatch {
  return {
    tasks: invertList(patch.tasks),
    units: invertList(patch.units),
    bodies: invertList(patch.bodies),
    settings: swap(patch.settings),
    holidays: swap(patch.holidays),
    snapshots: swap(patch.snapshots),
    rounds: invertList(patch.rounds ?? NO_LINES),
  };
}

function swap<Side>(patch: { readonly before: Side; readonly after: Side } | null): typeof patch {
  return patch && { before: patch.after, after: patch.before };
}

/** A tracker with a patch carried out as far as nobody worked in it since, and what was left alone for that. */
export interface CarriedTracker {
  readonly tracker: Tracker;
  readonly left: readonly LeftAlone[];
}

/** The tracker with a patch carried out, however far it may have been already. */
export function carryPatch(tracker: Tracker, patch: TrackerPatch): CarriedTracker {
  const tasks = carryList(tracker.tasks, patch.tasks, idOf);
  const units = carryList(tracker.units, patch.units, codeOf);
  const bodies = carryList(tracker.bodies, patch.bodies, codeOf);
  const changed = patch.settings ? [{ key: "settings", ...patch.settings }] : [];
  const settings = carryList([tracker.settings], { changed, added: [], removed: [] }, () => "settings");
  const holidays = carryOr(tracker.holidays, patch.holidays);
  const snapshots = carryOr(tracker.snapshots, patch.snapshots);
  const rounds = carryList(tracker.rounds, patch.rounds ?? NO_LINES, keyOfLine);
  return {
    tracker: {
      ...tracker,
      tasks: tasks.items,
      units: units.items,
      bodies: bodies.items,
      settings: settings.items[0] ?? tracker.settings,
      holidays: holidays.items,
      snapshots: snapshots.items,
      rounds: rounds.items,
    },
    left: [
      ...[tasks, units, bodies, settings, rounds].flatMap(({ left }) => left),
      ...(holidays.isLeft ? [{ key: "holidays", field: "" }] : []),
      ...(snapshots.isLeft ? [{ key: "snapshots", field: "" }] : []),
    ],
  };
}

function carryOr<Item>(
  now: readonly Item[],
  patch: WholePatch<Item> | null,
): ReturnType<typeof carryWhole<Item>> {
  return patch ? carryWhole(now, patch.before, patch.after) : { items: now, isLeft: false };
}

/** A patch without some of the rows that it would take out, by their codes. */
export function keepingRows(patch: TrackerPatch, codes: ReadonlySet<string>): TrackerPatch {
  const keep = <Item>(list: ListPatch<Item>, keyOf: (item: Item) => string): ListPatch<Item> => ({
    ...list,
    removed: list.removed.filter(({ item }) => !codes.has(keyOf(item))),
  });
  return {
    ...patch,
    tasks: keep(patch.tasks, idOf),
    units: keep(patch.units, codeOf),
    bodies: keep(patch.bodies, codeOf),
  };
}

/** A patch that leaves the day of update of some tasks, by their codes. */
export function keepingDays(patch: TrackerPatch, codes: ReadonlySet<string>): TrackerPatch {
  const changed = patch.tasks.changed.map((change) =>
    codes.has(change.key)
      ? { ...change, before: withoutDay(change.before), after: withoutDay(change.after) }
      : change,
  );
  return { ...patch, tasks: { ...patch.tasks, changed } };
}

/** Some fields of a task but for its day of update. */
export function withoutDay(side: Partial<Task>): Partial<Task> {
  return Object.fromEntries(Object.entries(side).filter(([field]) => field !== "updatedOn"));
}

/** What a patch says of fields alone, no row coming or going. */
export function fieldsOf(patch: TrackerPatch): TrackerPatch {
  const fields = <Item>({ changed }: ListPatch<Item>): ListPatch<Item> => ({
    changed,
    added: [],
    removed: [],
  });
  return {
    tasks: fields(patch.tasks),
    units: fields(patch.units),
    bodies: fields(patch.bodies),
    settings: patch.settings,
    holidays: null,
    snapshots: null,
    rounds: fields(patch.rounds ?? NO_LINES),
  };
}
