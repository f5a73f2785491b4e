import type { MergePlan } from "../../../../actions/merge";
import type { MergeChange } from "../../../../domain/merge/merge-change";
import type { MergeDecision } from "../../../services/sharingService";
import type { FileReport } from "../../../../workbook/copy/returned/recognise-files";

/** What a person decided so far, by keys of changes; everything without conflict is taken unless it is left. */
export interface Decisions {
  readonly left: ReadonlySet<string>;
  /** Conflicts settled for the returned value. */
  readonly taken: ReadonlySet<string>;
}

/** Nothing decided yet. */
export const UNDECIDED: Decisions = { left: new Set(), taken: new Set() };

/** Changes of one row as one file has them. */
export interface RowOfFile {
  readonly key: string;
  /** "" where the workbook has no such row. */
  readonly id: string;
  readonly changes: readonly MergeChange[];
}

/** A file with the rows in which it says something else than the workbook. */
export interface FileChanges {
  readonly report: FileReport;
  readonly rows: readonly RowOfFile[];
}

/** Tells a change from every other, and finds it again when the merge is worked out anew. */
export function keyOfChange({ file, place, field }: MergeChange): string {
  return [file, place, field].join("\u0000");
}

/** Whether a change is carried out unless a person leaves it. */
export function isFree({ kind }: MergeChange): boolean {
  return kind === "applied" || kind === "new";
}

/** The changes of a merge by file and row; what changes nothing is left out. */
export function groupByFile({ files, changes }: Pick<MergePlan, "files" | "changes">): FileChanges[] {
  const told = changes.filter(({ kind }) => kind !== "unchanged");
  return files.map((report) => ({
    report,
    rows: groupByRow(told.filter(({ file }) => file === report.name)),
  }));
}

function groupByRow(changes: readonly MergeChange[]): RowOfFile[] {
  const rows = new Map<string, MergeChange[]>();
  for (const change of changes) {
    const key = change.id === "" ? change.place : change.id;
    const row = rows.get(key);
    if (row) row.push(change);
    else rows.set(key, [change]);
  }
  return [...rows].map(([key, own]) => ({ key, id: own[0]?.id ?? "", changes: own }));
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
  const taken = new Set(decisions.taken);
  for (const other of all)
    if (other.id === change.id && other.field === change.field) taken.delete(keyOfChange(other));
  if (takeReturned) taken.add(keyOfChange(change));
  return { ...decisions, taken };
}

/** Whether a change is to be carried out. */
export function isTaken({ left, taken }: Decisions, change: MergeChange): boolean {
  const key = keyOfChange(change);
  return isFree(change) ? !left.has(key) : change.kind === "conflict" && taken.has(key);
}

/** The decisions as the merge asks for them. */
export function toDecision({ left, taken }: Decisions): MergeDecision {
  return {
    choose: (change) => taken.has(keyOfChange(change)),
    accept: (change) => taken.has(keyOfChange(change)) || !left.has(keyOfChange(change)),
  };
}
