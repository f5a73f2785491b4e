import type { RangeAddress } from "../../workbook/page/content";
import { overlap } from "../../workbook/page/overlap";
import { rangeAt } from "../place";
import { askAreasOrNull } from "./area";
import { runsOf } from "./runs";

/** Formulas of a range, once its values are there; where there is no formula, the value, as Excel returns it. */
export type FormulasBesides = (values: readonly (readonly unknown[])[]) => readonly (readonly unknown[])[];

/** Asks for the formula of each cell. */
export function askFormulas(sheet: Excel.Worksheet, range: RangeAddress): FormulasBesides {
  const cells = rangeAt(sheet, range).load({ formulas: true });
  return () => cells.formulas;
}

/**
 * Asks for the formulas of the columns whose formula is not known; in the others, for which cells hold a formula at
 * all: the rest was overwritten or emptied.
 */
export function askOtherFormulas(
  sheet: Excel.Worksheet,
  range: RangeAddress,
  known: readonly (string | null)[],
): FormulasBesides {
  const parts = runsOf(known.map((formula) => formula !== null)).map(({ first, count, value: isKnown }) => {
    const part = { ...range, column: range.column + first, columnCount: count };
    return isKnown ? askWhereKnown(sheet, part, range, known) : askColumns(sheet, part, first);
  });
  return (values) => {
    const formulas = values.map((row) => [...row]);
    for (const paste of parts) paste(formulas);
    return formulas;
  };
}

/** Puts what was answered into formulas. */
type Paste = (formulas: unknown[][]) => void;

function askColumns(sheet: Excel.Worksheet, part: RangeAddress, first: number): Paste {
  const cells = rangeAt(sheet, part).load({ formulas: true });
  return (formulas) => {
    for (const [index, row] of cells.formulas.entries()) formulas[index]?.splice(first, row.length, ...row);
  };
}

/** Of a single cell Excel answers for the whole sheet, as its "go to special" does: what lies outside is cut off. */
function askWhereKnown(
  sheet: Excel.Worksheet,
  part: RangeAddress,
  range: RangeAddress,
  known: readonly (string | null)[],
): Paste {
  const areas = askAreasOrNull(rangeAt(sheet, part).getSpecialCellsOrNullObject("Formulas"));
  return (formulas) => {
    for (const area of areas()) fillWhere(formulas, range, known, overlap(area, part));
  };
}

/**
 * Puts the formulas that are known to fill columns where there is a formula at all.
 * @param formulas those of the range, row by row, which are written over.
 * @param known by column of the range.
 */
export function fillWhere(
  formulas: unknown[][],
  range: RangeAddress,
  known: readonly unknown[],
  area: RangeAddress | null,
): void {
  if (area === null) return;
  const left = area.column - range.column;
  const filled = known.slice(left, left + area.columnCount);
  const top = area.row - range.row;
  const end = Math.min(top + area.rowCount, formulas.length);
  for (let row = top; row < end; row += 1) formulas[row]?.splice(left, filled.length, ...filled);
}
