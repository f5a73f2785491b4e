import type { PageLayout, Sheet, Table } from "./content";

/** Sheets as described, those of one name as one: people cut a table out and put it on the sheet of another. */
export function joinSheets(sheets: readonly Sheet[]): Sheet[] {
  const joined = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const there = joined.get(sheet.name);
    joined.set(sheet.name, there ? join(there, sheet) : sheet);
  }
  return [...joined.values()];
}

function join(one: Sheet, other: Sheet): Sheet {
  const rowsOf = ({ page }: Sheet): number => page?.printArea?.rowCount ?? 0;
  const tables = [...one.tables, ...other.tables];
  return {
    ...one,
    blocks: [...one.blocks, ...other.blocks],
    tables,
    formats: [...one.formats, ...other.formats],
    columns: [...one.columns, ...other.columns],
    rows: [...one.rows, ...other.rows],
    merges: [...one.merges, ...other.merges],
    conditionalFormats: [...one.conditionalFormats, ...other.conditionalFormats],
    validations: [...one.validations, ...other.validations],
    charts: [...one.charts, ...other.charts],
    // What reaches further down prints both.
    page: reaching(rowsOf(other) > rowsOf(one) ? other.page : one.page, tables),
  };
}

/** A page that prints down to the last row of the tables: a list that found no page on its sheet asks for none. */
function reaching(page: PageLayout | null, tables: readonly Table[]): PageLayout | null {
  const area = page?.printArea;
  if (!area) return page;
  const end = Math.max(...tables.map(({ range }) => range.row + range.rowCount));
  return { ...page, printArea: { ...area, rowCount: Math.max(area.rowCount, end - area.row) } };
}
