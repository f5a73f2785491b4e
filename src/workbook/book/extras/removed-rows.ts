import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { Change } from "../../page/change";
import type { WorkbookContent } from "../../page/content";
import type { Wording } from "../../schema/wording";
import type { OwnedList } from "./own-cells";
import { findOwnedTable, ownPlaces } from "./own-cells";

/** The deletions of table rows that a patch asks for; places in our lists are places in the tables. */
export function rowDeletions(found: WorkbookContent, patch: TrackerPatch, wording: Wording): Change[] {
  const { naming } = wording;
  const lists = {
    tasks: patch.tasks.removed,
    units: patch.units.removed,
    bodies: patch.bodies.removed,
  } as const;
  return (Object.keys(lists) as OwnedList[]).flatMap((key): Change[] => {
    const rows = lists[key].map(({ index }) => index);
    const sheet = naming.sheets[key];
    const table = found.sheets
      .find(({ name }) => name === sheet)
      ?.tables.find(({ name }) => name === naming.tables[key]);
    if (!table || rows.length === 0) return [];
    // A table keeps at least one row: where all would go, the first stays and is emptied.
    if (rows.length < table.range.rowCount - 1) {
      return [{ kind: "deleteTableRows", sheet, table: table.name, rows }];
    }
    const others: Change = { kind: "deleteTableRows", sheet, table: table.name, rows: rows.slice(1) };
    return [others, ...ownEntriesCleared(found, key, wording)];
  });
}

/** What stands in people's own columns of the row that stays; our own columns are emptied with the rest. */
function ownEntriesCleared(content: WorkbookContent, list: OwnedList, wording: Wording): Change[] {
  const found = findOwnedTable(content, list, wording);
  if (!found) return [];
  return ownPlaces(found, 0).map(({ row, column }): Change => ({
    kind: "writeCells",
    sheet: found.sheet.name,
    block: { row, column, contents: [[null]] },
  }));
}
