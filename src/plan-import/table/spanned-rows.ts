import { DITTO, type TableRow } from "./task-table";

/** Kinds of cells that no other column has: an hour, a day, a number. */
const KINDS: readonly RegExp[] = [
  /^\d{1,2} ?(?:h|g|giờ|:) ?\d{0,2}(?: ?'|phút)?(?: ?[-–] ?\d{1,2} ?(?:h|g|giờ|:) ?\d{0,2})?$/i,
  /^(?:(?:thứ (?:\p{L}+|\d)|chủ nhật|ngày)[\s,(]*)+(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)?)?$|^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?$/iu,
  /^\d{1,3}\.?$/,
];

function kindOf(cell = ""): number {
  return KINDS.findIndex((kind) => kind.test(cell.trim()));
}

/**
 * The rows of a table whose first cells were merged over several rows, where a copy leaves them out of all but the first
 * ("Thứ 2 (11/11) | 10h00 | Giao ban" over "09h00 | Tiếp công dân"): each has them again, as merged ones.
 */
export function withSpannedCells(rows: readonly TableRow[], width: number): TableRow[] {
  let above: readonly string[] = [];
  return rows.map((row) => {
    if (row.isGroup) return row;
    const missing = width - row.cells.length;
    const kind = kindOf(row.cells[0]);
    const isShifted =
      missing > 0 && kind >= 0 && kind === kindOf(above[missing]) && kind !== kindOf(above[0]);
    if (isShifted) return { ...row, cells: [...above.slice(0, missing).map(() => DITTO), ...row.cells] };
    if (missing <= 0) above = row.cells;
    return row;
  });
}
