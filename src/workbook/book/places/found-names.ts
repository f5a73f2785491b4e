import type { WorkbookContent } from "../../page/content";
import type { NameKey, Naming, SheetKey } from "../../schema/naming";
import { TABLE_KEYS } from "../../schema/naming";
import { placeOfName } from "../../page/named-cell";

/** By which defined name a sheet without a table is known again. */
const MARKS: Readonly<Partial<Record<SheetKey, NameKey>>> = {
  summary: "summaryPage",
  settings: "planNumber",
  calendar: "calendarEnd",
  meta: "metaPage",
};

/** The naming with the sheets called as they are called now: people rename tabs. */
export function followRenamedSheets(content: WorkbookContent, naming: Naming): Naming {
  const sheets = { ...naming.sheets };
  for (const key of TABLE_KEYS) sheets[key] = sheetOfTable(content, naming.tables[key]) ?? sheets[key];
  for (const [key, mark] of Object.entries(MARKS) as [SheetKey, NameKey][]) {
    const place = placeOfName(content, naming.names[mark]);
    if (place && content.sheets.some(({ name }) => name === place.sheet)) sheets[key] = place.sheet;
  }
  return { ...naming, sheets };
}

function sheetOfTable(content: WorkbookContent, table: string): string | undefined {
  return content.sheets.find(({ tables }) =>
    tables.some(({ name }) => name.toLowerCase() === table.toLowerCase()),
  )?.name;
}
