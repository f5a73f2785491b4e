import type { Day } from "../day";
import { splitNames } from "../edit/joined-names";
import { findersOf } from "../listed-names";
import { isSameName, nameKey } from "../names";
import { nearPlan } from "../near-plan";
import type { PlanSpan } from "../plan-span";
import type { Task } from "../task";
import { makeTask } from "../task";
import type { Body, Tracker, Unit } from "../tracker";
import { doubtOdds, fieldKey, withAlso } from "./at-odds";
import type { PickDay, RowOutcome, Wish } from "./compare-row";
import { compareRow } from "./compare-row";
import { saysSame } from "./field";
import { foldText } from "./fold";
import type { MergeChange, MergeReason } from "./merge-change";
import type { MatchedRow, SameUnit } from "./match-row";
import { matchRows } from "./match-row";
import { cellKey, doubtMoved, movedCells } from "./moved-answers";
import type { Proposal } from "./new-tasks";
import { addProposals, isNamed, proposeRow, proposeTask, tellUnnamed } from "./new-tasks";
import type { RecognisedCopy } from "./recognise";
import { titleOf } from "./recognise";
import type { Preference, RankedWish, Settlement } from "./settle";
import { settleField } from "./settle";
import { besideSorted } from "./sorted-columns";
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
  const isSameUnit = sameUnit(tracker);
  const compared = inOrder(copies).map((recognised) =>
    compareCopy(recognised, tracker, { ...options, span, isSameUnit }),
  );
  const settled = settleWishes(
    compared.flatMap(({ wishes }) => wishes),
    tracker.tasks,
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

type CopyOptions = MergeOptions & { readonly span: PlanSpan | null; readonly isSameUnit: SameUnit };

/** Tells whether two names are one unit's, by its short name, its code or however it is typed. */
function sameUnit(tracker: Tracker): SameUnit {
  const { unit, lead } = findersOf(tracker);
  return (one, other) => {
    if (isSameName(one, other)) return true;
    const meant = unit.find(one) ?? lead.find(one);
    return meant !== null && isSameName(meant.name, (unit.find(other) ?? lead.find(other))?.name ?? "");
  };
}

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

function compareCopy(recognised: RecognisedCopy, tracker: Tracker, options: CopyOptions): ComparedCopy {
  const { copy, recipient, round } = recognised;
  const { file } = copy;
  // Proposals of a unit's copy are for that unit; those of a body's are work of no single unit.
  const unit = recognised.by === "unit" ? recipient : "";
  const { isSameUnit } = options;
  const unsorted = besideSorted(copy.rows, recognised.sentRows);
  const isFormerLead = formerLead(recognised, tracker, isSameUnit);
  const found = matchRows(
    { ...recognised, copy: { ...copy, rows: unsorted.rows } },
    tracker.tasks,
    isSameUnit,
  );
  const matched = doubtMoved(
    found.map((one) => withLeadDoubt(withSortedDoubt(one, unsorted.doubted), isFormerLead)),
  );
  const moved = movedCells(matched);
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
  const isOthers = copy.otherRecipient !== undefined && !isSameUnit(copy.otherRecipient, recipient);
  const doubted = (wish: Wish): Wish => {
    const { place, field } = wish.change;
    if (isOthers) return withDoubt(wish, "other-recipient");
    if (copy.exchanged?.some((one) => one === field)) return withDoubt(wish, "headers-exchanged");
    return moved.has(cellKey(place, field)) ? withDoubt(wish, "answers-moved") : wish;
  };
  const rows = tellRows(recognised, matched);
  return {
    recognised,
    told: { ...rows, cells: [...unsorted.told, ...rows.cells] },
    settled: [
      ...facts.settled,
      ...outcomes.flatMap((outcome) => outcome.settled),
      ...copy.proposals
        .filter((proposal) => !isNamed(proposal))
        .flatMap((proposal) => tellUnnamed(file, proposal)),
    ],
    wishes: [facts, ...outcomes].flatMap(({ wishes }) =>
      wishes.map((wish) => ({ ...doubted(wish), sender: senderOf(recognised), round: round ?? 0 })),
    ),
    proposals: [
      ...matched.filter(isNew).map(({ row }) => proposeRow(file, row, unit)),
      ...copy.proposals.filter(isNamed).map((proposal) => {
        const proposed = proposeTask(file, proposal, unit);
        return isOthers ? { ...proposed, isDoubtful: true } : proposed;
      }),
    ],
  };
}

/** A doubt for what has none and is not there already. */
function withDoubt(wish: Wish, doubt: MergeReason): Wish {
  return wish.doubt !== null || wish.isThere ? wish : { ...wish, doubt };
}

/** A row beside which another row's words came back may have been answered for those. */
function withSortedDoubt(one: MatchedRow, doubted: ReadonlySet<MatchedRow["row"]>): MatchedRow {
  return one.doubt === null && one.master !== null && doubted.has(one.row)
    ? { ...one, doubt: "column-sorted" }
    : one;
}

/** A body's answer for a task that the tracker has handed to another one since. */
function withLeadDoubt(one: MatchedRow, isFormerLead: (one: MatchedRow) => boolean): MatchedRow {
  return one.doubt === null && isFormerLead(one) ? { ...one, doubt: "led-by-another" } : one;
}

/** Tells rows that a body was sent as its own and that others lead by now; whoever is not listed any more has another name. */
function formerLead(
  { by, recipient }: RecognisedCopy,
  { units, bodies }: Tracker,
  isSameUnit: SameUnit,
): (one: MatchedRow) => boolean {
  const isListed = [...units, ...bodies].some(({ name }) => isSameName(name, recipient));
  if (by !== "body" || !isListed) return () => false;
  const isMeant = (name: string): boolean =>
    isSameUnit(name, recipient) || foldText(name) === foldText(recipient);
  const leads = ({ lead }: Task): boolean => [lead, ...splitNames(lead)].some(isMeant);
  return ({ master, sent }) =>
    master !== null && sent !== null && master.lead.trim() !== "" && leads(sent) && !leads(master);
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
  if (isUnitFact(field)) return wish;
  const denies = others.some(({ row }) => {
    const reading = row.readings[field];
    return reading?.kind === "value" && !saysSame(reading, wish.value);
  });
  return denies ? withDoubt(wish, "copies-differ") : wish;
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
  tasks: readonly Task[],
  { preference, choose }: MergeOptions,
): (MergeChange | Settlement)[] {
  const byField = new Map<string, RankedWish[]>();
  for (const wish of wishes) {
    const key = fieldKey(wish.change);
    const group = byField.get(key);
    if (group) group.push(wish);
    else byField.set(key, [wish]);
  }
  const settle = (group: readonly RankedWish[]): readonly (MergeChange | Settlement)[] =>
    settleField(group, preference, choose);
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const settled = [...doubtOdds(byField, settle, tasks).values()].flatMap(settle);
  return settled.flatMap((one) => withAlso(one, byId));
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
