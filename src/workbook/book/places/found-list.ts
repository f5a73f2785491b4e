import type { RangeAddress, Table } from "../../page/content";
import type { PlacedTable } from "../../page/find-table";
import type { TableKey } from "../../schema/naming";

/** A list of a tracker as it is to be understood, and the table that stands there, whatever it is called and covers. */
export interface FoundList extends PlacedTable {
  /** null where the list is no table any more. */
  readonly real: Table | null;
}

/** The lists of a tracker that were found. */
export type FoundLists = ReadonlyMap<TableKey, FoundList>;

/** The table that is to stand over cells of a list. */
export function tableOver(name: string, range: RangeAddress, headers: readonly string[]): Table {
  return {
    name,
    range,
    columns: headers.map((header) => ({ header })),
    style: "TableStyleLight1",
    bandedRows: false,
    filterButton: true,
  };
}
