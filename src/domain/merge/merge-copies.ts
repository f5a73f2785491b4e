import type { Day } from "../day";
import { addDays } from "../day";
import { dayOf } from "../entry";
import { nameKey } from "../names";
import type { PlanSpan } from "../plan-span";
import type { Task } from "../task";
import { makeTask } from "../task";
import type { Body, Tracker, Unit } from "../tracker";
import type { PickDay, RowOutcome, Wish } from "./compare-row";
import { compareRow } from "./compare-row";
import { saysSame } from "./field";
import type { MergeChange } from "./merge-change";
import type { MatchedRow } from "./match-row";
import { matchRows } from "./match-row";
import { doubtMoved } from "./moved-answers";
import type { Proposal } from "./new-tasks";
import { addProposals, isNamed, proposeRow, proposeTask, tellUnnamed } from "./new-tasks";
import type { RecognisedCopy } from "./recognise";
import { titleOf } from "./recognise";
import type { Preference, RankedWish, Settlement } from "./settle";
import { settleField } from "./settle";
import type { ToldRows } from "./told-rows";
import { tellRows } from "./told-rows";
import { compareFacts, isUnitFact, withFacts } from "./unit-facts";

/** How a merge is to be done. */
export interface MergeOptions {
  readonly preference: Preference;
  /** What a person picked: a returned value for which this is true wins over the master and over other copies. */
  readonly choose?: (change: MergeChange) => boolean;
  /** Completions after this day are asked about; left out, none is. */
  readonly today?: Day;
  /** The day a person picked for a date that can be several. */
  readonly pick?: PickDay;
  /** Which changes to carry out of those that could be; all where it is left out. */
  readonly accept?: (change: MergeChange) => boolean;
}

/** What a merge comes to. Everything a copy says is in the tasks or in the changes. */
export interface Merged {
  readonly tasks: readonly Task[];
  /** With what they tell of themselves. */
  readonly units: readonly Unit[];
  readonly bodies: readonly Body[];
  readonly changes: readonly MergeChange[];
  /** What each copy tells of whole rows. */
  readonly told: ReadonlyMap<RecognisedCopy, ToldRows>;
}

/**
 * Merges returned copies into a tracker: what was sent, what came back, what the master says now. The order of the
 * copies does not matter, and merging again what was merged changes nothing.
 */
export function mergeCopies(
  tracker: Tracker,
  copies: readonly RecognisedCopy[],
  options: MergeOptions,
): Merged {
  const span = nearPlan(tracker, options.today);
  const compared = inOrder(copies).map((recognised) =>
    compareCopy(recognised, tracker, { ...options, span }),
  );
  const settled = settleWishes(
    compared.flatMap(({ wishes }) => wishes),
    options,
  );
  const changes = settled.map((one) => ("change" in one ? one.change : one));
  const added = addProposals(
    compared.flatMap(({ proposals }) => proposals),
    tracker,
    options.choose,
  );
  const all = byRow([...compared.flatMap((one) => one.settled), ...changes, ...added.changes], tracker.tasks);
  const accept = options.accept ?? ((): boolean => true);
  const isGranted = (one: MergeChange | Settlement): one is Settlement =>
    "change" in one && accept(one.change);
  const accepted = new Set(
    added.changes.filter((change) => change.kind === "new" && accept(change)).map(({ id }) => id),
  );
  const granted = settled.filter(isGranted);
  return {
    tasks: [...applySettlements(tracker.tasks, granted), ...added.tasks.filter(({ id }) => accepted.has(id))],
    units: withFacts(tracker.units, granted),
    bodies: withFacts(tracker.bodies, granted),
    changes: all,
    told: new Map(compared.map(({ recognised, told }) => [recognised, told])),
  };
}

type CopyOptions = MergeOptions & { readonly span: PlanSpan | null };

interface ComparedCopy extends RowOutcome {
  readonly recognised: RecognisedCopy;
  readonly told: ToldRows;
  readonly wishes: readonly RankedWish[];
  readonly proposals: readonly Proposal[];
}

/** Copies of earlier rounds first, then by name, so that the order in which they were chosen has no say. */
function inOrder(copies: readonly RecognisedCopy[]): RecognisedCopy[] {
  const keys = new Map(
    copies.map((one) => [
      one,
      `${one.recipient}\u0000${one.copy.file}\u0000${JSON.stringify(one.copy.rows)}`,
    ]),
  );
  const key = (one: RecognisedCopy): string => keys.get(one) ?? "";
  return [...copies].sort((a, b) => (a.round ?? 0) - (b.round ?? 0) || (key(a) < key(b) ? -1 : 1));
}

/** A day so many days before the first deadline or after the last one is asked about. */
const FAR_DAYS = 366;

/** The days that a copy's dates are to be expected in; null where the plan names none. */
function nearPlan({ tasks, units }: Tracker, today: Day | undefined): PlanSpan | null {
  const days = [
    ...tasks.flatMap(({ due, extendedTo }) => [dayOf(due), dayOf(extendedTo)]),
    ...units.map(({ event }) => dayOf(event)),
  ].filter((one) => one !== null);
  if (days.length === 0) return null;
  const all = [...days, ...(today ? [today] : [])].sort();
  const [first, last] = [all[0], all.at(-1)];
  return first && last ? { first: addDays(first, -FAR_DAYS), last: addDays(last, FAR_DAYS) } : null;
}

