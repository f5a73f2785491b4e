import type { CellContent, Protection, Sheet } from "../page/content";
import { emptySheet } from "../page/empty-sheet";

/**
 * What a protected sheet still lets people do. Excel would sort nothing that holds a locked cell, but the cells to be
 * filled in alone, and give every answer to another task.
 */
export const OPEN_PROTECTION: Protection = {
  allowSort: false,
  allowFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

/** A sheet with bare cells that people do not get to see. */
export function hiddenSheet(name: string, contents: readonly (readonly CellContent[])[]): Sheet {
  return {
    ...emptySheet(name),
    visibility: "veryHidden",
    blocks: [{ row: 0, column: 0, contents }],
  };
}
