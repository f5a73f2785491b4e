import type { CellContent, RangeAddress, RangeFormat } from "../content";
import { isDayNumber, showsNumber } from "../day-number";
import { isFormula } from "../formula";
import { makeGrid } from "../grid-of-cells";
import { overlap, without } from "../overlap";
import { gatherBlocks } from "./cell-changes";
import { isKnown } from "./known";
import { sameContent } from "./same";
import type { SheetComparison } from "./sheet-comparison";

/** How the cells of a place show what they hold; undefined where that was not told. */
interface Shown {
  readonly range: RangeAddress;
  readonly numberFormat: string | undefined;
}

/** Where days of some places do not show as days, or would not once they are written. */
export interface UnshownDays {
  /** Their looks were cleared or painted over with those of numbers, or a program put them in without any. */
  readonly bare: readonly RangeAddress[];
  /** Whether any shows as it did in an earlier version; whatever else somebody shows a day as is theirs. */
  readonly isFormer: boolean;
}

/** Finds the days of a sheet that do not show as days. */
export function unshownDays(
  comparison: SheetComparison,
): (places: readonly RangeAddress[], former: readonly string[]) => UnshownDays {
  const { found } = comparison;
  const dayCells = dayCellsOf(comparison);
  const isAllTold = isKnown(found, "formats");
  return (places, former) => {
    const shown = shownIn(places, found.formats);
    const bare = shown.flatMap(({ range, numberFormat }) => {
      if (numberFormat !== undefined && !showsNumber(numberFormat)) return [];
      const days = dayCells(range);
      if (days.length === 0) return [];
      // Of what was not told nothing but what is written is known: the rest may be shown as somebody likes it.
      const isWhole = numberFormat === undefined ? isAllTold : numberFormat === "General";
      return isWhole ? [range] : joined(days);
    });
    const isFormer = shown.some(
      ({ range, numberFormat = "" }) => former.includes(numberFormat) && dayCells(range).length > 0,
    );
    return { bare, isFormer };
  };
}

/** How some places show what they hold: later formats win. */
function shownIn(places: readonly RangeAddress[], formats: readonly RangeFormat[]): Shown[] {
  let left = places;
  const shown: Shown[] = [];
  for (const { range, format } of [...formats].reverse()) {
    const { numberFormat } = format;
    if (numberFormat === undefined) continue;
    const shared = left.flatMap((place) => overlap(place, range) ?? []);
    if (shared.length === 0) continue;
    shown.push(...shared.map((place) => ({ range: place, numberFormat })));
    left = left.flatMap((place) => without(place, range));
  }
  return [...shown, ...left.map((range) => ({ range, numberFormat: undefined }))];
}

/** Tells the cells of a range that hold a day, or are to give one by what is written. */
function dayCellsOf({ found, baseline, desired }: SheetComparison): (range: RangeAddress) => Cell[] {
  const [there, wanted] = [makeGrid(found), makeGrid(desired)];
  const before = baseline === null ? null : makeGrid(baseline);
  const isDay = (row: number, column: number): boolean => {
    const now = there.at(row, column);
    if (isDayNumber(valueOf(now))) return true;
    const then = wanted.at(row, column);
    const isSettled =
      sameContent(now, then) && (before === null || valueOf(before.at(row, column)) === valueOf(then));
    return isDayNumber(valueOf(then)) && !isSettled;
  };
  return (range) => cellsOf(range).filter(({ row, column }) => isDay(row, column));
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function cellsOf({ row, column, rowCount, columnCount }: RangeAddress): Cell[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));
}

function valueOf(content: CellContent | undefined): unknown {
  return isFormula(content) ? content.cached : content;
}

function joined(cells: readonly Cell[]): RangeAddress[] {
  return gatherBlocks(cells.map((cell) => ({ ...cell, content: null }))).map(({ row, column, contents }) => ({
    row,
    column,
    rowCount: contents.length,
    columnCount: contents[0]?.length ?? 0,
  }));
}
