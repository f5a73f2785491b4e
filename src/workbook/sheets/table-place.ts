import type { RangeAddress } from "../page/content";
import type { PlacedTable } from "../page/find-table";
import type { LaidOutColumn } from "../schema/tables/schema";

/**
 * Zero-based row of a table sheet's hint, title, header and first data row, as we lay it out. What is printed begins with
 * the title: hints are for those who type.
 */
export const ROWS = { hint: 0, title: 1, header: 3, firstData: 4 } as const;

/** Where a table of ours stands: people insert, move and add rows and columns around and in it. */
export interface TablePlace {
  /** Zero-based row of the header. */
  readonly row: number;
  /** Zero-based column of the sheet of each of our columns by its key, in the order in which we lay them out. */
  readonly columns: ReadonlyMap<string, number>;
  /** The table that stands there; null where it is still to be laid out. */
  readonly found: PlacedTable | null;
}

/** The place in which we lay a table out. */
export function usualPlace(columns: readonly Pick<LaidOutColumn, "key">[]): TablePlace {
  return {
    row: ROWS.header,
    columns: new Map(columns.map(({ key }, column) => [key, column])),
    found: null,
  };
}

/** Whether header and columns stand where we lay them out; what stands around them is ours then. */
export function isUsual({ row, columns }: TablePlace): boolean {
  return row === ROWS.header && [...columns.values()].every((column, index) => column === index);
}

/** Zero-based column of the sheet in which a column of ours stands; a table that is laid out has each. */
export function columnAt({ columns }: TablePlace, key: string): number {
  const column = columns.get(key);
  if (column === undefined) throw new Error(`No column ${key}`);
  return column;
}

/** The data rows of a column of ours; a table has at least one. */
export function columnCells(place: TablePlace, key: string, rowCount: number): RangeAddress {
  return {
    row: place.row + 1,
    column: columnAt(place, key),
    rowCount: Math.max(1, rowCount),
    columnCount: 1,
  };
}

/** The keys of our columns that stand in a table as found, each with its column of the sheet. */
export function columnsThere({ columns, found }: TablePlace): [string, number][] {
  const range = found?.table.range;
  return [...columns].filter(([, column]) => range && column < range.column + range.columnCount);
}

/** A range of cells with something said of each. */
interface Part {
  readonly range: RangeAddress;
}

/** Parts over the same rows that say the same, those of columns side by side joined: most of what a new row asks of Excel. */
export function joinNeighbours<One extends Part>(parts: readonly One[]): One[] {
  const said = ({ range, ...rest }: One): string => JSON.stringify([range.row, range.rowCount, rest]);
  const joined: One[] = [];
  let saidLast = "";
  for (const next of [...parts].sort((a, b) => a.range.column - b.range.column)) {
    const last = joined.at(-1);
    const saidNext = said(next);
    const isBeside = last && last.range.column + last.range.columnCount === next.range.column;
    if (isBeside && saidLast === saidNext) {
      const columnCount = last.range.columnCount + next.range.columnCount;
      joined[joined.length - 1] = { ...last, range: { ...last.range, columnCount } };
    } else joined.push(next);
    saidLast = saidNext;
  }
  return joined;
}
