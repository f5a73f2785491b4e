import { highestNumber } from "../add-plan";
import type { Day } from "../day";
import { isSameName, nameKey } from "../names";
import { makeTask, type Task } from "../task";
import type { Tracker } from "../tracker";
import { makeCode } from "../tracker-from-plan";
import { entryKeys, type Field } from "../fields/field";
import { TASK_FIELDS } from "../fields/fields";
import { editTasks, type Edit } from "./edit";
import { splitNames, withoutName } from "./joined-names";

/** Fields of one task that a person edits in place. */
export type TaskFields = Partial<Omit<Task, "id">>;

/** Changes fields of tasks. */
export function updateTasks(ids: readonly string[], fields: TaskFields): Edit {
  return (tracker) => editTasks(tracker, ids, (task) => ({ ...task, ...fields }));
}

/** Gives tasks another lead or support ("Đổi chủ trì"); what is left out stays, and who leads no longer supports. */
export function assign(
  ids: readonly string[],
  roles: { readonly lead?: string; readonly support?: string },
): Edit {
  return (tracker) =>
    editTasks(tracker, ids, (task) => {
      const { lead, support } = { ...task, ...roles };
      return { ...task, lead, support: withoutName(support, lead) };
    });
}

/** Adds supporting bodies to those that tasks have; one that supports or leads already is not named twice. */
export function addSupport(ids: readonly string[], names: readonly string[]): Edit {
  return (tracker) =>
    editTasks(tracker, ids, (task) => {
      const there = splitNames(task.support);
      const known = new Set([...there, task.lead].map(nameKey));
      return {
        ...task,
        support: [...there, ...names.filter((name) => !known.has(nameKey(name)))].join("; "),
      };
    });
}

/** Marks tasks done on a day, with the evidence where one is given. */
export function markDone(ids: readonly string[], on: Day, product: string): Edit {
  return (tracker) =>
    editTasks(tracker, ids, (task) => ({
      ...task,
      state: "done",
      percent: 1,
      completedOn: on,
      product: product === "" ? task.product : product,
    }));
}

/** Sends finished tasks back ("gửi trả"): they are in progress again. The reason goes into the log and the notes. */
export function sendBack(ids: readonly string[], reason: string): Edit {
  return (tracker) =>
    editTasks(tracker, ids, (task) => ({
      ...task,
      state: "in-progress",
      completedOn: null,
      percent: task.percent === 1 ? null : task.percent,
      note: task.note === "" ? reason : `${task.note}; ${reason}`,
    }));
}

/**
 * Adds a task for each of the units named; "" stands for work that is no single unit's. Its stream stays empty unless
 * given: nobody has said it, and the summary counts such rows apart.
 */
export function addTask(fields: TaskFields & { readonly title: string }, units: readonly string[]): Edit {
  return (tracker) =>
    appendTasks(
      tracker,
      units.map((unit) => {
        const lead = fields.lead || unit;
        return { stream: null, ...fields, unit, lead, support: withoutName(fields.support ?? "", lead) };
      }),
    );
}

/** Whether copied tasks keep the named days of their deadlines; those counted from the congress always come along. */
export type CopiedDays = "with-days" | "without-days";

/** Copies the tasks of one unit to others; a task that a unit has already (the same words) is not copied again. */
export function copyTasks(
  fromUnit: string,
  toUnits: readonly string[],
  days: CopiedDays = "with-days",
): Edit {
  return (tracker) => {
    const there = new Set(tracker.tasks.map(({ title, unit }) => `${nameKey(title)}\u0000${nameKey(unit)}`));
    const source = tracker.tasks.filter(
      ({ unit, title }) => isSameName(unit, fromUnit) && title.trim() !== "",
    );
    const copies = toUnits.flatMap((unit) =>
      source
        .filter(({ title }) => !there.has(`${nameKey(title)}\u0000${nameKey(unit)}`))
        .map((task) => freshCopy(days === "with-days" ? task : withoutDays(task), fromUnit, unit)),
    );
    return appendTasks(tracker, copies);
  };
}

/** A period with an offset is the unit's own congress: it stays bound to it. */
function withoutDays(task: Task): Task {
  if (task.due === null) return task;
  return { ...task, due: null, dueKind: task.offset === null ? "none" : "relative" };
}

/** Fields of the work itself, apart from who follows it up. */
const TAKEN_OVER = entryKeys(TASK_FIELDS).filter((key) => {
  const { by, progress }: Field = TASK_FIELDS[key];
  return key !== "id" && key !== "follower" && by === undefined && progress === undefined;
});

/** What a unit takes over: the work and its deadline, not how far another unit has come with it. */
function freshCopy(task: Task, fromUnit: string, unit: string): TaskFields & { readonly title: string } {
  const lead = isSameName(task.lead, fromUnit) ? unit : task.lead;
  const fresh = Object.fromEntries(TAKEN_OVER.map((key) => [key, task[key]]));
  return { ...fresh, title: task.title, unit, lead };
}

/** Takes tasks out. */
export function removeTasks(ids: readonly string[]): Edit {
  const gone = new Set(ids);
  return (tracker) => ({ ...tracker, tasks: tracker.tasks.filter(({ id }) => !gone.has(id)) });
}

function appendTasks(
  tracker: Tracker,
  fields: readonly (TaskFields & { readonly title: string })[],
): Tracker {
  const last = highestNumber(tracker.tasks.map(({ id }) => id));
  const added = fields.map((task, index) => makeTask({ ...task, id: makeCode("NV", last + index + 1) }));
  return { ...tracker, tasks: [...tracker.tasks, ...added] };
}
