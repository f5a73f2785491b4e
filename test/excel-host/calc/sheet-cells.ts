import type { Book } from "./book";
import type { CellValue } from "../../../src/workbook/page/content";
import { cellPlace } from "./cell-key";
import type { CalcCell, CalcSheet } from "./content";
import { Grid } from "./grid";
import type { Reference } from "./reference";
import type { CalcFailure, Scalar } from "./value";

/** A cell on its way from formula to value. */
export class Slot {
  state: "formula" | "running" | "done" | "failed" = "formula";
  value: Scalar = null;
  failure: CalcFailure | null = null;

  constructor(
    readonly sheet: SheetCells,
    readonly row: number,
    readonly column: number,
    readonly formula: string,
  ) {}
}

/** The cells of one sheet while they are calculated. */
export class SheetCells {
  readonly name: string;
  readonly hasHiddenRows: boolean;
  private readonly columns: (Slot | Scalar | undefined)[][] = [];
  private readonly grids = new Map<string, Grid>();
  private usedRows = 0;
  private usedColumns = 0;

  constructor(
    private readonly book: Book,
    sheet: CalcSheet,
  ) {
    this.name = sheet.name;
    this.hasHiddenRows = sheet.hasHiddenRows === true;
    for (const [key, cell] of sheet.cells) this.put(key, cell);
  }

  private put(key: number, cell: CalcCell): void {
    const { row, column } = cellPlace(key);
    (this.columns[column] ??= [])[row] = heldBy(this, row, column, cell);
    this.usedRows = Math.max(this.usedRows, row + 1);
    this.usedColumns = Math.max(this.usedColumns, column + 1);
  }

  /** The formula at a zero-based row and column, or the value that stands there. */
  heldAt(row: number, column: number): Slot | Scalar {
    return this.columns[column]?.[row] ?? null;
  }

  /** The value at a zero-based row and column, calculated where needed. */
  valueAt(row: number, column: number): Scalar {
    const held = this.columns[column]?.[row];
    if (!(held instanceof Slot)) return held ?? null;
    return held.state === "done" ? held.value : this.book.calculate(held);
  }

  /** The values of a rectangle of this sheet, read from top to bottom and remembered. */
  gridOf(range: Reference): Grid {
    const key = `${range.row},${range.column},${range.rowCount},${range.columnCount}`;
    const known = this.grids.get(key);
    if (known) return known;
    const grid = this.read(range);
    this.grids.set(key, grid);
    return grid;
  }

  private read(range: Reference): Grid {
    const bottom = Math.min(range.row + range.rowCount, this.usedRows);
    const width = Math.min(range.columnCount, Math.max(1, this.usedColumns - range.column));
    const values: Scalar[] = [];
    for (let row = range.row; row < bottom; row += 1) {
      for (let offset = 0; offset < range.columnCount; offset += 1) {
        values.push(offset < width ? this.valueAt(row, range.column + offset) : null);
      }
    }
    return new Grid(range.rowCount, range.columnCount, values);
  }
}

function heldBy(sheet: SheetCells, row: number, column: number, cell: CalcCell): Slot | Scalar {
  if (typeof cell === "object" && cell !== null) {
    if ("formula" in cell) return new Slot(sheet, row, column, cell.formula);
    return orNothing(cell.value);
  }
  return orNothing(cell);
}

/** Excel never keeps an empty text as a cell's value: such a cell is empty. Only formulas give "". */
function orNothing(value: CellValue): CellValue {
  return value === "" ? null : value;
}
