import { splitFormula } from "../workbook/page/difference/formula-form";

/** A1, $A1 or 1:1, but not A$1, a name such as _A1 or a function such as LOG10(. */
const MOVING = /(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}\d+(?![\p{L}\p{N}_.(])|(?<![\p{L}\p{N}_.$])\d+:/iu;

/** Whether Excel would write another text into the next row when it fills a formula down: a row without "$". */
export function movesWhenFilledDown(formula: string): boolean {
  return splitFormula(formula).some(({ kind, source }) => kind === "other" && MOVING.test(source));
}
