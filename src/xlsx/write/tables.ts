import type { Table } from "../../workbook/page/content";
import type { HucreTable } from "../hucre";
import { compactAddress } from "../text/address";
import { escapeFileText } from "../text/literal-text";

/** A table as the library takes it; calculated columns are put in afterwards. */
export function toTable(table: Table): HucreTable {
  return {
    name: table.name,
    displayName: table.name,
    range: compactAddress(table.range),
    columns: table.columns.map((column) => ({ name: escapeFileText(column.header) })),
    style: table.style,
    showRowStripes: table.bandedRows,
    // Without a row of headers no button has a place.
    showAutoFilter: table.filterButton && table.hasHeader !== false,
  };
}
