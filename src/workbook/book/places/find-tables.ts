import type { WorkbookContent } from "../../page/content";
import type { PlacedTable } from "../../page/find-table";
import { findTable } from "../../page/find-table";
import type { Naming, TableKey } from "../../schema/naming";
import { TABLE_KEYS } from "../../schema/naming";
import type { Wording } from "../../schema/wording";
import { LABELS } from "../../schema/wording";
import type { Places } from "../../sheets/places";
import { placeTables } from "../../sheets/places";
import { tableColumns } from "../../sheets/table-columns";
import type { TablePlace } from "../../sheets/table-place";
import { columnsThere, usualPlace } from "../../sheets/table-place";
import { locateColumns } from "./locate-columns";

/** The tables of a tracker that are there, wherever they stand. */
export type FoundTables = ReadonlyMap<TableKey, PlacedTable>;

/** Finds the tables of a tracker by their names. */
export function findTables(content: WorkbookContent, { tables }: Naming): FoundTables {
  return new Map(
    TABLE_KEYS.flatMap((key) => {
      const found = findTable(content, tables[key]);
      return found ? [[key, found]] : [];
    }),
  );
}

/** Where each table stands; one that is missing will stand where we lay it out. */
export function placesOfTables(tables: FoundTables, wording: Wording): Places["tables"] {
  return placeTables((key) => {
    const found = tables.get(key);
    return found ? placeOf(key, found, wording) : usualPlace(tableColumns(key, wording));
  });
}

/** The place by the headers of the language of which most stand there; the workbook's own where that is as good. */
function placeOf(key: TableKey, found: PlacedTable, wording: Wording): TablePlace {
  const own = placeByHeaders(key, found, wording);
  const others = [LABELS.vi, LABELS.en].filter((labels) => labels !== wording.labels);
  return others.reduce((best, labels) => {
    const isWhole = columnsThere(best).length === best.columns.size;
    const other = isWhole ? best : placeByHeaders(key, found, { ...wording, labels });
    return columnsThere(other).length > columnsThere(best).length ? other : best;
  }, own);
}

function placeByHeaders(key: TableKey, found: PlacedTable, wording: Wording): TablePlace {
  const columns = tableColumns(key, wording);
  const located = locateColumns(
    columns.map(({ header }) => header),
    found.table,
  );
  return {
    row: found.table.range.row,
    columns: new Map(columns.map((column, index) => [column.key, located[index] ?? index])),
    found,
  };
}
