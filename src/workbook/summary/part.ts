import type { Chart, ConditionalFormat, RangeAddress, RangeFormat, RowRun } from "../page/content";

/** A part of a sheet. */
export interface Part {
  readonly formats?: readonly RangeFormat[];
  readonly rows?: readonly RowRun[];
  readonly merges?: readonly RangeAddress[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly charts?: readonly Chart[];
}

/** Several parts as one; later formats win. */
export function putTogether(parts: readonly Part[]): Required<Part> {
  return {
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
