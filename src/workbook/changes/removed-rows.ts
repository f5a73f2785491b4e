import type { TrackerPatch } from "../../domain/patch/tracker-patch";
import type { Change } from "../change";
import type { WorkbookContent } from "../content";
import type { TableKey } from "../naming";
import type { Wording } from "../wording";

/** The deletions of table rows that a patch asks for; places in our lists are places in the tables. */
export function rowDeletions(found: WorkbookContent, patch: TrackerPatch, { naming }: Wording): Change[] {
  const lists = {
    tasks: patch.tasks.removed,
    units: patch.units.removed,
    bodies: patch.bodies.removed,
  } as const;
  return (Object.keys(lists) as (TableKey & keyof typeof lists)[]).flatMap((key): Change[] => {
    const rows = lists[key].map(({ index }) => index);
    const sheet = naming.sheets[key];
    const table = found.sheets
      .find(({ name }) => name === sheet)
      ?.tables.find(({ name }) => name === naming.tables[key]);
    if (!table || rows.length === 0) return [];
    // A table keeps at least one row: where all would go, the first stays and is emptied.
    const all = rows.length >= table.range.rowCount - 1;
    return [{ kind: "deleteTableRows", sheet, table: table.name, rows: all ? rows.slice(1) : rows }];
  });
}
