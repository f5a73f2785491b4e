import type { RecordOf } from "./fields/field";
import type {
  BODY_FIELDS,
  HOLIDAY_FIELDS,
  LOG_FIELDS,
  ROUND_FIELDS,
  SETTING_FIELDS,
  SNAPSHOT_FIELDS,
  UNIT_FIELDS,
} from "./fields/fields";
import type { SentCopy } from "./sent-copy";
import type { Flag } from "./status-rule";
import type { Task } from "./task";

/** A unit as tracked: it holds its own event (the congress) on a day of its own. */
export type Unit = RecordOf<typeof UNIT_FIELDS>;

/** A body that leads or supports tasks ("đầu mối"). */
export type Body = RecordOf<typeof BODY_FIELDS>;

/** One row of the holiday sheet as entered. */
export type HolidayEntry = RecordOf<typeof HOLIDAY_FIELDS>;

/** One line of the log: what was changed, why and from which copy. */
export type LogEntry = RecordOf<typeof LOG_FIELDS>;

/** The counts recorded for one report date. */
export type Snapshot = Omit<RecordOf<typeof SNAPSHOT_FIELDS>, Flag> & {
  readonly counts: Readonly<Record<Flag, number>>;
};

/** Whether a copy that was sent out has come back, and what came of it: one line for each round and recipient. */
export type RoundLine = RecordOf<typeof ROUND_FIELDS>;

/** What the settings sheet says. */
export type Settings = RecordOf<typeof SETTING_FIELDS>;

/** Everything a tracking workbook holds, apart from what formulas work out. */
export interface Tracker {
  readonly settings: Settings;
  readonly units: readonly Unit[];
  readonly bodies: readonly Body[];
  readonly tasks: readonly Task[];
  readonly holidays: readonly HolidayEntry[];
  readonly log: readonly LogEntry[];
  readonly snapshots: readonly Snapshot[];
  readonly rounds: readonly RoundLine[];
  /** Copies that were sent out, oldest first; absent where none was. */
  readonly sent?: readonly SentCopy[];
}

/** Days of warning where the setting is empty or unreadable. */
export const DEFAULT_WARNING_DAYS = 7;
