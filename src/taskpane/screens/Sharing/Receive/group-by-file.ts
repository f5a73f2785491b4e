import type { MergePlan } from "../../../../actions/merge";
import type { MergeChange } from "../../../../domain/merge/merge-change";
import type { FileReport } from "../../../../workbook/copies/returned/recognise-files";

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
