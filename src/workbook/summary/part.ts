import type {
  CellBlock,
  CellContent,
  Chart,
  ConditionalFormat,
  RangeAddress,
  RangeFormat,
  RowRun,
} from "../page/content";
import { HELPERS } from "./place";

/** A part of a sheet. */
export interface Part {
  readonly blocks?: readonly CellBlock[];
  readonly formats?: readonly RangeFormat[];
  readonly rows?: readonly RowRun[];
  readonly merges?: readonly RangeAddress[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly charts?: readonly Chart[];
}

/** A row that holds these cells and nothing else, hidden ones included, so that what stood there before goes. */
export function emptyRow(...cells: readonly CellContent[]): CellContent[] {
  return Array.from({ length: HELPERS.kind }, (_, column) => cells[column] ?? null);
}

/** Several parts as one; later formats win. */
export function putTogether(parts: readonly Part[]): Required<Part> {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks ?? []),
    formats: parts.flatMap(({ formats }) => formats ?? []),
    rows: parts.flatMap(({ rows }) => rows ?? []),
    merges: parts.flatMap(({ merges }) => merges ?? []),
    conditionalFormats: parts.flatMap(({ conditionalFormats }) => conditionalFormats ?? []),
    charts: parts.flatMap(({ charts }) => charts ?? []),
  };
}

/** A rectangle by its zero-based first cell and its size. */
export function area(row: number, column: number, rowCount = 1, columnCount = 1): RangeAddress {
  return { row, column, rowCount, columnCount };
}
