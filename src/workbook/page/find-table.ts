import type { Sheet, Table, WorkbookContent } from "./content";

/** A table with the sheet on which it stands. */
export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Finds a table by its name, in which capitals make no difference; null where there is none. */
export function findTable({ sheets }: WorkbookContent, name: string): PlacedTable | null {
  const wanted = name.toLowerCase();
  for (const sheet of sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return null;
}
