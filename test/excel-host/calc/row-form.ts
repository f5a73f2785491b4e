/** What may hold letters and digits that are no cell: texts, names of sheets, columns of tables; and the cells themselves. */
const PIECES =
  /"[^"]*"|'[^']*'|\[(?:'.|[^\]'])*\]|(?<![\w$.\p{L}])(\$?[A-Z]{1,3}\$?)(\d+)(?![\w.!\p{L}]|\s*\()/giu;
const OWN = "\uE000";
const ABOVE = "\uE001";

/**
 * A formula with its own row, and the row above, left open in the addresses of its cells: formulas that differ in their
 * row alone have one form. A formula that names neither is its own form.
 */
export function rowFormOf(formula: string, row: number): string {
  return formula.replace(PIECES, (piece, column?: string, digits?: string) => {
    if (column === undefined || digits === undefined || !isNear(Number(digits) - 1, row)) return piece;
    return column + (Number(digits) - 1 === row ? OWN : ABOVE);
  });
}

/** Whether a row moves with the formula that names it. */
export function isNear(named: number, row: number): boolean {
  return named >= 0 && (named === row || named === row - 1);
}
