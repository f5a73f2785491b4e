import type { Sheet } from "./content";

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
