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

/** The looks of rows and columns that a table gains: programs differ in what they hand on to new ones. */
export function growthChanges(desired: Sheet, found: Sheet): Change[] {
  return desired.tables.flatMap(({ name, range }): Change[] => {
    const there = found.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
    return there ? [...rowGrowth(desired, range, there), ...columnGrowth(desired, range, there)] : [];
  });
}

function rowGrowth(desired: Sheet, range: RangeAddress, there: Table): Change[] {
  if (range.rowCount <= there.range.rowCount) return [];
  const first = there.range.row + there.range.rowCount;
  const grown = { ...range, row: first, rowCount: range.row + range.rowCount - first };
  const heights = desired.rows.flatMap((run): Change[] => {
    const row = Math.max(run.row, first);
    const rowCount = Math.min(run.row + run.rowCount, grown.row + grown.rowCount) - row;
    return rowCount > 0 ? [{ kind: "setRows", sheet: desired.name, run: { ...run, row, rowCount } }] : [];
  });
  return [...formatsIn(desired, grown), ...heights];
}

/** New columns stand at the right end, and are as wide and as hidden as we lay them out. */
function columnGrowth(desired: Sheet, range: RangeAddress, there: Table): Change[] {
  const first = there.range.column + there.range.columnCount;
  const end = range.column + range.columnCount;
  if (end <= first) return [];
  const grown = { ...range, column: first, columnCount: end - first };
  const widths = desired.columns
    .filter(({ column }) => column >= first && column < end)
    .map((run): Change => ({ kind: "setColumns", sheet: desired.name, run }));
  return [...formatsIn(desired, grown), ...widths];
}

function formatsIn({ name, formats }: Sheet, area: RangeAddress): Change[] {
  return formats.flatMap((part): Change[] => {
    const shared = overlap(part.range, area);
    return shared ? [{ kind: "setFormat", sheet: name, range: shared, format: part.format }] : [];
  });
}
