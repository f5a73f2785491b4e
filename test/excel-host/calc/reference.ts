import { Grid } from "./grid";
import type { SheetCells } from "./sheet-cells";
import { ERRORS, type Scalar } from "./value";

/** A rectangle of cells of one sheet, not read yet. */
export class Reference {
  constructor(
    readonly sheet: SheetCells,
    readonly row: number,
    readonly column: number,
    readonly rowCount: number,
    readonly columnCount: number,
  ) {}

  /** Whether it is one cell. */
  get isSingle(): boolean {
    return this.rowCount === 1 && this.columnCount === 1;
  }

  /** The value of the cell at an offset. */
  at(row: number, column: number): Scalar {
    return this.sheet.valueAt(this.row + row, this.column + column);
  }

  /** All values; read once, then remembered by the sheet. */
  grid(): Grid {
    return this.sheet.gridOf(this);
  }
}

/** What an expression gives: one value, an array, or cells. */
export type Value = Scalar | Grid | Reference;

/** The smallest rectangle around two references of one sheet. */
export function spanning(first: Reference, second: Reference): Value {
  if (first.sheet !== second.sheet) return ERRORS.value;
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  const bottom = Math.max(first.row + first.rowCount, second.row + second.rowCount);
  const right = Math.max(first.column + first.columnCount, second.column + second.columnCount);
  return new Reference(first.sheet, row, column, bottom - row, right - column);
}

/** One value out of any: the cell of a reference in the formula's own row or column, the first of an array. */
export function intersect(value: Value, row: number, column: number): Scalar {
  if (value instanceof Grid) return value.at(0, 0);
  if (!(value instanceof Reference)) return value;
  if (value.isSingle) return value.at(0, 0);
  const insideRow = row >= value.row && row < value.row + value.rowCount;
  const insideColumn = column >= value.column && column < value.column + value.columnCount;
  if (value.columnCount === 1 && insideRow) return value.at(row - value.row, 0);
  if (value.rowCount === 1 && insideColumn) return value.at(0, column - value.column);
  return ERRORS.value;
}

/** Any value as a rectangle of values. */
export function toGrid(value: Value): Grid {
  if (value instanceof Grid) return value;
  return value instanceof Reference ? value.grid() : new Grid(1, 1, [value]);
}
