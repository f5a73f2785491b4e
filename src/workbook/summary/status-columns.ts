import type { Flag } from "../../domain/status-rule";
import { DONE_FLAGS } from "../../domain/status-rule";
import type { FlagCounts } from "../../domain/report";
import { STATUS_ORDER } from "../formula/status-order";
import { totalOf } from "../sheets/count-columns";
import type { Expression } from "./expression";
import { give } from "./expression";
import { COLUMNS, across, at } from "./place";

/** Zero-based column of a flag's counts. */
export function statusColumn(flag: Flag): number {
  return COLUMNS.firstStatus + STATUS_ORDER.indexOf(flag);
}

/** Share, progress and total of a row whose ten counts stand to their right. */
export function shareCells(row: number, counts: FlagCounts): [Expression, Expression, Expression] {
  const statuses = across(row, COLUMNS.firstStatus, STATUS_ORDER.length);
  const done = `SUM(${across(row, COLUMNS.firstStatus, DONE_FLAGS.length)})`;
  const applicable = `(${at(row, COLUMNS.total)}-${at(row, statusColumn("not-applicable"))})`;
  const doneCount = DONE_FLAGS.reduce((sum, flag) => sum + counts[flag], 0);
  const total = totalOf(counts);
  const of = total - counts["not-applicable"];
  return [
    give(`${done}&"/"&${applicable}`, `${doneCount}/${of}`),
    give(`IF(${applicable}=0,"–",${done}/${applicable})`, of === 0 ? "–" : doneCount / of),
    give(`SUM(${statuses})`, total),
  ];
}
