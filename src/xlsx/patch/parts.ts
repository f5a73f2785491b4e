import type { WorkbookContent } from "../../workbook/page/content";
import { rewritePart, type Parts } from "../package/parts";
import { selectTab } from "./active-tab";
import { putCalculatedColumns } from "./calculated-columns";
import { putChartNames } from "./chart-names";
import { putDataBars } from "./data-bars";
import { putApplication, putSavingTime } from "./properties";
import { putOutlineLevels } from "./outline-levels";
import { putFontsInOrder } from "./font-order";
import { putQuotePrefixes } from "./quote-prefix";

/** Name of the program in the file's properties. */
const APPLICATION = "Tiến độ";

/** Puts into the written parts what the library has no words for. */
export function patchParts(
  parts: Parts,
  content: WorkbookContent,
  activeSheet: number,
  modified: string | undefined,
): void {
  rewritePart(parts, "xl/styles.xml", (xml) => putFontsInOrder(putQuotePrefixes(xml)));
  rewritePart(parts, "docProps/core.xml", (xml) => putSavingTime(xml, modified));
  rewritePart(parts, "docProps/app.xml", (xml) => putApplication(xml, APPLICATION));
  content.sheets.forEach((sheet, index) => {
    rewritePart(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => {
      const barred = putOutlineLevels(putDataBars(xml, sheet, index), sheet);
      return index === activeSheet ? selectTab(barred) : barred;
    });
    if (sheet.charts.length > 0) {
      rewritePart(parts, `xl/drawings/drawing${index + 1}.xml`, (xml) => putChartNames(xml, sheet.charts));
    }
  });
  content.sheets
    .flatMap(({ tables }) => tables)
    .forEach((table, index) => {
      rewritePart(parts, `xl/tables/table${index + 1}.xml`, (xml) => putCalculatedColumns(xml, table));
    });
}
