import type { Day } from "../../../../domain/day";
import type { MergeChange } from "../../../../domain/merge/merge-change";
import { isForPerson } from "../../../../domain/merge/settle";
import type { MergeDecision } from "../../../services/sharingService";

/** What a person decided so far, by keys of changes; everything without conflict is taken unless it is left. */
export interface Decisions {
  readonly left: ReadonlySet<string>;
  /** Conflicts settled for the returned value. */
  readonly taken: ReadonlySet<string>;
  /** Conflicts settled for the workbook's value, and dates of which no reading is taken. */
  readonly kept: ReadonlySet<string>;
  /** Days picked for dates that can be several. */
  readonly days: ReadonlyMap<string, Day>;
}

/** Nothing decided yet. */
export const UNDECIDED: Decisions = { left: new Set(), taken: new Set(), kept: new Set(), days: new Map() };

/** Tells a change from every other, and finds it again when the merge is worked out anew. */
export function keyOfChange({ file, place, field }: MergeChange): string {
  return [file, place, field].join("\u0000");
}

/** Whether files say anything otherwise than the workbook; those that do not are done with. */
export function hasNews(changes: readonly MergeChange[]): boolean {
  return changes.some(({ kind }) => kind !== "unchanged");
}

/** Whether a change is carried out unless a person leaves it. */
export function isFree({ kind }: MergeChange): boolean {
  return kind === "applied" || kind === "new";
}

/** Whether a change waits for a person's choice: a conflict, or a date that can be several days. */
export function isOpen({ kind, candidates }: MergeChange): boolean {
  return kind === "conflict" || candidates !== undefined;
}

/** Takes or leaves changes that have no conflict. */
export function accept(decisions: Decisions, changes: readonly MergeChange[], taken: boolean): Decisions {
  const left = new Set(decisions.left);
  for (const change of changes.filter(isFree)) {
    if (taken) left.delete(keyOfChange(change));
    else left.add(keyOfChange(change));
  }
  return { ...decisions, left };
}

/** Settles a conflict; of several returned values for one cell at most one is taken. */
export function settle(
  decisions: Decisions,
  change: MergeChange,
  takeReturned: boolean,
  all: readonly MergeChange[],
): Decisions {
  const [taken, kept] = [new Set(decisions.taken), new Set(decisions.kept)];
  for (const other of all)
    if (other.id === change.id && other.field === change.field) {
      taken.delete(keyOfChange(other));
      if (takeReturned && other.kind === "conflict") kept.add(keyOfChange(other));
    }
  kept.delete(keyOfChange(change));
  (takeReturned ? taken : kept).add(keyOfChange(change));
  return { ...decisions, taken, kept };
}

/** Settles all conflicts one way, but for those that a person has to look at; where several files differ about a cell, the last one's value is taken. */
export function settleAll(
  decisions: Decisions,
  changes: readonly MergeChange[],
  takeReturned: boolean,
): Decisions {
  const conflicts = changes.filter(
    (change) => change.kind === "conflict" && !(takeReturned && isForPerson(change)),
  );
  return conflicts.reduce((so, change) => settle(so, change, takeReturned, changes), decisions);
}

/** Picks the day of a date that can be several; null takes none of them. */
export function pickDay(decisions: Decisions, change: MergeChange, day: Day | null): Decisions {
  const [days, kept] = [new Map(decisions.days), new Set(decisions.kept)];
  const key = keyOfChange(change);
  days.delete(key);
  kept.delete(key);
  if (day === null) kept.add(key);
  else days.set(key, day);
  return { ...decisions, days, kept };
}

/** Whether anything was decided. */
export function isDecided({ left, taken, kept, days }: Decisions): boolean {
  return left.size + taken.size + kept.size + days.size > 0;
}

/** The decisions that still hold after a new comparison: those whose change is still the same. */
export function keepDecisions(
  { left, taken, kept, days }: Decisions,
  before: readonly MergeChange[],
  after: readonly MergeChange[],
): Decisions {
  const now = new Set(after.map((change) => JSON.stringify(change)));
  const same = new Set(before.filter((change) => now.has(JSON.stringify(change))).map(keyOfChange));
  return {
    left: new Set([...left].filter((key) => same.has(key))),
    taken: new Set([...taken].filter((key) => same.has(key))),
    kept: new Set([...kept].filter((key) => same.has(key))),
    days: new Map([...days].filter(([key]) => same.has(key))),
  };
}

/** Whether a change is to be carried out. */
export function isTaken({ left, taken, days }: Decisions, change: MergeChange): boolean {
  const key = keyOfChange(change);
  if (isFree(change)) return !left.has(key);
  return change.kind === "conflict" ? taken.has(key) : days.has(key);
}

/** What a person chose for something that waited for a choice; null where it still waits. */
export function choiceOf(
  { taken, kept, days }: Decisions,
  change: MergeChange,
): "returned" | "master" | Day | null {
  const key = keyOfChange(change);
  if (taken.has(key)) return "returned";
  return kept.has(key) ? "master" : (days.get(key) ?? null);
}

/** How many changes a person leaves as the workbook has them, which is remembered. */
export function countKept({ left, kept }: Decisions, changes: readonly MergeChange[]): number {
  return changes.filter((change) => left.has(keyOfChange(change)) || kept.has(keyOfChange(change))).length;
}

/** The decisions as the merge asks for them. */
export function toDecision({
  left,
  taken,
  kept,
  days,
}: Decisions): Omit<MergeDecision, "previewed" | "title"> {
  const isChosen = (key: string): boolean => taken.has(key) || days.has(key);
  return {
    choose: (change) => isChosen(keyOfChange(change)),
    accept: (change) => isChosen(keyOfChange(change)) || !left.has(keyOfChange(change)),
    keep: (change) => kept.has(keyOfChange(change)),
    pick: (change) => days.get(keyOfChange(change)) ?? null,
  };
}
