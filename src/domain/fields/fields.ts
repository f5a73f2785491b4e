import type { Day } from "../day";
import { FLAGS, type Flag } from "../status-rule";
import type { Field, Fields } from "./field";

const by = "unit";
const progress = true;
const formula = { by: "formula" } as const;

/** Every field of a task. */
export const TASK_FIELDS = {
  /** Unique in the workbook, such as "NV-014". */
  id: { kind: "code" },
  section: { kind: "text" },
  stream: { kind: "choice", of: "streams" },
  title: { kind: "text" },
  shortTitle: { kind: "text" },
  /** Name of the unit, "" for work that is no single unit's. */
  unit: { kind: "name" },
  lead: { kind: "name" },
  /** Names joined by "; ". */
  support: { kind: "names" },
  follower: { kind: "text" },
  /** The plan's own words. */
  dueText: { kind: "text" },
  dueKind: { kind: "choice", of: "dueKinds" },
  due: { kind: "day" },
  /** Days before (negative) or after the unit's event. */
  offset: { kind: "number", whole: true },
  offsetUnit: { kind: "choice", of: "offsetUnits" },
  extendedTo: { kind: "day", progress },
  effectiveDue: { kind: "day", ...formula },
  state: { kind: "choice", of: "states", by, progress },
  /** 0 to 1; never decides a flag. */
  percent: { kind: "percent", by, progress },
  completedOn: { kind: "day", by, progress },
  flag: { kind: "text", ...formula },
  daysLeft: { kind: "number", ...formula },
  product: { kind: "text", by, progress },
  difficulty: { kind: "text", by, progress },
  proposal: { kind: "text", by, progress },
  lateReason: { kind: "text", by, progress },
  note: { kind: "text", by, progress },
  updatedOn: { kind: "day", by },
  event: { kind: "number", ...formula },
  reminder: { kind: "number", ...formula },
  urgency: { kind: "number", ...formula },
  concern: { kind: "number", ...formula },
  /** Days of the cells above as whole numbers: 0 for an empty cell, -1 for what is no date. */
  dueDay: { kind: "number", ...formula },
  extendedDay: { kind: "number", ...formula },
  completedDay: { kind: "number", ...formula },
  /** What the offset from the event comes to. */
  fromEvent: { kind: "number", ...formula },
  /** The last day that still is "trước" the due date, or the due date itself. */
  lastBefore: { kind: "number", ...formula },
  /** The last day on which work is not late. */
  lastDay: { kind: "number", ...formula },
  /** The state without stray spaces. */
  stateText: { kind: "text", ...formula },
  /** 1 where a date the verdict would rest on is no date, 0 elsewhere. */
  unreadable: { kind: "number", ...formula },
  /** 1 where the task was completed by the report date, 0 elsewhere. */
  completed: { kind: "number", ...formula },
  /** The order of urgency again where the row is one of those chosen for the timeline, or for the sheet of the week. */
  onTimeline: { kind: "number", ...formula },
  inWeeks: { kind: "number", ...formula },
} as const satisfies Fields;

const PERSON = { code: { kind: "code" }, name: { kind: "name" }, shortName: { kind: "text" } } as const;
const ADDRESS = { contact: { kind: "text" }, email: { kind: "text" } } as const;

/** Every field of a unit. */
export const UNIT_FIELDS = {
  ...PERSON,
  /** Free text, such as "Khối quận". */
  group: { kind: "text" },
  pilot: { kind: "choice", of: "choice" },
  event: { kind: "day" },
  ...ADDRESS,
  eventDay: { kind: "number", ...formula },
} as const satisfies Fields;

/** Every field of a body. */
export const BODY_FIELDS = {
  ...PERSON,
  /** Other names, joined by "; ". */
  otherNames: { kind: "names" },
  ...ADDRESS,
} as const satisfies Fields;

/** Every field of a row of the holiday sheet. */
export const HOLIDAY_FIELDS = {
  /** Looked up as a whole number: with a time of day it is another. */
  day: { kind: "day", whole: true },
  name: { kind: "text" },
  kind: { kind: "choice", of: "holidayKinds" },
} as const satisfies Fields;

/** Every field of a line of the log. */
export const LOG_FIELDS = {
  /** `yyyy-MM-dd HH:mm` as text. */
  when: { kind: "text" },
  id: { kind: "code" },
  field: { kind: "text" },
  before: { kind: "text" },
  after: { kind: "text" },
  reason: { kind: "text" },
  source: { kind: "text" },
} as const satisfies Fields;

const COUNT = { kind: "number", empty: 0 } as const satisfies Field;

/** Every field of a snapshot; the tasks of each flag have one each. */
export const SNAPSHOT_FIELDS = {
  day: { kind: "day" },
  total: COUNT,
  ...(Object.fromEntries(FLAGS.map((flag) => [flag, COUNT])) as Record<Flag, typeof COUNT>),
  /** Done and all of the tasks due by then. */
  dueDone: COUNT,
  dueTotal: COUNT,
  previous: { kind: "day", ...formula },
} as const satisfies Fields;

/** Every field of a line that tells whether a copy has come back, and what came of it. */
export const ROUND_FIELDS = {
  round: { kind: "number", whole: true },
  /** Name of the unit or body. */
  recipient: { kind: "text" },
  sentOn: { kind: "day" },
  /** Day by which it was asked back. */
  returnBy: { kind: "day" },
  standing: { kind: "text", ...formula },
  /** The first time it came back; filled in by hand where the answer came another way. */
  returnedOn: { kind: "day" },
  outcome: { kind: "choice", of: "outcomes" },
  /** Things taken in, refused, and waiting for a choice. */
  taken: { kind: "number", whole: true },
  refused: { kind: "number", whole: true },
  waiting: { kind: "number", whole: true },
  /** The file that came back last. */
  file: { kind: "text" },
  note: { kind: "text" },
} as const satisfies Fields;

/** Every setting. */
export const SETTING_FIELDS = {
  planNumber: { kind: "text" },
  planTitle: { kind: "text" },
  organisation: { kind: "text" },
  /** null: the day on which the workbook is opened. */
  reportDate: { kind: "day" },
  warningDays: { kind: "number" },
  strictBefore: { kind: "choice", of: "choice" },
  /** First day of the working-day calendar, and which it is where the setting is lost. */
  calendarStart: { kind: "day", empty: "2020-01-01" as Day },
  /** Who prepares the report, "" to leave the signature block out. */
  preparedBy: { kind: "text" },
  /** The plan's own day, null where it states none: it is never guessed. */
  planDate: { kind: "day" },
  /** The day as of which the plan was closed: nothing is changed any more. null while it goes on. */
  closedOn: { kind: "day" },
} as const satisfies Fields;
