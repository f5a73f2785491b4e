export { readXlsx as readWithHucre, resolveThemeColor, writeXlsx as writeWithHucre } from "hucre/xlsx";
export { parseCsv as readCsvRows } from "hucre/csv";
export { readXml } from "hucre/xml";
export type {
  Cell as HucreCell,
  CellStyle as HucreStyle,
  ConditionalRule as HucreConditionalRule,
  DataValidation as HucreValidation,
  Sheet as HucreSheet,
  SheetChart as HucreChart,
  TableDefinition as HucreTable,
  Workbook as HucreWorkbook,
  WorkbookProperties as HucreProperties,
  WriteOptions as HucreWorkbookToWrite,
  WriteSheet as HucreSheetToWrite,
} from "hucre/xlsx";
