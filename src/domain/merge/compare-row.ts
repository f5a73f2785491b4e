import type { Day } from "../day";
import type { Task } from "../task";
import type { PlanSpan } from "../plan-span";
import { isNameField } from "../listed-names";
import { emptyValue, isEmptyValue, isOpenField, sameValue, saysSame, saysSameNames } from "./field";
import type { MatchedRow, SameUnit } from "./match-row";
import type { MergeChange, MergeReason } from "./merge-change";
import type { FieldValue, Reading, TaskField } from "./returned-copy";

/** A value that a copy wants to put into the master, before other copies are heard. */
export interface Wish {
  readonly change: MergeChange;
  readonly value: FieldValue;
  /** What stands in its way; null where nothing does. */
  readonly doubt: MergeReason | null;
  /** The master says it already; the wish still counts against other copies. */
  readonly isThere: boolean;
}

/** What a row says: what is settled by the row alone, and what it wants to change. */
export interface RowOutcome {
  readonly settled: readonly MergeChange[];
  readonly wishes: readonly Wish[];
}

/** The day a person picked for a date that can be several; null where none was. */
export type PickDay = (change: MergeChange) => Day | null;

/** Compares a returned row with what was sent and with what the master says now, field by field. */
export function compareRow(
  file: string,
  matched: MatchedRow,
  { today, span, pick = () => null, isSameUnit }: RowOptions,
): RowOutcome {
  const settled: MergeChange[] = [];
  const wishes: Wish[] = [];
  for (const [field, reading] of Object.entries(matched.row.readings) as [TaskField, Reading][]) {
    const outcome = compareField(file, matched, field, reading, { pick, isSameUnit });
    if (outcome === null) continue;
    if ("value" in outcome) wishes.push(withFarDoubt(withCompletionDoubt(outcome, matched, today), span));
    else settled.push(outcome);
  }
  const extension = compareDue(file, matched);
  if (extension !== null && "value" in extension) wishes.push(extension);
  else if (extension !== null) settled.push(extension);
  return { settled, wishes };
}

/** A day typed over the effective due date, the only deadline that a unit sees, asks for an extension. */
function compareDue(file: string, { row, master, sent }: MatchedRow): MergeChange | Wish | null {
  const { typedDue: typed, isFlat = false } = row;
  if (typed === undefined || typed.kind === "empty" || master === null) return null;
  const from = master.extendedTo;
  const about = { file, place: row.place, id: master.id, field: "extendedTo", from } as const;
  if (typed.kind !== "value")
    return isFlat ? null : { ...about, to: typed.raw, kind: "refused", reason: "not-a-date" };
  const { value } = typed;
  const known = [master, ...(sent ? [sent] : [])].flatMap(namedDue);
  const isKnown = known.some((day) => sameValue(day, value)) || (isFlat && known.length === 0);
  if (isKnown) return null;
  return {
    change: { ...about, to: value, kind: "applied" },
    value,
    doubt: "extension-asked",
    isThere: false,
  };
}

/** The day a task is held to by its own dates; none where the congress decides. */
function namedDue({ extendedTo, due, offset }: Task): FieldValue[] {
  return [extendedTo, offset === null ? due : null].filter((day) => day !== null).slice(0, 1);
}

/** Which cell of the file and of the master is spoken of. */
type AboutCell = Pick<MergeChange, "file" | "place" | "id" | "field" | "from">;

/** What a row is compared by besides what was sent. */
export interface RowOptions {
  readonly today?: Day | undefined;
  /** Days outside of it are asked about. */
  readonly span: PlanSpan | null;
  readonly pick?: PickDay | undefined;
  readonly isSameUnit: SameUnit;
}

/** A completion that has not come is for a person to confirm. */
function withCompletionDoubt(wish: Wish, { row }: MatchedRow, today: Day | undefined): Wish {
  if (wish.doubt !== null || wish.isThere) return wish;
  const { completedOn } = row.readings;
  const day =
    completedOn?.kind === "value" && typeof completedOn.value === "string" ? completedOn.value : null;
  const { field } = wish.change;
  const isLater = today !== undefined && day !== null && day > today;
  if (isLater && (field === "completedOn" || (field === "state" && wish.value === "done")))
    return { ...wish, doubt: "not-yet-come" };
  return wish;
}

/** A day long before or after everything that the plan speaks of is a slip of typing more often than not. */
export function withFarDoubt(wish: Wish, span: PlanSpan | null): Wish {
  const { value, doubt, isThere } = wish;
  if (doubt !== null || isThere || span === null || typeof value !== "string") return wish;
  const { field } = wish.change;
  const isDay = field === "completedOn" || field === "updatedOn" || field === "event";
  const isFar = isDay && (value < span.first || value > span.last);
  return isFar ? { ...wish, doubt: "far-from-plan" } : wish;
}

