import type { Sheet, SheetPart } from "../content";
import { isFormula } from "../formula";
import { makeGrid, type CellGrid } from "../grid-of-cells";

/** Whether a part of a sheet that was found is known: what was not read, or not told, is never compared. */
export function isKnown({ unknown = [] }: Sheet, part: SheetPart): boolean {
  return !unknown.includes(part);
}

/** The cells of a sheet as found; cells and formulas that were not read stand as they were understood. */
export function knownGrid(found: Sheet, understood: Sheet | null): CellGrid {
  const there = makeGrid(found);
  const isAllRead = isKnown(found, "cells") && isKnown(found, "formulas");
  if (understood === null || isAllRead) return there;
  const assumed = makeGrid(understood);
  return {
    at: (row, column) => {
      const ours = assumed.at(row, column);
      return !isKnown(found, "formulas") && isFormula(ours) ? ours : (there.at(row, column) ?? ours);
    },
  };
}
