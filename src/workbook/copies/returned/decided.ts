import type { MergeChange } from "../../../domain/merge/merge-change";
import type { LogEntry } from "../../../domain/tracker";
import { cutToCell } from "../../../domain/cell-limit";
import { SHARING } from "../../../i18n/sharing";
import { fillWords } from "../../../i18n/fill-words";
import type { Wording } from "../../schema/wording";
import { headerOf } from "./merge-report";
import { sayMergeValue } from "./say-change";

/** A change that a person left, with what the workbook says instead. */
export type Declined = Omit<MergeChange, "from"> & { readonly from: MergeChange["to"] };

/** The lines of the log that tell what a person did not take, by which it is not asked again. */
export function decisionLines(declined: readonly Declined[], when: string, wording: Wording): LogEntry[] {
  const { reasons } = SHARING[wording.language];
  return declined.map((change) => ({
    ...lineOf(change, wording),
    when,
    reason: reasons["master-preferred"],
    source: change.file,
  }));
}

/** Tells whether a person has declined the same value for the same cell while the workbook said the same. */
export function decidedBefore(log: readonly LogEntry[], wording: Wording): (change: MergeChange) => boolean {
  const known = new Set(log.map(keyOf));
  return (change) => known.has(keyOf(lineOf(change, wording)));
}

type Line = Pick<LogEntry, "id" | "field" | "before" | "after">;

/** A task that is not in the table yet has no id of its own: its words tell which it is. */
function lineOf({ kind, reason, id, field, from, to }: Declined, wording: Wording): Line {
  const isNew = kind === "new" || reason === "row-added";
  const { declined } = SHARING[wording.language].log;
  return {
    id: isNew ? "" : id,
    field: fillWords(declined, { field: headerOf(field, wording) }),
    before: cutToCell(sayMergeValue(field, to, wording)),
    after: cutToCell(sayMergeValue(field, from, wording)),
  };
}

function keyOf({ id, field, before, after }: Line): string {
  return JSON.stringify([id, field, before, after]);
}
