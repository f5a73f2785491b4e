import type { WorkbookContent } from "../content";
import { placeSheet } from "./place-sheet";
import { locateColumns } from "./table-place";

/** The description of a workbook with each of its tables where it really stands in the workbook found. */
export function placeWorkbook(described: WorkbookContent, found: WorkbookContent): WorkbookContent {
  return {
    ...described,
    sheets: described.sheets.map((sheet) => {
      const table = sheet.tables[0];
      const there = found.sheets
        .find(({ name }) => name === sheet.name)
        ?.tables.find(({ name }) => name.toLowerCase() === table?.name.toLowerCase());
      if (!table || !there) return sheet;
      return placeSheet(
        sheet,
        locateColumns(
          table.columns.map(({ header }) => header),
          there,
        ),
        there,
      );
    }),
  };
}
