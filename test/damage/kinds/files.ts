import type { Damage } from "../damage";
import { SHEETS, TABLES, inParts } from "../edit-parts";

/** What other programs leave in the parts of a file. */
export const FILES: readonly Damage[] = [
  {
    name: "tables without a style",
    onFile: inParts(TABLES, (xml) =>
      xml.replace(/<tableStyleInfo[^>]*name="[^"]*"/, (one) => one.replace(/name="[^"]*"/, 'name=""')),
    ),
    isHarmless: true,
  },
  {
    name: "tables without their calculated columns",
    onFile: inParts(TABLES, (xml) =>
      xml.replace(/<calculatedColumnFormula[^>]*>[^<]*<\/calculatedColumnFormula>/g, ""),
    ),
    isHarmless: true,
  },
  {
    name: "tables with a header row switched off",
    onFile: inParts(TABLES, (xml) =>
      xml
        .replace(/<autoFilter[^>]*\/>/, "")
        .replace(
          /ref="([A-Z]+)(\d+):/,
          (_, column: string, row: string) => `ref="${column}${Number(row) + 1}:`,
        )
        .replace("<table ", '<table headerRowCount="0" '),
    ),
  },
  {
    name: "formulas without values",
    onFile: inParts(SHEETS, (xml) => xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1")),
    isHarmless: true,
  },
  {
    name: "rules without their drop-downs",
    onFile: inParts(SHEETS, (xml) => xml.replace(/<dataValidations[\s\S]*<\/dataValidations>/, "")),
  },
  {
    name: "defined names gone",
    onFile: inParts(/xl\/workbook\.xml$/, (xml) => xml.replace(/<definedNames>[\s\S]*<\/definedNames>/, "")),
  },
  {
    name: "tables cut off from their sheets",
    onFile: inParts(SHEETS, (xml) => xml.replace(/<tableParts[\s\S]*<\/tableParts>/, "")),
  },
  {
    name: "colours gone",
    onFile: inParts(SHEETS, (xml) =>
      xml.replace(/<conditionalFormatting[\s\S]*<\/conditionalFormatting>/, ""),
    ),
  },
  {
    name: "drawings gone",
    onFile: inParts(SHEETS, (xml) => xml.replace(/<drawing [^>]*\/>/, "")),
  },
  {
    name: "protection gone",
    onFile: inParts(SHEETS, (xml) => xml.replace(/<sheetProtection[^>]*\/>/, "")),
  },
];
