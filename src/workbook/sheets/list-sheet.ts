import type { Tracker } from "../../domain/tracker";
import type { CellContent, Sheet } from "../page/content";
import type { TableKey } from "../schema/naming";
import type { Wording } from "../schema/wording";
import { planTitleCell } from "./plan-title";
import { tableColumns } from "./table-columns";
import type { TablePlace } from "./table-place";
import { describeTableSheet } from "./table-sheet";

type ListKey = Exclude<TableKey, "tasks">;

/** What a sheet with one list is made of. */
export interface ListInput {
  readonly key: ListKey;
  readonly rows: readonly (readonly CellContent[])[];
  readonly frozenColumns: number;
}

/** A sheet with one list under its title. */
export function describeList(tracker: Tracker, wording: Wording, place: TablePlace, input: ListInput): Sheet {
  const { labels, naming } = wording;
  const columns = tableColumns(input.key, wording);
  return describeTableSheet(
    {
      ...input,
      columns,
      name: naming.sheets[input.key],
      table: naming.tables[input.key],
      title: planTitleCell(labels.titles[input.key], tracker, wording),
      hint: labels.hints[input.key],
      printedColumns: columns.filter(({ shown }) => shown).length,
      tabColor: "#7F7F7F",
    },
    place,
  );
}
