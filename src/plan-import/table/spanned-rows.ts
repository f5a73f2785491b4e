import type { TableRow } from "./task-table";

/** Kinds of cells that no other column has: an hour, a day, a number. */
const KINDS: readonly RegExp[] = [
  /^\d{1,2} ?(?:h|g|giờ|:) ?\d{0,2}(?: ?'|phút)?(?: ?[-–] ?\d{1,2} ?(?:h|g|giờ|:) ?\d{0,2})?$/i,
  /^(?:(?:thứ (?:\p{L}+|\d)|chủ nhật|ngày)[\s,(]*)+(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)?)?$|^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?$/iu,
  /^\d{1,3}\.?$/,
];

const DAY = 1;

function kindOf(cell = ""): number {
  return KINDS.findIndex((kind) => kind.test(cell.trim()));
}

/**
 * The rows of a table whose first cells were merged over several rows, where a copy leaves them out of all but the first
 * ("Thứ 2 (11/11) | 10h00 | Giao ban" over "09h00 | Tiếp công dân"): each has them again.
 */
export function withSpannedCells(rows: readonly TableRow[], width: number): TableRow[] {
  const first = rows.find(({ cells, isGroup }) => cells.length >= width && !isGroup && !isDayAlone(cells));
  const kinds = (first?.cells ?? []).map(kindOf);
  let above: readonly string[] = [];
  return rows.flatMap((row) => {
    if (row.isGroup) return [row];
    const missing = width - row.cells.length;
    const kind = kindOf(row.cells[0]);
    const isShifted = missing > 0 && kind >= 0 && kind === kinds[missing] && kind !== kinds[0];
    if (isShifted) return [{ ...row, cells: [...above.slice(0, missing), ...row.cells] }];
    if (missing <= 0 || isDayAlone(row.cells)) above = row.cells;
    return isDayAlone(row.cells) && kinds.includes(DAY) ? [] : [row];
  });
}

/** "Thứ 7 (16/11/2026)" beside nothing: the day of the rows below. */
function isDayAlone([first, ...others]: readonly string[]): boolean {
  return kindOf(first) === DAY && others.every((cell) => cell.trim() === "");
}
