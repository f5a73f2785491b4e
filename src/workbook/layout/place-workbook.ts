import type { WorkbookContent } from "../content";
import { placeSheet } from "./place-sheet";
import { locateColumns } from "./table-place";

/** The description of a workbook with each of its tables where it really stands in the workbook found. */
export function placeWorkbook(described: WorkbookContent, found: WorkbookContent): WorkbookContent {
  return {
    ...described,
    sheets: described.sheets.map((sheet) => {
      const table = sheet.tables[0];
      const there = found.sheets.find(({ name }) => name === sheet.name);
      const place = there?.tables.find(({ name }) => name.toLowerCase() === table?.name.toLowerCase());
      if (!table || !there || !place) return sheet;
      const headers = table.columns.map(({ header }) => header);
      return placeSheet(sheet, locateColumns(headers, place), { sheet: there, table: place });
    }),
  };
}
