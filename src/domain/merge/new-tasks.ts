import { highestNumber } from "../add-plan";
import type { Day } from "../day";
import { isUnrecognised } from "../entry";
import type { Task } from "../task";
import { makeTask } from "../task";
import { makeCode } from "../tracker-from-plan";
import { OPEN_FIELDS } from "./field";
import { foldText } from "./fold";
import type { MergeChange } from "./merge-change";
import type { ReturnedRow } from "./returned-copy";
import { textOf, titleOf } from "./recognise";

/** A task somebody proposes, before it has an id. */
export interface Proposal {
  readonly file: string;
  readonly place: string;
  readonly task: Task;
}

/** New tasks with their ids, and what became of each proposal. */
export interface AddedTasks {
  readonly tasks: readonly Task[];
  readonly changes: readonly MergeChange[];
}

/** Gives proposals ids; one whose unit already has a task of the same words is not added again. */
export function addProposals(proposals: readonly Proposal[], there: readonly Task[]): AddedTasks {
  if (proposals.length === 0) return { tasks: [], changes: [] };
  const known = new Map(there.map((task) => [wordsOf(task), task.id]));
  const last = highestNumber(there.map(({ id }) => id));
  const tasks: Task[] = [];
  const changes = proposals.map(({ file, place, task }): MergeChange => {
    const about = { file, place, field: "title", to: task.title } as const;
    const id = known.get(wordsOf(task));
    if (id !== undefined)
      return { ...about, id, from: task.title, kind: "unchanged", reason: "already-there" };
    const added = { ...task, id: makeCode("NV", last + tasks.length + 1) };
    tasks.push(added);
    known.set(wordsOf(added), added.id);
    return { ...about, id: added.id, from: "", kind: "new" };
  });
  return { tasks, changes };
}

function wordsOf({ title, unit }: Task): string {
  return `${foldText(title)}\u0000${foldText(unit)}`;
}

/** A proposed task; a due date that cannot be read keeps its words. */
export function taskFromProposal(
  {
    title,
    lead,
    due,
    reason,
  }: { title: string; lead: string; due: ReturnedRow["readings"]["due"]; reason: string },
  unit: string,
): Task {
  const day = dayIn(due);
  return makeTask({
    id: "",
    title,
    stream: null,
    unit,
    lead: lead === "" ? unit : lead,
    dueText: textOf(due),
    dueKind: day === null ? "none" : "by",
    due: day,
    note: reason,
  });
}

/** A row that somebody added below the table: the task with what is filled in. */
export function taskFromRow({ readings, ...row }: ReturnedRow, unit: string): Task {
  const proposed = taskFromProposal(
    { title: titleOf({ readings, ...row }), lead: textOf(readings.lead), due: readings.due, reason: "" },
    textOf(readings.unit) || unit,
  );
  const filled = OPEN_FIELDS.flatMap((field) => {
    const reading = readings[field];
    return reading?.kind === "value" ? [[field, reading.value] as const] : [];
  });
  return { ...proposed, ...Object.fromEntries(filled) };
}

function dayIn(reading: ReturnedRow["readings"]["due"]): Day | null {
  if (reading?.kind !== "value" || typeof reading.value !== "string" || isUnrecognised(reading.value))
    return null;
  return reading.value as Day;
}
