import type { LineLook, SheetState } from "../../../excel-host/store/workbook-state";
import type { Patch } from "../../../excel-host/store/looks";

const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_COLUMN = 64;
const DEFAULT_ROW = 20;

/** Where rows or columns lie, in pixels; hidden ones have no size. */
export class Lines {
  /** Starts of lines; one more than there are lines. */
  readonly starts: readonly number[];

  constructor(sizes: readonly number[]) {
    const starts = [0];
    for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
    this.starts = starts;
  }

  get count(): number {
    return this.starts.length - 1;
  }

  startOf(line: number): number {
    return this.starts[Math.min(line, this.count)] ?? 0;
  }

  sizeOf(line: number, lines = 1): number {
    return this.startOf(line + lines) - this.startOf(line);
  }

  /** The line at a pixel. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Widths of a sheet's columns. */
export function layOutColumns(sheet: SheetState, count: number): Lines {
  return new Lines(sizesOf(sheet.columns, "column", count, () => DEFAULT_COLUMN));
}

/** Heights of a sheet's rows; those without a height of their own fit their wrapped text, as Excel's do. */
export function layOutRows(sheet: SheetState, count: number, fit: (row: number) => number): Lines {
  return new Lines(sizesOf(sheet.rows, "row", count, (row) => Math.max(DEFAULT_ROW, fit(row))));
}

function sizesOf(
  patches: readonly Patch<LineLook>[],
  direction: "row" | "column",
  count: number,
  otherwise: (line: number) => number,
): number[] {
  const looks: LineLook[] = Array.from({ length: count }, () => ({}));
  for (const { range, look } of patches) {
    const first = range[direction];
    const end = Math.min(count, first + (direction === "row" ? range.rowCount : range.columnCount));
    for (let line = first; line < end; line++) looks[line] = { ...looks[line], ...look };
  }
  return looks.map(({ hidden, size }, line) => {
    if (hidden === true) return 0;
    return typeof size === "number" ? Math.round(size * PIXELS_PER_POINT) : otherwise(line);
  });
}
