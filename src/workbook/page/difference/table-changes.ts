import type { Change } from "../change";
import type { RangeAddress, Sheet, Table } from "../content";
import { overlap } from "../overlap";

/** Tables that are missing or have become too small for what is to stand in them; none is ever made smaller. */
export function tableChanges(desired: Sheet, found: Sheet): Change[] {
  return desired.tables.flatMap((table): Change[] => {
    const there = found.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    if (!there) return [{ kind: "addTable", sheet: desired.name, table }];
    if (isLarger(table, there)) {
      return [{ kind: "resizeTable", sheet: desired.name, table: table.name, range: grow(there, table) }];
    }
    return [];
  });
}

function isLarger({ range: wanted }: Table, { range: there }: Table): boolean {
  return wanted.rowCount > there.rowCount || wanted.columnCount > there.columnCount;
}

/** The range of a table after the changes: what the user's own columns and rows need stays in it. */
export function grow({ range: there }: Table, { range: wanted }: Table): RangeAddress {
  return {
    ...wanted,
    rowCount: Math.max(wanted.rowCount, there.rowCount),
    columnCount: Math.max(wanted.columnCount, there.columnCount),
  };
}

/** The looks of rows that a table gains: programs differ in what they hand on to new rows. */
export function growthChanges(desired: Sheet, found: Sheet): Change[] {
  return desired.tables.flatMap(({ name, range }): Change[] => {
    const there = found.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (!there || range.rowCount <= there.range.rowCount) return [];
    const first = there.range.row + there.range.rowCount;
    const grown = { ...range, row: first, rowCount: range.row + range.rowCount - first };
    const formats = desired.formats.flatMap((part): Change[] => {
      const shared = overlap(part.range, grown);
      return shared ? [{ kind: "setFormat", sheet: desired.name, range: shared, format: part.format }] : [];
    });
    const heights = desired.rows.flatMap((run): Change[] => {
      const row = Math.max(run.row, first);
      const rowCount = Math.min(run.row + run.rowCount, grown.row + grown.rowCount) - row;
      return rowCount > 0 ? [{ kind: "setRows", sheet: desired.name, run: { ...run, row, rowCount } }] : [];
    });
    return [...formats, ...heights];
  });
}
