import type { ChoiceEntry, DateEntry, Unrecognised } from "./entry";
import type { OffsetUnit } from "./deadline";
import type { Stream } from "./plan";

/** How far a task is ("Trạng thái"), as people enter it. */
export type TaskState = "not-started" | "in-progress" | "done" | "paused" | "not-applicable";

/** All states in the order of the drop-down. */
export const TASK_STATES: readonly TaskState[] = [
  "not-started",
  "in-progress",
  "done",
  "paused",
  "not-applicable",
];

/** How a tracked task is bounded ("Kiểu hạn"). */
export type DueKind = "before" | "by" | "in" | "range" | "relative" | "recurring" | "none";

/** All kinds in the order of the drop-down. */
export const DUE_KINDS: readonly DueKind[] = ["before", "by", "in", "range", "relative", "recurring", "none"];

/** One row of the task sheet: what people enter, without what formulas work out. */
export interface Task {
  /** Unique in the workbook, such as "NV-014". */
  readonly id: string;
  readonly section: string;
  readonly stream: ChoiceEntry<Stream>;
  readonly title: string;
  readonly shortTitle: string;
  /** Name of the unit, "" for work that is no single unit's. */
  readonly unit: string;
  readonly lead: string;
  /** Names joined by "; ". */
  readonly support: string;
  readonly follower: string;
  /** The plan's own words. */
  readonly dueText: string;
  readonly dueKind: ChoiceEntry<DueKind>;
  readonly due: DateEntry;
  /** Days before (negative) or after the unit's event. */
  readonly offset: number | null | Unrecognised;
  readonly offsetUnit: ChoiceEntry<OffsetUnit>;
  readonly extendedTo: DateEntry;
  readonly state: ChoiceEntry<TaskState>;
  /** 0 to 1; never decides a flag. */
  readonly percent: number | null | Unrecognised;
  readonly completedOn: DateEntry;
  readonly product: string;
  readonly difficulty: string;
  readonly proposal: string;
  readonly lateReason: string;
  readonly note: string;
  readonly updatedOn: DateEntry;
}

/** Builds a task from the fields that matter, the rest empty. */
export function makeTask(fields: Partial<Task> & Pick<Task, "id" | "title">): Task {
  return {
    section: "",
    stream: "direction",
    shortTitle: fields.title,
    unit: "",
    lead: "",
    support: "",
    follower: "",
    dueText: "",
    dueKind: "none",
    due: null,
    offset: null,
    offsetUnit: null,
    extendedTo: null,
    state: "not-started",
    percent: null,
    completedOn: null,
    product: "",
    difficulty: "",
    proposal: "",
    lateReason: "",
    note: "",
    updatedOn: null,
    ...fields,
  };
}
