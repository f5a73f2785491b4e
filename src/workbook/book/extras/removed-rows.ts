import { ROW_LIST_KEYS } from "../../../domain/fields/row-lists";
import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { Change } from "../../page/change";
import type { TablePlace } from "../../sheets/table-place";
import type { Book } from "../reading/open-book";
import { ownPlaces } from "./own-cells";

/** The deletions of table rows that a patch asks for; places in our lists are places in the tables. */
export function rowDeletions({ places }: Book, patch: TrackerPatch): Change[] {
  const listed = ROW_LIST_KEYS.flatMap((list) =>
    deletionsIn(
      places.tables[list],
      patch[list].removed.map(({ index }) => index),
    ),
  );
  const { holidays, snapshots, rounds } = patch;
  return [
    ...listed,
    ...(holidays ? deletionsIn(places.tables.holidays, goneFrom(holidays)) : []),
    ...(snapshots ? deletionsIn(places.tables.snapshots, goneFrom(snapshots)) : []),
    ...deletionsIn(places.tables.rounds, rounds?.removed.map(({ index }) => index) ?? []),
  ];
}

/** Places of what a list has no more, as many as it has got shorter by; the last of them. */
function goneFrom({ before, after }: { before: readonly object[]; after: readonly object[] }): number[] {
  const wanted = after.map((item) => JSON.stringify(item));
  const gone = before.flatMap((item, index) => (wanted.includes(JSON.stringify(item)) ? [] : [index]));
  const fewer = Math.max(0, before.length - after.length);
  return fewer === 0 ? [] : gone.slice(-fewer);
}

function deletionsIn(place: TablePlace, rows: readonly number[]): Change[] {
  if (!place.found || rows.length === 0) return [];
  const { sheet, table } = place.found;
  const deletion = { kind: "deleteTableRows", sheet: sheet.name, table: table.name } as const;
  // A table keeps at least one row: where all would go, the first stays and is emptied.
  return rows.length < table.range.rowCount - 1
    ? [{ ...deletion, rows }]
    : [{ ...deletion, rows: rows.slice(1) }, ...ownEntriesCleared(place, sheet.name)];
}

/** What stands in people's own columns of the row that stays; our own columns are emptied with the rest. */
function ownEntriesCleared(place: TablePlace, sheet: string): Change[] {
  return ownPlaces(place, 0).map(({ row, column }): Change => ({
    kind: "writeCells",
    sheet,
    block: { row, column, contents: [[null]] },
  }));
}
