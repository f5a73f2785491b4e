import { unitEventFormula } from "../formula/due-date";
import { standingFormula } from "../formula/standing";
import { previousSnapshotFormula } from "../formula/snapshot";
import { taskFormulas } from "../formula/task-formulas";
import type { TableKey } from "../schema/naming";
import { layOut, type LaidOutColumn } from "../schema/tables/schema";
import type { Wording } from "../schema/wording";
import { groupColumns, leadCountColumns, ownCountColumns } from "./count-columns";

/** Every column of a table in the order in which we lay it out, those that count what others hold included. */
export function tableColumns(key: TableKey, wording: Wording): LaidOutColumn[] {
  switch (key) {
    case "tasks":
      return layOut(key, wording, taskFormulas(wording));
    case "units":
      return unitColumns(wording);
    case "bodies":
      return [...layOut(key, wording), ...leadCountColumns(wording, key)];
    case "snapshots":
      return layOut(key, wording, { previous: previousSnapshotFormula(wording) });
    case "rounds":
      return layOut(key, wording, { standing: standingFormula(wording) });
    case "holidays":
    case "log":
      return layOut(key, wording);
  }
}

/** The counts that the chart shows stand beside what people enter, before the columns that are hidden. */
function unitColumns(wording: Wording): LaidOutColumn[] {
  const columns = layOut("units", wording, { eventDay: unitEventFormula(wording) });
  return [
    ...columns.filter(({ shown }) => shown),
    ...groupColumns(wording),
    ...columns.filter(({ shown }) => !shown),
    ...ownCountColumns(wording),
    ...leadCountColumns(wording, "units"),
  ];
}
