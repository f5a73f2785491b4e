import type { CellContent, Sheet } from "../page/content";
import { valueOf } from "./cell-value";

/** A header row found by its words: where our columns stand, zero-based. */
export interface FoundHeader<Key> {
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
}

/** Cells of a sheet by row and column, later blocks over earlier ones. */
export type CellRows = readonly (readonly (CellContent | undefined)[])[];

/** A header stands within so many rows from the top. */
const LAST_HEADER_ROW = 60;

/** No header of ours is longer, even where somebody added words to it. */
const LONGEST_HEADER = 80;

/** Lays the blocks of a sheet out as rows. */
export function layOutRows({ blocks }: Pick<Sheet, "blocks">): CellRows {
  const [only] = blocks;
  if (only && blocks.length === 1 && only.row === 0 && only.column === 0) return only.contents;
  const rows: (CellContent | undefined)[][] = [];
  for (const { row, column, contents } of blocks) {
    contents.forEach((cells, rowOffset) => {
      const line = (rows[row + rowOffset] ??= []);
      cells.forEach((content, columnOffset) => {
        if (content !== undefined) line[column + columnOffset] = content;
      });
    });
  }
  return Array.from(rows, (row) => row ?? []);
}

/** The row that has most of the headers, those to which words were added among them; null where none has at least `least`, one of the `needed` among them. */
export function findHeader<Key>(
  rows: CellRows,
  keyOf: (header: string) => Key | undefined,
  { least, needed, likeOf, exactOf }: HeaderSearch<Key>,
): FoundHeader<Key> | null {
  let best: FoundHeader<Key> | null = null;
  rows.slice(0, LAST_HEADER_ROW).forEach((cells, row) => {
    const columns = new Map<Key, number>();
    cells.forEach((content, column) => {
      const value = valueOf(content);
      const key = typeof value === "string" && value.length <= LONGEST_HEADER ? keyOf(value) : undefined;
      if (key === undefined || typeof value !== "string") return;
      const isBetter = exactOf?.(value) === key && exactOf(headerAt(cells, columns.get(key))) !== key;
      if (!columns.has(key) || isBetter) columns.set(key, column);
    });
    const isEnough = columns.size >= least && needed.some((key) => columns.has(key));
    if (isEnough && columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  });
  return best && likeOf ? withReworded(best, rows, likeOf) : best;
}

function headerAt(cells: CellRows[number], column: number | undefined): string {
  return column === undefined ? "" : String(valueOf(cells[column]) ?? "");
}

/** What makes a row a header row. */
export interface HeaderSearch<Key> {
  /** So many headers, */
  readonly least: number;
  /** one of these among them. */
  readonly needed: readonly Key[];
  /** Knows a header by its own words, which win over words of the same meaning wherever they stand. */
  readonly exactOf?: (header: string) => Key | undefined;
  /** Knows a header by the words it begins with; asked for columns that were not found otherwise. */
  readonly likeOf?: (header: string) => Key | undefined;
}

/** The header with the columns whose words begin with ours; an exact header always wins over these. */
function withReworded<Key>(
  { row, columns }: FoundHeader<Key>,
  rows: CellRows,
  likeOf: (header: string) => Key | undefined,
): FoundHeader<Key> {
  const all = new Map(columns);
  const taken = new Set(columns.values());
  (rows[row] ?? []).forEach((content, column) => {
    const value = valueOf(content);
    const key = typeof value === "string" && !taken.has(column) ? likeOf(value) : undefined;
    if (key !== undefined && !all.has(key)) all.set(key, column);
  });
  return { row, columns: all };
}
