import { inTurn } from "../../../domain/edit/edit";
import { addBodies } from "../../../domain/edit/people";
import { addTask, type TaskFields } from "../../../domain/edit/tasks";
import type { Stream } from "../../../domain/plan";
import { fail, succeed, type Result } from "../../../domain/result";
import type { Tracker } from "../../../domain/tracker";
import { fitsCell } from "../../../domain/cell-limit";
import { readDayText } from "../../forms/day-text";
import {
  collectErrors,
  type FieldError,
  type FieldErrors,
  type FormContext,
  type FormReading,
} from "../../forms/field-error";
import { readNames, spellName, unknownNames } from "../../forms/names";
import { NO_DEADLINE_YET, readCount, type DeadlineValues } from "./read-deadlines";

/** What a person has filled in to add a task. */
export interface AddTaskValues {
  readonly task: string;
  /** "" where it is not known yet. */
  readonly stream: Stream | "";
  readonly forWhom: "common" | "each" | "some";
  /** Names, for `some`. */
  readonly units: readonly string[];
  readonly lead: string;
  readonly support: string;
  readonly due: "none" | "fixed" | "relative";
  /** The fields of the deadline, shared with the form that sets deadlines. */
  readonly deadline: DeadlineValues;
}

/** How the form begins. */
export const NO_TASK_YET: AddTaskValues = {
  task: "",
  stream: "",
  forWhom: "common",
  units: [],
  lead: "",
  support: "",
  due: "none",
  deadline: NO_DEADLINE_YET,
};

/** What the form asks for: one task, a row for each unit it is given to. */
export function readAddTask(
  values: AddTaskValues,
  { tracker, year }: Pick<FormContext, "tracker" | "year">,
): FormReading {
  const units = unitsOf(values, tracker);
  const due = readDue(values, year);
  const errors = collectErrors({
    task: titleError(values.task.trim()),
    units: units.length === 0 ? { code: "no-units" } : null,
    ...(due.ok ? {} : due.problem),
  });
  if (errors !== null || !due.ok) return fail(errors ?? {});
  const lead = spellName(values.lead, tracker);
  const support = readNames(values.support).map((name) => spellName(name, tracker));
  const task = values.task.trim().replace(/\s+/g, " ");
  const edit = inTurn(
    addBodies(unknownNames([lead, ...support], tracker)),
    addTask({ ...due.value, ...streamOf(values), title: task, lead, support: support.join("; ") }, units),
  );
  return succeed({ edit });
}

function streamOf({ stream }: AddTaskValues): TaskFields {
  return stream === "" ? {} : { stream };
}

function titleError(title: string): FieldError | null {
  if (title === "") return { code: "no-title" };
  // The action checks every cell; this one is said at its field.
  return fitsCell(title) ? null : { code: "text-too-long", at: String(title.length) };
}

function unitsOf({ forWhom, units }: AddTaskValues, tracker: Tracker): readonly string[] {
  if (forWhom === "common") return [""];
  return forWhom === "each" ? tracker.units.map(({ name }) => name) : units;
}

function readDue({ due, deadline }: AddTaskValues, year: number): Result<TaskFields, FieldErrors> {
  if (due === "none") return succeed({});
  if (due === "fixed") {
    const day = readDayText(deadline.day, year);
    return day.ok ? succeed({ dueKind: deadline.kind, due: day.value }) : fail({ day: day.problem });
  }
  const count = readCount(deadline.count);
  if (count === null) return fail({ count: { code: "count-from-event" } });
  const offset = deadline.side === "before" && count > 0 ? -count : count;
  return succeed({ dueKind: "relative", offset, offsetUnit: deadline.unit });
}
