import { DONE_FLAGS } from "../../domain/status-rule";
import type { Wording } from "../schema/wording";
import { escapeHeader } from "../page/address";
import { countAt } from "./pieces";

/** How many snapshots the trend goes back. */
export const TREND_SNAPSHOTS = 8;

/** Lines of the trend. */
export const TREND_LINES = ["done", "overdue", "soon"] as const;

/** The row, within the snapshot table's body, of the k-th last snapshot before the report date; 0 where there are fewer. */
export function trendRowFormula({ labels, naming }: Wording, k: number): string {
  const days = `${naming.tables.snapshots}[${escapeHeader(labels.snapshots.previous)}]`;
  return `=IF(COUNT(${days})<${k},0,MATCH(LARGE(${days},${k}),${days},0))`;
}

/** A point of a line: a snapshot's count; 0 where there is no snapshot, on rows that the chart does not reach. */
export function trendFormula(
  { labels, naming }: Wording,
  line: (typeof TREND_LINES)[number],
  row: string,
): string {
  const flags = line === "done" ? DONE_FLAGS : ([line === "overdue" ? "overdue" : "due-soon"] as const);
  const counts = flags.map((flag) =>
    countAt(`${naming.tables.snapshots}[${escapeHeader(labels.flags[flag])}]`, row),
  );
  return `=IF(${row}=0,0,${counts.join("+")})`;
}