function compareCopy(recognised: RecognisedCopy, tracker: Tracker, options: CopyOptions): ComparedCopy {
  const { copy, recipient, round } = recognised;
  const { file } = copy;
  // Proposals of a unit's copy are for that unit; those of a body's are work of no single unit.
  const unit = recognised.by === "unit" ? recipient : "";
  const matched = doubtMoved(matchRows(recognised, tracker.tasks));
  const { span, pick = () => null } = options;
  const facts = compareFacts(recognised, tracker, { span, pick });
  const isNew = ({ row, master, sent, rivals }: (typeof matched)[number]): boolean =>
    master === null && sent === null && rivals.length === 0 && titleOf(row) !== "";
  const rowsOf = doubledRows(matched);
  const outcomes = matched
    .filter((one) => !isNew(one))
    .map((one) => {
      const { settled, wishes } = compareRow(file, one, options);
      return { settled, wishes: wishes.map((wish) => withDoubledDoubt(wish, rowsOf(one))) };
    });
  return {
    recognised,
    told: tellRows(recognised, matched),
    settled: [
      ...facts.settled,
      ...outcomes.flatMap((outcome) => outcome.settled),
      ...copy.proposals
        .filter((proposal) => !isNamed(proposal))
        .flatMap((proposal) => tellUnnamed(file, proposal)),
    ],
    wishes: [facts, ...outcomes].flatMap(({ wishes }) =>
      wishes.map((wish) => ({ ...wish, sender: senderOf(recognised), round: round ?? 0 })),
    ),
    proposals: [
      ...matched.filter(isNew).map(({ row }) => proposeRow(file, row, unit)),
      ...copy.proposals.filter(isNamed).map((proposal) => proposeTask(file, proposal, unit)),
    ],
  };
}

/** Tells the other rows of a row's own sheet that speak of the same task. */
function doubledRows(matched: readonly MatchedRow[]): (one: MatchedRow) => readonly MatchedRow[] {
  const keyOf = ({ row, master }: MatchedRow): string => `${sheetOf(row.place)}\u0000${master?.id ?? ""}`;
  const groups = new Map<string, MatchedRow[]>();
  for (const one of matched) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return (one) => (groups.get(keyOf(one)) ?? []).filter((other) => other !== one);
}

function sheetOf(place: string): string {
  return place.slice(0, place.lastIndexOf("!"));
}

/** What one row asks for and another row of the same task denies, be it only by what was sent, is for a person to settle. */
function withDoubledDoubt(wish: Wish, others: readonly MatchedRow[]): Wish {
  const { field } = wish.change;
  if (wish.doubt !== null || wish.isThere || isUnitFact(field)) return wish;
  const denies = others.some(({ row }) => {
    const reading = row.readings[field];
    return reading?.kind === "value" && !saysSame(reading, wish.value);
  });
  return denies ? { ...wish, doubt: "copies-differ" } : wish;
}

/** Whose copies follow one another; a file of unknown origin stands for itself. */
function senderOf({ by, recipient, copy }: RecognisedCopy): string {
  return by === null ? `file\u0000${copy.file}` : `${by}\u0000${nameKey(recipient)}`;
}

const FIELDS = ["title", ...Object.keys(makeTask({ id: "", title: "" }))];

/** Changes in the order of the master's rows and of the fields, so that a person finds them; those of no row last. */
function byRow(changes: readonly MergeChange[], tasks: readonly Task[]): MergeChange[] {
  const places = new Map(tasks.map(({ id }, index) => [id, index]));
  const place = ({ id }: MergeChange): number => places.get(id) ?? tasks.length;
  const column = ({ field }: MergeChange): number => FIELDS.indexOf(field);
  return [...changes].sort((one, other) => place(one) - place(other) || column(one) - column(other));
}

function settleWishes(
  wishes: readonly RankedWish[],
  { preference, choose }: MergeOptions,
): (MergeChange | Settlement)[] {
  const byField = new Map<string, RankedWish[]>();
  for (const wish of wishes) {
    const key = `${wish.change.id}\u0000${wish.change.field}`;
    const group = byField.get(key);
    if (group) group.push(wish);
    else byField.set(key, [wish]);
  }
  const groups = [...byField.values()];
  const settle = (group: readonly RankedWish[]): readonly (MergeChange | Settlement)[] =>
    settleField(group, preference, choose);
  const states = groups.filter(([wish]) => wish?.change.field === "state").map(settle);
  const asked = new Set(
    states.filter((told) => told.every((one) => !("change" in one))).flatMap(openConflicts),
  );
  return groups.flatMap((group) => settle(group.map((wish) => withOpenState(wish, asked))));
}

function openConflicts(told: readonly (MergeChange | Settlement)[]): string[] {
  return told.flatMap((one) => ("change" in one || one.kind !== "conflict" ? [] : [one.id]));
}

/** The day of completion beside a state that is asked about belongs to the same answer: alone it would make the task done. */
function withOpenState(wish: RankedWish, asked: ReadonlySet<string>): RankedWish {
  const { id, field } = wish.change;
  const isDoubted = field === "completedOn" && wish.doubt === null && !wish.isThere && asked.has(id);
  return isDoubted ? { ...wish, doubt: "state-differs" } : wish;
}

function applySettlements(tasks: readonly Task[], settlements: readonly Settlement[]): Task[] {
  const byId = new Map<string, Partial<Task>>();
  for (const { id, change, value } of settlements) {
    if (isUnitFact(change.field)) continue;
    byId.set(id, { ...byId.get(id), [change.field]: value });
  }
  return tasks.map((task) => {
    const fields = task.id === "" ? undefined : byId.get(task.id);
    return fields ? { ...task, ...fields } : task;
  });
}
