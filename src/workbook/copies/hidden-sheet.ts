import type { CellContent, Protection, Sheet } from "../page/content";
import { emptySheet } from "../page/empty-sheet";

/** What a protected sheet still lets people do, as far as Excel allows: it refuses to sort locked cells all the same. */
export const OPEN_PROTECTION: Protection = {
  allowSort: true,
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
