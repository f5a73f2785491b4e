import type { RangeAddress, RangeFormat, Sheet, Table } from "../content";
import { isDayNumber, showsDay } from "../day-number";
import { isFormula } from "../formula";
import { makeGrid } from "../grid-of-cells";
import { numberFormatAt } from "../number-format-at";
import { overlap } from "../overlap";
import { isKnown } from "./known";
import type { SheetComparison } from "./sheet-comparison";

/**
 * Days in columns of a person's own that show as bare numbers, with how they are to show: where every number of the column
 * may be a day, and more of them show as one than do not.
 */
export function ownDays({ found, desired }: SheetComparison): RangeFormat[] {
  const grid = makeGrid(found);
  const isOwn = (column: RangeAddress): boolean =>
    !desired.formats.some(({ range }) => overlap(range, column) !== null);
  return desired.tables
    .flatMap(columnsOf)
    .filter(isOwn)
    .flatMap((body): RangeFormat[] => {
      const numbers = rowsOf(body).flatMap((row) => {
        const cell = grid.at(row, body.column);
        const value = isFormula(cell) ? cell.cached : cell;
        return typeof value === "number" ? [{ row, value }] : [];
      });
      const isDays = numbers.length > 0 && numbers.every(({ value }) => isDayNumber(value));
      return isDays ? bareAmong(numbers, body, found) : [];
    });
}

/** The bare ones of numbers that may all be days, with how the others show; none where too few of those are days for sure. */
function bareAmong(
  numbers: readonly { readonly row: number; readonly value: number }[],
  body: RangeAddress,
  found: Sheet,
): RangeFormat[] {
  const codeAt = numberFormatAt({ formats: found.formats.filter(({ range }) => overlap(range, body)) });
  const untold = isKnown(found, "formats") ? "General" : "";
  const shown = numbers.map((one) => ({ ...one, code: codeAt(one.row, body.column) ?? untold }));
  const bare = shown.filter(({ code, value }) => code === "General" && Number.isInteger(value));
  const [first, ...others] = shown.filter(({ code }) => showsDay(code));
  const isSure = others.length >= bare.length && others.length + 1 + bare.length === numbers.length;
  if (first === undefined || !isSure) return [];
  return bare.map(({ row }) => ({
    range: { ...body, row, rowCount: 1 },
    format: { numberFormat: first.code },
  }));
}

function columnsOf({ range }: Table): RangeAddress[] {
  const body = { ...range, row: range.row + 1, rowCount: range.rowCount - 1, columnCount: 1 };
  return Array.from({ length: range.columnCount }, (_, index) => ({ ...body, column: range.column + index }));
}

function rowsOf({ row, rowCount }: RangeAddress): number[] {
  return Array.from({ length: rowCount }, (_, index) => row + index);
}
