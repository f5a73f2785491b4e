import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { CellValue, RangeAddress } from "../../../src/workbook/page/content";
import { columnLetters } from "./address";
import { readFormulas, shapeInput } from "./cells";
import type { SheetState } from "./workbook-state";

/** Formulas in R1C1 style; plain values where there is no formula (Range.formulasR1C1). */
export function readFormulasR1C1(sheet: SheetState, range: RangeAddress): CellValue[][] {
  return eachFormula(readFormulas(sheet, range), range, translateFormulaToR1C1);
}

/** What was assigned to `formulasR1C1`, in A1 style; a single formula goes to all cells, each in its own place. */
export function fromR1C1(input: unknown, range: RangeAddress): unknown[][] {
  return eachFormula(shapeInput(input, range), range, translateFormulaToA1);
}

function eachFormula<Value>(
  lines: readonly (readonly Value[])[],
  range: RangeAddress,
  translate: (formula: string, anchor: string) => string,
): Value[][] {
  return lines.map((line, row) =>
    line.map((value, column) => {
      if (typeof value !== "string" || !value.startsWith("=")) return value;
      return translate(value, `${columnLetters(range.column + column)}${range.row + row + 1}`) as Value;
    }),
  );
}
