import type { CellContent, Protection, Sheet } from "../page/content";

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
    name,
    visibility: "veryHidden",
    showGridlines: true,
    blocks: [{ row: 0, column: 0, contents }],
    tables: [],
    formats: [],
    columns: [],
    rows: [],
    merges: [],
    conditionalFormats: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: null,
    protection: null,
    charts: [],
  };
}
