import type { WorkbookContent } from "../../page/content";
import { placeOfName } from "../../page/named-cell";
import type { NameKey, Naming, SheetKey } from "../../schema/naming";
import type { FoundTables } from "./find-tables";

/** By which defined name a sheet without a table is known again. */
const MARKS: Readonly<Partial<Record<SheetKey, NameKey>>> = {
  summary: "summaryPage",
  settings: "planNumber",
  calendar: "calendarEnd",
  meta: "metaPage",
};

/** The naming with the sheets called as they are called now: people rename tabs. */
export function followRenamedSheets(content: WorkbookContent, tables: FoundTables, naming: Naming): Naming {
  const sheets = { ...naming.sheets };
  for (const [key, { sheet }] of tables) sheets[key] = sheet.name;
  for (const [key, mark] of Object.entries(MARKS) as [SheetKey, NameKey][]) {
    const place = placeOfName(content, naming.names[mark]);
    if (place && content.sheets.some(({ name }) => name === place.sheet)) sheets[key] = place.sheet;
  }
  return { ...naming, sheets };
}
