import type { Tracker } from "../../domain/tracker";
import type { CellContent, Sheet } from "../page/content";
import type { TableKey } from "../schema/naming";
import type { LaidOutColumn } from "../schema/tables/schema";
import type { Wording } from "../schema/wording";
import { planTitleCell } from "./plan-title";

import { describeTableSheet } from "./table-sheet";

type ListKey = Exclude<TableKey, "tasks">;

/** What a sheet with one list is made of. */
export interface ListInput {
  readonly key: ListKey;
  readonly columns: readonly LaidOutColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  readonly frozenColumns: number;
}

/** A sheet with one list under its title. */
export function describeList(tracker: Tracker, wording: Wording, input: ListInput): Sheet {
  const { labels, naming } = wording;
  return describeTableSheet({
    ...input,
    name: naming.sheets[input.key],
    table: naming.tables[input.key],
    title: planTitleCell(labels.titles[input.key], tracker, wording),
    hint: labels.hints[input.key],
    printedColumns: input.columns.filter(({ shown }) => shown).length,
    tabColor: "#7F7F7F",
  });
}
