import type { Change } from "../../page/change";
import { quoteSheet, rangeAddress } from "../../page/address";

/** So many places are told. */
const MOST_TOLD = 20;

/** What changes of a repair put up that no undo takes down again: sheets, tables over their cells, and names. */
export function staysOf(changes: readonly Change[]): string[] {
  const places = changes.flatMap((change): string[] => {
    switch (change.kind) {
      case "addSheet":
        return [change.sheet];
      case "addTable":
      case "coverCells":
        return [`${quoteSheet(change.sheet)}!${rangeAddress(change.table.range)}`];
      case "resizeTable":
        return [`${quoteSheet(change.sheet)}!${rangeAddress(change.range)}`];
      case "renameTable":
        return [change.name];
      case "showHeaders":
      case "freeTable":
        return [change.table];
      case "setName":
        return [change.name.name];
      default:
        return [];
    }
  });
  return [...new Set(places)].slice(0, MOST_TOLD);
}
