import { highestNumber } from "../add-plan";
import { nameSpeller, NAME_FIELDS } from "../listed-names";
import { nameKey } from "../names";
import type { Task } from "../task";
import type { LogEntry, Tracker } from "../tracker";
import { makeTask } from "../task";
import { makeCode } from "../tracker-from-plan";
import { emptyValue, isEmptyValue, sameValue } from "./field";
import { foldText } from "./fold";
import type { MergeChange, MergeReason } from "./merge-change";
import type { FieldValue, ProposedTask, RawValue, Reading, ReturnedRow, TaskField } from "./returned-copy";
import { textOf, titleOf } from "./recognise";

/** A task somebody proposes, before it has an id. */
export interface Proposal {
  readonly file: string;
  readonly place: string;
  readonly task: Task;
  /** Whether a person says if it is a task: a row of the table, a line below the block, a total or a signature. */
  readonly isDoubtful: boolean;
  /** What was typed for it, field by field; the rest of the task is filled in by us. */
  readonly typed: ReadonlyMap<TaskField, FieldValue>;
  /** What was typed for it and could not be read. */
  readonly unread: readonly {
    readonly field: TaskField;
    readonly raw: RawValue;
    readonly reason: MergeReason;
  }[];
}

/** New tasks with their ids, and what became of each proposal. */
export interface AddedTasks {
  readonly tasks: readonly Task[];
  readonly changes: readonly MergeChange[];
}

/**
 * Gives proposals ids; one whose unit already has a task of the same words is not added again, and what it says besides
 * is told. A row of the table becomes a task only where a person chose it.
 */
export function addProposals(
  given: readonly Proposal[],
  tracker: Tracker,
  choose: (change: MergeChange) => boolean = () => false,
): AddedTasks {
  if (given.length === 0) return { tasks: [], changes: [] };
  const { tasks: there, log } = tracker;
  const proposals = given.map(proposalSpeller(tracker));
  const known = new Map(there.map((task) => [wordsOf(task), task]));
  const last = highestNumber(there.map(({ id }) => id));
  const tasks: Task[] = [];
  const changes = proposals.flatMap((proposal): MergeChange[] => {
    const existing = known.get(wordsOf(proposal.task));
    if (existing) return [titleChange(proposal, existing, "unchanged"), ...differences(proposal, existing)];
    if (wasTakenBefore(proposal, log)) return [takenBefore(proposal)];
    const added = { ...proposal.task, id: makeCode("NV", last + tasks.length + 1) };
    tasks.push(added);
    known.set(wordsOf(added), added);
    return [ifChosen(proposal, titleChange(proposal, added, "new"), choose), ...unread(proposal, added)];
  });
  return { tasks, changes };
}

/** How totals, signatures, “nothing to propose” and “leave it out” begin, folded. */
const NO_TASK =
  /^(?:(?:tong cong|tong so|cong|total|nguoi lap|nguoi bao cao|nguoi cap nhat|nguoi tong hop|lap bieu|noi nhan|tm|t m|kt|tl|thay mat|thu truong|chu tich|pho chu tich|xac nhan|ky ten|prepared by|approved by|signature)(?: |$)|(?:bo|huy|loai)(?: bo| qua)?(?: viec| dong| muc)?(?: nay)?$|khong(?: co)?(?: de xuat| kien nghi| viec| y kien)?(?: gi| moi| them| nao)?$|(?:none|no proposals?|n a|nil)$|\P{L}*$)/u;

/** A row of the table waits for a person's word. */
function ifChosen(
  { isDoubtful }: Proposal,
  change: MergeChange,
  choose: (change: MergeChange) => boolean,
): MergeChange {
  if (!isDoubtful) return change;
  const asked: MergeChange = { ...change, kind: "conflict", reason: "row-added" };
  return choose(asked) ? { ...asked, kind: "new" } : asked;
}

/** Spells the names in a proposal as the lists spell them. */
function proposalSpeller(tracker: Tracker): (proposal: Proposal) => Proposal {
  const spell = nameSpeller(tracker);
  return (proposal) => {
    const task = spell(proposal.task);
    const spelled = NAME_FIELDS.filter((field) => proposal.typed.has(field));
    const typed = new Map([...proposal.typed, ...spelled.map((field) => [field, task[field]] as const)]);
    return { ...proposal, task, typed };
  };
}

/** Files whose changes the log tells of. */
const RETURNED_FILE = /\.(?:xlsx|xlsm|csv)$/i;

/** Whether the log tells that a task of these words came from a returned copy: the office has changed or dropped it since. */
function wasTakenBefore({ task }: Proposal, log: readonly LogEntry[]): boolean {
  const [title, unit] = [foldText(task.title), foldText(task.unit)];
  return log.some(({ before, after, source }) => {
    if (before !== "" || !RETURNED_FILE.test(source)) return false;
    const told = after.split(" · ").map((part) => foldText(part.slice(part.indexOf(":") + 1)));
    return told.includes(title) && (unit === "" || told.includes(unit));
  });
}

