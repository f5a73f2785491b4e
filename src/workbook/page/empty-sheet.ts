import type { Sheet } from "./content";

/** What the only sheet of a .csv is called, which has no name of its own. */
export const CSV_SHEET = "csv";

/** A sheet with nothing on it. */
export function emptySheet(name: string): Sheet {
  return {
    name,
    visibility: "visible",
    showGridlines: true,
    blocks: [],
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
