import type { DefinedName } from "../../workbook/page/content";
import type { HucreWorkbook } from "../hucre";
import { fromFileFormula } from "../text/formula-text";

/** Names of the whole workbook; those of one sheet and those Excel keeps for itself are left out. */
export function readNames(ranges: NonNullable<HucreWorkbook["namedRanges"]>): DefinedName[] {
  return ranges
    .filter(({ name, scope }) => scope === undefined && !name.startsWith("_xl"))
    .map(({ name, range }) => ({ name, formula: fromFileFormula(range) }));
}
