import type { FileReport, MergePlan } from "../../../../actions/merge";
import type { MergeChange } from "../../../../domain/merge/merge-change";
import { isOpen } from "./decisions";

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
  readonly need: Need;
}

/** The changes of a merge by file and row, what needs a person first; what changes nothing is left out. */
export function groupByFile({ files, changes }: Pick<MergePlan, "files" | "changes">): FileChanges[] {
  const told = changes.filter(({ kind }) => kind !== "unchanged");
  const grouped = files.map((report) => {
    const own = told.filter(({ file }) => file === report.name);
    return { report, rows: groupByRow(own), need: needOf(report, own) };
  });
  const place = ({ need }: FileChanges): number => NEEDS.indexOf(need);
  return grouped.sort(
    (one, other) => place(one) - place(other) || BY_NAME.compare(one.report.name, other.report.name),
  );
}

/** "so-2" stands before "so-10". */
const BY_NAME = new Intl.Collator("vi", { numeric: true });

/** What a file needs of a person, the most urgent first. */
export const NEEDS = ["bad", "choose", "refused", "changes", "quiet"] as const;

/** What a file needs of a person. */
export type Need = (typeof NEEDS)[number];

/** With so many files or fewer, each is shown. */
export const FEW = 2;

/** The files to be seen under a filter; among many, those that ask nothing of a person are folded away. */
export function seenFiles(
  files: readonly FileChanges[],
  shown: Need | "all",
  unfolded: boolean,
): { readonly seen: readonly FileChanges[]; readonly folded: readonly FileChanges[] } {
  const isAsked = ({ need }: FileChanges): boolean => need !== "changes" && need !== "quiet";
  const folded = files.length > FEW && shown === "all" ? files.filter((file) => !isAsked(file)) : [];
  const seen = files.filter(
    (file) => shown === file.need || (shown === "all" && (unfolded || !folded.includes(file))),
  );
  return { seen, folded };
}

function needOf({ problem, unread, missing }: FileReport, changes: readonly MergeChange[]): Need {
  if (problem !== undefined) return "bad";
  if (changes.some(isOpen)) return "choose";
  if (changes.some(({ kind }) => kind === "refused") || unread.length + missing.length > 0) return "refused";
  return changes.length > 0 ? "changes" : "quiet";
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
