import { inTurn } from "../../../domain/edit/edit";
import { addBodies } from "../../../domain/edit/people";
import { addTask, type TaskFields } from "../../../domain/edit/tasks";
import type { Stream } from "../../../domain/plan";
import { fail, succeed, type Result } from "../../../domain/result";
import type { Tracker } from "../../../domain/tracker";
import { fitsCell } from "../../../domain/cell-limit";
import {
  collectErrors,
  type FieldError,
  type FieldErrors,
  type FormContext,
  type FormReading,
} from "../../forms/field-error";
import { readNames, spellName, unknownNames } from "../../forms/names";
import { readDeadlineText } from "./deadline-list/read-deadline";

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
  /** "" for none. */
  readonly due: string;
}

/** How the form begins. */
export const NO_TASK_YET: AddTaskValues = {
  task: "",
  stream: "",
  forWhom: "common",
  units: [],
  lead: "",
  support: "",
  due: "",
};

/** What the form asks for: one task, a row for each unit it is given to. */
export function readAddTask(
  values: AddTaskValues,
  { tracker, year }: Pick<FormContext, "tracker" | "year">,
): FormReading {
  const units = unitsOf(values, tracker);
  const title = values.task.trim().replace(/\s+/g, " ");
  const due = readDue(values, title, year);
  const errors = collectErrors({
    task: titleError(title),
    units: units.length === 0 ? { code: "no-units" } : null,
    ...(due.ok ? {} : due.problem),
  });
  if (errors !== null || !due.ok) return fail(errors ?? {});
  const lead = spellName(values.lead, tracker);
  const support = readNames(values.support).map((name) => spellName(name, tracker));
  const edit = inTurn(
    addBodies(unknownNames([lead, ...support], tracker)),
    addTask({ ...due.value, ...streamOf(values), title, lead, support: support.join("; ") }, units),
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

/** The deadline typed for all of its units; days from the congress need one. */
function readDue(
  { due, forWhom }: AddTaskValues,
  title: string,
  year: number,
): Result<TaskFields, FieldErrors> {
  if (due.trim() === "") return succeed({});
  const read = readDeadlineText(due, year);
  if (!read.ok) return fail({ due: read.problem });
  const deadline = read.value;
  if (deadline.kind === "day") return succeed({ dueKind: deadline.bound, due: deadline.day });
  return forWhom === "common"
    ? fail({ due: { code: "deadline-no-unit", at: title } })
    : succeed({ dueKind: "relative", offset: deadline.offset, offsetUnit: deadline.unit });
}
