import type { Fields } from "../../src/domain/fields/field";
import { isText } from "../../src/domain/fields/field";
import { SETTING_FIELDS } from "../../src/domain/fields/fields";
import type { Task } from "../../src/domain/task";
import type { Tracker } from "../../src/domain/tracker";
import { SCHEMA } from "../../src/workbook/schema/tables/schema";

/** A tracker that has lost its settings: where the calendar begins is known by the days themselves. */
export function noSettings(tracker: Tracker): Tracker {
  return {
    ...tracker,
    settings: {
      planNumber: "",
      planTitle: "",
      organisation: "",
      reportDate: null,
      warningDays: null,
      strictBefore: null,
      calendarStart: tracker.settings.calendarStart,
      preparedBy: "",
      planDate: null,
      closedOn: null,
    },
  } as unknown as Tracker;
}

/** A tracker with each of its tasks made another. */
export const withTasks =
  (change: (task: Task, index: number) => Task) =>
  (tracker: Tracker): Tracker => ({ ...tracker, tasks: tracker.tasks.map(change) });

/** A tracker in which each text that somebody entered says something else. */
export function otherTexts(
  tracker: Tracker,
  change: (text: string) => string,
  lists: readonly ("tasks" | "units" | "bodies" | "holidays" | "log" | "settings")[] = [
    "tasks",
    "units",
    "bodies",
    "holidays",
    "log",
    "settings",
  ],
): Tracker {
  const changed = <Row extends object>(fields: Fields, row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => {
        const field = fields[key];
        return [key, field && isText(field) && typeof value === "string" ? change(value) : value];
      }),
    ) as Row;
  const rows = <Row extends object>(
    list: "tasks" | "units" | "bodies" | "holidays" | "log",
    all: readonly Row[],
  ): Row[] => all.map((row) => (lists.includes(list) ? changed(SCHEMA[list].fields, row) : row));
  return {
    ...tracker,
    tasks: rows("tasks", tracker.tasks),
    units: rows("units", tracker.units),
    bodies: rows("bodies", tracker.bodies),
    holidays: rows("holidays", tracker.holidays),
    log: rows("log", tracker.log),
    settings: lists.includes("settings") ? changed(SETTING_FIELDS, tracker.settings) : tracker.settings,
  };
}

/** A tracker whose rows have their codes again, and whose log its moments, whatever else became of its texts. */
export function withOwnCodes(tracker: Tracker, told: Tracker): Tracker {
  return {
    ...told,
    tasks: told.tasks.map((task, index) => ({ ...task, id: tracker.tasks[index]?.id ?? "" })),
    units: told.units.map((unit, index) => ({ ...unit, code: tracker.units[index]?.code ?? "" })),
    bodies: told.bodies.map((body, index) => ({ ...body, code: tracker.bodies[index]?.code ?? "" })),
    log: told.log.map((line, index) => ({ ...line, when: tracker.log[index]?.when ?? "" })),
  };
}
