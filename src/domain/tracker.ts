import type { Day } from "./day";
import type { ChoiceEntry, DateEntry, Unrecognised } from "./entry";
import type { SentCopy } from "./sent-copy";
import type { Flag } from "./status-rule";
import type { Task } from "./task";

/** A unit as tracked: it holds its own event (the congress) on a day of its own. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** Free text, such as "Khối quận". */
  readonly group: string;
  readonly pilot: ChoiceEntry<"yes" | "no">;
  readonly event: DateEntry;
  readonly contact: string;
  readonly email: string;
}

/** A body that leads or supports tasks ("đầu mối"). */
export interface Body {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** Other names, joined by "; ". */
  readonly otherNames: string;
  readonly contact: string;
  readonly email: string;
}

/** One row of the holiday sheet as entered. */
export interface HolidayEntry {
  readonly day: DateEntry;
  readonly name: string;
  readonly kind: ChoiceEntry<"off" | "make-up">;
}

/** One line of the log: what was changed, why and from which copy. */
export interface LogEntry {
  /** `yyyy-MM-dd HH:mm` as text. */
  readonly when: string;
  readonly id: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly source: string;
}

/** The counts recorded for one report date. */
export interface Snapshot {
  readonly day: DateEntry;
  readonly total: number;
  readonly counts: Readonly<Record<Flag, number>>;
  /** Done and all of the tasks due by then. */
  readonly dueDone: number;
  readonly dueTotal: number;
}

/** What the settings sheet says. */
export interface Settings {
  readonly planNumber: string;
  readonly planTitle: string;
  readonly organisation: string;
  /** null: the day on which the workbook is opened. */
  readonly reportDate: DateEntry;
  readonly warningDays: number | null | Unrecognised;
  readonly strictBefore: ChoiceEntry<"yes" | "no">;
  /** First day of the working-day calendar. */
  readonly calendarStart: Day;
  /** Who prepares the report, "" to leave the signature block out. */
  readonly preparedBy: string;
}

/** Everything a tracking workbook holds, apart from what formulas work out. */
export interface Tracker {
  readonly settings: Settings;
  readonly units: readonly Unit[];
  readonly bodies: readonly Body[];
  readonly tasks: readonly Task[];
  readonly holidays: readonly HolidayEntry[];
  readonly log: readonly LogEntry[];
  readonly snapshots: readonly Snapshot[];
  /** Copies that were sent out, oldest first; absent where none was. */
  readonly sent?: readonly SentCopy[];
}

/** Days of warning where the setting is empty or unreadable. */
export const DEFAULT_WARNING_DAYS = 7;
