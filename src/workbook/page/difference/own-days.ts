import type { RangeAddress, RangeFormat, Table } from "../content";
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
  const formatAt = numberFormatAt(found);
  const untold = isKnown(found, "formats") ? "General" : "";
  const isOwn = (column: RangeAddress): boolean =>
    !desired.formats.some(({ range }) => overlap(range, column) !== null);
  return desired.tables
    .flatMap(columnsOf)
    .filter(isOwn)
    .flatMap((body): RangeFormat[] => {
      const numbers = rowsOf(body).flatMap((row) => {
        const cell = grid.at(row, body.column);
        const value = isFormula(cell) ? cell.cached : cell;
        return typeof value === "number" ? [{ row, value, code: formatAt(row, body.column) ?? untold }] : [];
      });
      const [first, ...others] = numbers.filter(({ code }) => showsDay(code));
      const bare = numbers.filter(({ code, value }) => code === "General" && Number.isInteger(value));
      const isAllDays = numbers.every(({ value }) => isDayNumber(value));
      const isSure =
        isAllDays && others.length >= bare.length && others.length + 1 + bare.length === numbers.length;
      return first === undefined || !isSure
        ? []
        : bare.map(({ row }) => ({
            range: { ...body, row, rowCount: 1 },
            format: { numberFormat: first.code },
          }));
    });
}

function columnsOf({ range }: Table): RangeAddress[] {
  const body = { ...range, row: range.row + 1, rowCount: range.rowCount - 1, columnCount: 1 };
  return Array.from({ length: range.columnCount }, (_, index) => ({ ...body, column: range.column + index }));
}

function rowsOf({ row, rowCount }: RangeAddress): number[] {
  return Array.from({ length: rowCount }, (_, index) => row + index);
}
