import { parseDay } from "../../src/domain/day";
import type { Day } from "../../src/domain/day";
import { makeTask } from "../../src/domain/task";
import type { Task } from "../../src/domain/task";
import type { Settings, Tracker, Unit } from "../../src/domain/tracker";

/** The day of a `yyyy-MM-dd` text; a test with an impossible day is a mistake. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`Not a day: ${text}`);
  return parsed;
}

/** Settings with the plan's usual values. */
export function makeSettings(fields: Partial<Settings> = {}): Settings {
  return {
    planNumber: "71/KH-BTV",
    planTitle: "Kế hoạch thử",
    organisation: "Ban Thường vụ Hội LHPN Hà Nội",
    reportDate: day("2021-04-20"),
    warningDays: 7,
    strictBefore: "no",
    calendarStart: day("2020-01-01"),
    preparedBy: "",
    planDate: null,
    closedOn: null,
    ...fields,
  };
}

/** A unit named and coded, without an event date unless given. */
export function makeUnit(code: string, name: string, fields: Partial<Unit> = {}): Unit {
  return {
    code,
    name,
    shortName: name,
    group: "",
    pilot: null,
    event: null,
    contact: "",
    email: "",
    ...fields,
  };
}

/** A tracker of the given parts, the rest empty. */
export function makeTracker(fields: Partial<Tracker> = {}): Tracker {
  return {
    settings: makeSettings(),
    units: [],
    bodies: [],
    tasks: [],
    holidays: [],
    log: [],
    snapshots: [],
    rounds: [],
    ...fields,
  };
}

/** A task numbered within a test. */
export function makeNumberedTask(number: number, fields: Partial<Task> = {}): Task {
  return makeTask({ id: `NV-${String(number).padStart(3, "0")}`, title: `Nhiệm vụ ${number}`, ...fields });
}
