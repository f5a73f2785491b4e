import type { RangeAddress, RangeFormat, Sheet } from "../content";
import { isFormula } from "../formula";
import { makeGrid } from "../grid-of-cells";
import { overlap, without } from "../overlap";
import { isKnown } from "./known";

/**
 * Where days of a range show as bare numbers: their looks were cleared, or a program put them in without any. Where only some
 * rows are known, one such cell speaks for the whole range. Whatever else somebody shows a day as is theirs.
 */
export function bareDays(
  found: Sheet,
  { range, format }: RangeFormat,
  formats: readonly RangeFormat[],
): readonly RangeAddress[] {
  if (!/y/i.test(format.numberFormat ?? "") || found.visibility !== "visible") return [];
  const isAllKnown = isKnown(found, "formats");
  const grid = makeGrid(found);
  const bare = withoutFormat(isAllKnown ? [range] : [], range, formats).filter((place) =>
    cellsOf(place).some(({ row, column }) => {
      const cell = grid.at(row, column);
      return typeof (isFormula(cell) ? cell.cached : cell) === "number";
    }),
  );
  return isAllKnown || bare.length === 0 ? bare : [range];
}

/** Where a range has no number format; a cell of which nothing is told has one in none of the places given. */
function withoutFormat(
  untold: readonly RangeAddress[],
  range: RangeAddress,
  formats: readonly RangeFormat[],
): readonly RangeAddress[] {
  return formats.reduce((places, { range: place, format: { numberFormat } }) => {
    const shared = numberFormat === undefined ? null : overlap(place, range);
    if (shared === null) return places;
    const left = places.flatMap((other) => without(other, shared));
    return numberFormat === "General" ? [...left, shared] : left;
  }, untold);
}

function cellsOf({ row, column, rowCount, columnCount }: RangeAddress): { row: number; column: number }[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));
}
