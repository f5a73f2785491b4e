import type { RangeAddress } from "../../../workbook/page/content";
import { isDayNumber } from "../../../workbook/page/day-number";
import { joinCells, type RawCells } from "../raw-cells";

/** Where numbers stand that may be days: of each column the rows from the first to the last, columns side by side together. */
export function placesOfDays(pieces: readonly RawCells[]): RangeAddress[] {
  return joinCells(pieces).flatMap(({ range, values }) => {
    const places: RangeAddress[] = [];
    for (let index = 0; index < range.columnCount; index += 1) {
      const rows = values.flatMap((row, at) => (isDayNumber(row[index]) ? [at] : []));
      const [first, end] = [rows[0], rows.at(-1)];
      if (first === undefined || end === undefined) continue;
      const column = range.column + index;
      const [row, rowCount] = [range.row + first, end - first + 1];
      const last = places.at(-1);
      const isBeside = last && last.column + last.columnCount === column;
      if (isBeside && last.row === row && last.rowCount === rowCount)
        places[places.length - 1] = { ...last, columnCount: last.columnCount + 1 };
      else places.push({ row, column, rowCount, columnCount: 1 });
    }
    return places;
  });
}
