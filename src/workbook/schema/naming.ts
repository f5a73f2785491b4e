import type { WorkbookLabels } from "../../i18n/workbook";

/** Our sheets. */
export type SheetKey = keyof WorkbookLabels["sheets"];

/** Our tables. */
export type TableKey = "tasks" | "units" | "bodies" | "holidays" | "log" | "snapshots" | "rounds";

/** Our defined names: settings in force and as typed, calendar, lists, and marks by which sheets are found again. */
export type NameKey = keyof typeof DEFINED_NAMES;

const TABLE_NAMES: Readonly<Record<TableKey, string>> = {
  tasks: "tblTasks",
  units: "tblUnits",
  bodies: "tblBodies",
  holidays: "tblHolidays",
  log: "tblLog",
  snapshots: "tblSnapshots",
  rounds: "tblRounds",
};

const DEFINED_NAMES = {
  planNumber: "PlanNumber",
  planTitle: "PlanTitle",
  organisation: "Organisation",
  reportInput: "ReportDateInput",
  reportDate: "RepDate",
  warningInput: "WarnDaysInput",
  warningDays: "WarnDays",
  strictInput: "StrictBeforeInput",
  strictBefore: "StrictBefore",
  calendarInput: "CalStartInput",
  calendarStart: "CalStart",
  calendarEnd: "CalEnd",
  calendarDates: "CalDate",
  calendarCounts: "CalOrd",
  planFirst: "PlanFirst",
  planLast: "PlanLast",
  preparedBy: "PreparedBy",
  planDate: "PlanDate",
  planClosed: "PlanClosed",
  language: "TrackerLanguage",
  unitList: "UnitList",
  leadList: "LeadList",
  likeTasks: "Alike",
  summaryPage: "SummaryPage",
  metaPage: "TrackerMeta",
  timelineChoice: "TimelineOf",
  timelineSought: "PickT",
  timelineList: "TimelineList",
  weekChoice: "WeekOf",
  weekSought: "PickW",
  weekList: "WeekList",
} as const;

/** What everything of ours is called in one workbook. */
export interface Naming {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly tables: Readonly<Record<TableKey, string>>;
  readonly names: Readonly<Record<NameKey, string>>;
}

/** Keys of all tables. */
export const TABLE_KEYS = Object.keys(TABLE_NAMES) as TableKey[];

/** Names in a language; from the second on in a workbook whose own sheets, tables or names would clash, numbered. */
export function makeNaming(labels: WorkbookLabels, number: number): Naming {
  const tail = number === 1 ? "" : `_${number}`;
  const sheetTail = number === 1 ? "" : ` (${number})`;
  return {
    sheets: mapValues(labels.sheets, (name) => name + sheetTail),
    tables: mapValues(TABLE_NAMES, (name) => name + tail),
    names: mapValues(DEFINED_NAMES, (name) => name + tail),
  };
}

function mapValues<Key extends string>(
  record: Readonly<Record<Key, string>>,
  change: (value: string) => string,
): Record<Key, string> {
  const entries = Object.entries<string>(record).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
