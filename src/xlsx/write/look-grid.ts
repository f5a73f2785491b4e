import type { RangeFormat } from "../../workbook/page/content";
import { overlay, type CellLook } from "./cell-look";

/** The looks of a sheet's formatted cells: `rows[row][column]` is an index into `looks`; 0 or absent is plain. */
export interface LookGrid {
  readonly looks: readonly CellLook[];
  readonly rows: readonly (readonly number[] | undefined)[];
}

/** Works out the look of each formatted cell; later formats win property by property. */
export function layOutLooks(formats: readonly RangeFormat[]): LookGrid {
  const looks: CellLook[] = [{}];
  const rows: number[][] = [];
  formats.forEach(({ range, format }) => {
    const outcomes = new Map<number, number>();
    const lookAfter = (before: number, topRow: boolean, bottomRow: boolean): number => {
      const key = before * 4 + (topRow ? 2 : 0) + (bottomRow ? 1 : 0);
      const known = outcomes.get(key);
      if (known !== undefined) return known;
      looks.push(overlay(looks[before] ?? {}, format, { topRow, bottomRow }));
      outcomes.set(key, looks.length - 1);
      return looks.length - 1;
    };
    const lastRow = range.row + range.rowCount - 1;
    for (let row = range.row; row <= lastRow; row += 1) {
      const line = (rows[row] ??= []);
      for (let column = range.column; column < range.column + range.columnCount; column += 1) {
        line[column] = lookAfter(line[column] ?? 0, row === range.row, row === lastRow);
      }
    }
  });
  return { looks, rows };
}