function takenBefore({ file, place, task }: Proposal): MergeChange {
  const about = { file, place, id: "", field: "title", from: "", to: task.title } as const;
  return { ...about, kind: "refused", reason: "taken-before" };
}

function wordsOf({ title, unit }: Task): string {
  return `${foldText(title)}\u0000${nameKey(unit)}`;
}

function titleChange(
  { file, place, task, typed }: Proposal,
  { id, title }: Task,
  kind: "new" | "unchanged",
): MergeChange {
  const about = { file, place, id, field: "title", to: task.title, kind } as const;
  if (kind === "unchanged") return { ...about, from: title, reason: "already-there" };
  const also = [...typed]
    .filter(([field, value]) => field !== "title" && !isEmptyValue(value))
    .map(([field, to]) => ({ field, to }));
  return { ...about, from: "", ...(also.length > 0 ? { also } : {}) };
}

/** What a proposal says otherwise than the task that is there already. */
function differences(proposal: Proposal, existing: Task): MergeChange[] {
  const { file, place, typed } = proposal;
  const others = [...typed].filter(
    ([field, value]) =>
      field !== "title" && field !== "unit" && !isEmptyValue(value) && !sameValue(value, existing[field]),
  );
  return [
    ...others.map(([field, to]): MergeChange => {
      const about = { file, place, id: existing.id, field, from: existing[field], to };
      return { ...about, kind: "refused", reason: "same-task" };
    }),
    ...unread(proposal, existing),
  ];
}

function unread({ file, place, unread: values }: Proposal, task: Task): MergeChange[] {
  return values.map(({ field, raw, reason }) => ({
    file,
    place,
    id: task.id,
    field,
    from: task[field],
    to: raw,
    kind: "refused",
    reason,
  }));
}

/** A task proposed in the block for it. */
export function proposeTask(file: string, proposed: ProposedTask, unit: string): Proposal {
  const row = { id: "", place: proposed.place, readings: readingsOf(proposed) };
  const proposal = proposeRow(file, row, unit);
  const isDoubtful = proposed.isApart === true || NO_TASK.test(foldText(proposal.task.title));
  return { ...proposal, isDoubtful };
}

function readingsOf({ title, lead, due, reason }: ProposedTask): ReturnedRow["readings"] {
  const words = due.kind !== "empty" && typeof due.raw === "string" ? due.raw.trim() : "";
  const dueText: Reading = words === "" ? { kind: "empty" } : { kind: "value", value: words, raw: words };
  return { title: trimmed(title), lead: trimmed(lead), due, dueText, note: trimmed(reason) };
}

function trimmed(reading: Reading): Reading {
  if (reading.kind !== "value") return reading;
  const text = String(reading.raw).trim();
  return { kind: "value", value: text, raw: text };
}

/** Whether a proposal names its task. */
export function isNamed({ title }: ProposedTask): boolean {
  return title.kind === "value";
}

/** What was typed into a line of proposals that names no task. */
export function tellUnnamed(file: string, proposed: ProposedTask): MergeChange[] {
  const readings = Object.entries(readingsOf(proposed)) as [TaskField, Reading][];
  const typed = readings.filter(([field]) => field !== "dueText");
  return typed.flatMap(([field, reading]): MergeChange[] => {
    const about = { file, place: proposed.place, id: "", field, from: emptyValue(field) };
    return reading.kind === "empty"
      ? []
      : [{ ...about, to: reading.raw, kind: "refused", reason: "no-task" }];
  });
}

/** A task that somebody added as a row of the table. */
export function proposeRow(file: string, row: ReturnedRow, unit: string): Proposal {
  // A copy shows no other column for a deadline than the effective one.
  const due = row.readings.due ?? { kind: "empty" };
  const readings = { ...row.readings, due: due.kind === "empty" ? (row.typedDue ?? due) : due };
  const entries = Object.entries(readings) as [TaskField, Reading][];
  const typed = new Map(
    entries.flatMap(([field, reading]) =>
      reading.kind === "value" ? [[field, reading.value] as const] : [],
    ),
  );
  const own = { unit, ...Object.fromEntries(typed) } as Partial<Task>;
  const task = makeTask({
    stream: null,
    dueKind: (own.due ?? null) === null ? "none" : "by",
    lead: own.unit ?? unit,
    ...own,
    id: "",
    title: titleOf(row),
  });
  return {
    file,
    place: row.place,
    isDoubtful: true,
    task,
    typed,
    // The words of a due date that is none are kept as the words of the deadline, those of a title are asked about.
    unread: entries.flatMap(([field, reading]) =>
      reading.kind === "unreadable" &&
      !(field === "due" && task.dueText === textOf(reading)) &&
      !(field === "title" && task.title === textOf(reading))
        ? [{ field, raw: reading.raw, reason: reading.reason }]
        : [],
    ),
  };
}