function compareField(
  file: string,
  matched: MatchedRow,
  field: TaskField,
  typed: Reading,
  { pick, isSameUnit }: { readonly pick: PickDay; readonly isSameUnit: SameUnit },
): MergeChange | Wish | null {
  const { row, master, sent, sentElsewhere, rivals } = matched;
  const from = master?.[field] ?? emptyValue(field);
  const about = { file, place: row.place, id: master?.id ?? row.id, field, from };
  const reference = sent ?? master;
  const reading = withPickedDay(typed, about, pick);
  if (reading.kind === "empty" && !isEmptyValue(reference?.[field] ?? null))
    return emptied(about, reference, field);
  if (
    reference !== null &&
    isUntouched(reading, field, [reference, ...sentElsewhere], isSameUnit) &&
    !asksToEmpty(reading, from)
  )
    return reading.kind === "clear"
      ? { ...about, to: reading.raw, kind: "unchanged", reason: "nothing-to-clear" }
      : null;
  if (reading.kind === "empty") return null;
  const to =
    reading.kind === "value" ? reading.value : reading.kind === "clear" ? emptyValue(field) : reading.raw;
  const refuse = (reason: MergeReason): MergeChange => ({ ...about, to, kind: "refused", reason });
  if (rivals.length > 0)
    return rivals.some((task) => saysSame(reading, task[field])) ? null : refuse("unit-unclear");
  if (master === null) return refuse(sent ? "row-removed" : row.id === "" ? "no-task" : "unknown-row");
  const isThere = saysSame(reading, from);
  const unchanged: MergeChange = { ...about, to, kind: "unchanged", reason: "already-there" };
  if (isThere && !isOpenField(field)) return unchanged;
  if (!isOpenField(field)) return refuse("not-yours");
  if (reading.kind === "unreadable") {
    if (isThere) return unchanged;
    const { candidates } = reading;
    return { ...refuse(reading.reason), ...(candidates ? { candidates } : {}) };
  }
  if (isThere) return { change: unchanged, value: from, doubt: null, isThere };
  const value = reading.kind === "clear" ? emptyValue(field) : reading.value;
  const isWorkedOut = reading.kind === "value" && reading.isWorkedOut;
  return {
    change: { ...about, to: value, kind: "applied", ...(isWorkedOut && { reason: "worked-out" }) },
    value,
    doubt: doubtOf(matched, master, field) ?? ownDoubt(field, reading),
    isThere,
  };
}

/** What a cell says once a person picked one of the days that its date may be. */
export function withPickedDay(reading: Reading, about: AboutCell, pick: PickDay): Reading {
  if (reading.kind !== "unreadable" || !reading.candidates) return reading;
  const { raw, reason, candidates } = reading;
  const day = pick({ ...about, to: raw, kind: "refused", reason });
  return day !== null && candidates.includes(day) ? { kind: "value", value: day, raw } : reading;
}

/** Whether a cell says what was sent; where the round is unclear, a cell that people fill has to say it in every round. */
function isUntouched(
  reading: Reading,
  field: TaskField,
  sent: readonly Task[],
  isSameUnit: SameUnit,
): boolean {
  const says = (task: Task): boolean =>
    saysSame(reading, task[field]) ||
    (isNameField(field) && saysSameNames(reading, task[field])) ||
    (field === "unit" && reading.kind === "value" && isSameUnit(String(reading.value), task.unit));
  return isOpenField(field) ? sent.every(says) : sent.some(says);
}

/** "xóa" in a cell that was empty when it was sent means what the master has put there since. */
function asksToEmpty({ kind }: Reading, from: FieldValue): boolean {
  return kind === "clear" && !isEmptyValue(from);
}

/** An emptied cell changes nothing; it is told where there was something to empty. */
function emptied(about: AboutCell, reference: Task | null, field: TaskField): MergeChange | null {
  if (reference === null) return null;
  return { ...about, to: emptyValue(field), kind: "unchanged", reason: "empty-cell" };
}

/** What of a cell's content alone waits for a person. */
function ownDoubt(field: TaskField, reading: Reading): MergeReason | null {
  if (field === "state" && reading.kind === "clear") return "clears-state";
  return reading.kind === "value" && reading.isStruck ? "struck-words" : null;
}

function doubtOf(
  { sent, sentElsewhere, doubt }: MatchedRow,
  master: Task,
  field: TaskField,
): MergeReason | null {
  if (doubt !== null) return doubt;
  if (sent !== null && master.state === "not-applicable" && sent.state !== master.state)
    return "dropped-since";
  if (sent !== null) {
    const isAsSent = [sent, ...sentElsewhere].every((task) => sameValue(task[field], master[field]));
    return isAsSent ? null : sentElsewhere.length > 0 ? "round-unclear" : "both-changed";
  }
  return isEmptyValue(master[field]) ? null : "no-base";
}
