import { columnLetters, MAX_ROWS } from "../../workbook/page/address";
import { columnIndex, SHEET_COLUMNS } from "./address";
import { mapOutsideQuotes } from "./formula-text";

const BEFORE = `(?<![\\p{L}\\p{N}_.$\\\\])`;
const AFTER = `(?![\\p{L}\\p{N}_.(!])`;
const REFERENCE = new RegExp(
  `${BEFORE}(?:(\\$?)([A-Z]{1,3}):(\\$?)([A-Z]{1,3})|(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})|(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7}))${AFTER}`,
  "giu",
);

/** The formula as it reads when copied that many rows down and columns right: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (dollar: string, letters: string): string => shiftColumn(dollar, letters, columns);
  const row = (dollar: string, digits: string): string => shiftRow(dollar, digits, rows);
  return mapOutsideQuotes(formula, (code) =>
    code.replace(REFERENCE, (whole: string, ...groups: (string | undefined)[]) => {
      const [d1, c1, d2, c2, d3, r1, d4, r2, d5, c3, d6, r3] = groups;
      if (c1 !== undefined && c2 !== undefined) return `${column(d1 ?? "", c1)}:${column(d2 ?? "", c2)}`;
      if (r1 !== undefined && r2 !== undefined) return `${row(d3 ?? "", r1)}:${row(d4 ?? "", r2)}`;
      if (c3 === undefined || r3 === undefined || columnIndex(c3) >= SHEET_COLUMNS) return whole;
      return column(d5 ?? "", c3) + row(d6 ?? "", r3);
    }),
  );
}

function shiftColumn(dollar: string, letters: string, by: number): string {
  if (dollar === "$") return dollar + letters;
  return columnLetters((columnIndex(letters) + by + SHEET_COLUMNS) % SHEET_COLUMNS);
}

function shiftRow(dollar: string, digits: string, by: number): string {
  if (dollar === "$") return dollar + digits;
  return String(((Number(digits) - 1 + by + MAX_ROWS) % MAX_ROWS) + 1);
}
