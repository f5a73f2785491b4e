import type { Look, SheetState } from "../../../excel-host/store/workbook-state";

/** Looks of the cells of one sheet, each worked out once from the patches painted over it. */
export class CellLooks {
  private readonly known = new Map<number, Partial<Look>>();

  constructor(private readonly sheet: SheetState) {}

  /** All properties that hold for a cell; later patches win property by property. */
  at(row: number, column: number): Partial<Look> {
    const key = row * 16_384 + column;
    const known = this.known.get(key);
    if (known) return known;
    const look: Partial<Look> = {};
    for (const { range, look: patch } of this.sheet.looks) {
      const inside =
        row >= range.row &&
        row < range.row + range.rowCount &&
        column >= range.column &&
        column < range.column + range.columnCount;
      if (inside) Object.assign(look, patch);
    }
    this.known.set(key, look);
    return look;
  }
}
