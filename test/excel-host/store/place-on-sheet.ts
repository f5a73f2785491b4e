import type { RangeAddress } from "../../../src/workbook/page/content";
import { tilesOf } from "./looks";
import type { LineLook, SheetState } from "./workbook-state";

/** Points of a new workbook's columns (64 pixels). */
export const STANDARD_COLUMN_POINTS = 48;
/** Points of a new workbook's rows. */
export const STANDARD_ROW_POINTS = 15;

/** Points that some columns or rows of a sheet take together; hidden ones take none. */
export function pointsOf(sheet: SheetState, lines: "rows" | "columns", first: number, count: number): number {
  const standard = lines === "rows" ? STANDARD_ROW_POINTS : STANDARD_COLUMN_POINTS;
  const shown = runsOf(sheet, lines, { first, count }, "hidden", false).filter(({ value }) => value !== true);
  const sized = shown.flatMap((run) => runsOf(sheet, lines, run, "size", standard));
  return sized.reduce((sum, run) => sum + run.count * (run.value ?? standard), 0);
}

interface Lines {
  readonly first: number;
  readonly count: number;
}

/** Lines side by side of one value. */
function runsOf<Name extends keyof LineLook>(
  sheet: SheetState,
  lines: "rows" | "columns",
  { first, count }: Lines,
  name: Name,
  absent: Exclude<LineLook[Name], undefined>,
): (Lines & { readonly value: Exclude<LineLook[Name], undefined> | undefined })[] {
  if (count === 0) return [];
  const area: RangeAddress =
    lines === "rows"
      ? { row: first, rowCount: count, column: 0, columnCount: 1 }
      : { row: 0, rowCount: 1, column: first, columnCount: count };
  const tiles = tilesOf<LineLook, Name>(sheet[lines], area, name, absent);
  const values = lines === "rows" ? tiles.values.map(([value]) => value) : (tiles.values[0] ?? []);
  const starts = tiles[lines];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? first + count;
    return { first: start, count: end - start, value: values[index] };
  });
}
