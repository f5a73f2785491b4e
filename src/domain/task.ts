import { emptyRecord, type RecordOf } from "./fields/field";
import { TASK_FIELDS } from "./fields/fields";

/** One row of the task sheet: what people enter, without what formulas work out. */
export type Task = RecordOf<typeof TASK_FIELDS>;

/** Builds a task from the fields that matter, the rest empty. */
export function makeTask(fields: Partial<Task> & Pick<Task, "id" | "title">): Task {
  return {
    ...emptyRecord(TASK_FIELDS),
    stream: "direction",
    dueKind: "none",
    state: "not-started",
    shortTitle: fields.title,
    ...fields,
  };
}
