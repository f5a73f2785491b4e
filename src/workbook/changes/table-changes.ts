import type { Change } from "../change";
import type { Sheet, Table } from "../content";

/** Tables that are missing or have become too small for what is to stand in them. */
export function tableChanges(desired: Sheet, found: Sheet): Change[] {
  return desired.tables.flatMap((table): Change[] => {
    const there = found.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    if (!there) return [{ kind: "addTable", sheet: desired.name, table }];
    if (isLarger(table, there)) {
      return [{ kind: "resizeTable", sheet: desired.name, table: table.name, range: table.range }];
    }
    return [];
  });
}

function isLarger({ range: wanted }: Table, { range: there }: Table): boolean {
  return wanted.rowCount > there.rowCount || wanted.columnCount > there.columnCount;
}
