import type { Table } from "../../workbook/page/content";
import { escapeXml } from "../package/xml-text";
import { toFileFormula } from "../text/formula-text";

const COLUMN = /<tableColumn ([^<>]*)\/>/g;

/** A table without a style, as LibreOffice leaves it: an empty name is none that Microsoft's validator knows. */
const NO_STYLE = '<tableStyleInfo name="" ';

/** Says that a table's first row is none of headers, where they are switched off. */
const HEADLESS = '<table headerRowCount="0" ';

/** Gives the columns of a table part their formulas, so that Excel fills new rows by itself. */
export function putCalculatedColumns(tableXml: string, table: Table): string {
  let index = -1;
  const part = table.hasHeader === false ? tableXml.replace("<table ", HEADLESS) : tableXml;
  return part.replace(NO_STYLE, "<tableStyleInfo ").replace(COLUMN, (_, attributes: string) => {
    index += 1;
    // A line break in a header stands as "_x000a_" in a column's name.
    const own = attributes.replaceAll("&#10;", "_x000a_").replaceAll("&#13;", "_x000d_");
    const formula = table.columns[index]?.formula;
    if (formula === undefined) return `<tableColumn ${own}/>`;
    const body = escapeXml(toFileFormula(formula));
    return `<tableColumn ${own}><calculatedColumnFormula>${body}</calculatedColumnFormula></tableColumn>`;
  });
}
