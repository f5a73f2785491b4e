import { quoteSheet, rangeReference } from "../../workbook/page/address";
import type { Sheet, WorkbookContent } from "../../workbook/page/content";
import type { HucreWorkbookToWrite } from "../hucre";
import { toFileFormula } from "../text/formula-text";

type NamedRange = NonNullable<HucreWorkbookToWrite["namedRanges"]>[number];

/**
 * The defined names of a workbook, with print areas and print titles among them: given as page set-up, the library
 * would write their sheet names unquoted.
 */
export function toNames(content: WorkbookContent): NamedRange[] {
  const own = content.names.map(({ name, formula }) => ({ name, range: toFileFormula(formula) }));
  return [...own, ...content.sheets.flatMap(printNames)];
}

function printNames(sheet: Sheet): NamedRange[] {
  const area = sheet.page?.printArea;
  const titles = sheet.page?.titleRows;
  const scope = sheet.name;
  return [
    ...(area ? [{ name: "_xlnm.Print_Area", range: rangeReference(sheet.name, area), scope }] : []),
    ...(titles
      ? [
          {
            name: "_xlnm.Print_Titles",
            range: `${quoteSheet(sheet.name)}!$${titles.first + 1}:$${titles.last + 1}`,
            scope,
          },
        ]
      : []),
  ];
}
