import type { Wording } from "../schema/wording";
import { dayNumber } from "./pieces";
import { escapeHeader } from "../page/address";

/** The snapshot's day where it lies before the report date, "" elsewhere; its maximum is the last report before this one. */
export function previousSnapshotFormula({ labels, naming }: Wording): string {
  const cell = `${naming.tables.snapshots}[[#This Row],[${escapeHeader(labels.snapshots.day)}]]`;
  const day = dayNumber(cell);
  return `=IF(AND(${day}>0,${day}<N(${naming.names.reportDate})),${day},"")`;
}
