import type { RangeAddress, Sheet } from "../../workbook/page/content";
import { compactAddress } from "../text/address";
import { toOpaqueHex } from "../text/color";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const RULE = /(<cfRule type="dataBar"[^>]*>)<dataBar>(.*?)<\/dataBar><\/cfRule>/g;

interface DataBar {
  readonly range: RangeAddress;
  readonly color: string;
  readonly min: number;
  readonly max: number;
}

/**
 * Makes the data bars of a sheet part plain bars from end to end. Excel 2007 knows only bars that fade and that are a
 * tenth long at the minimum; later versions read the second description in the extension.
 */
export function putDataBars(sheetXml: string, sheet: Sheet, sheetIndex: number): string {
  const bars = dataBarsOf(sheet);
  if (bars.length === 0) return sheetXml;
  let index = -1;
  const marked = sheetXml.replace(RULE, (_, open: string, inside: string) => {
    index += 1;
    const id = `<x14:id>${ruleId(sheetIndex, index)}</x14:id>`;
    const link = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}">${id}</ext></extLst>`;
    return `${open}<dataBar minLength="0" maxLength="100">${inside}</dataBar>${link}</cfRule>`;
  });
  return marked.replace("</worksheet>", `${extension(bars, sheetIndex)}</worksheet>`);
}

/** In the order of the part, where rules of one range stand together. */
function dataBarsOf(sheet: Sheet): DataBar[] {
  const byRange = new Map<string, DataBar[]>();
  for (const { range, rules } of sheet.conditionalFormats) {
    const bars = rules.flatMap((rule) => (rule.kind === "dataBar" ? [{ range, ...rule }] : []));
    const address = compactAddress(range);
    byRange.set(address, [...(byRange.get(address) ?? []), ...bars]);
  }
  return [...byRange.values()].flat();
}

function ruleId(sheetIndex: number, ruleIndex: number): string {
  const digits = (value: number, length: number): string =>
    value.toString(16).toUpperCase().padStart(length, "0");
  return `{${digits(sheetIndex + 1, 8)}-0000-4000-8000-${digits(ruleIndex + 1, 12)}}`;
}

function extension(bars: readonly DataBar[], sheetIndex: number): string {
  const formats = bars.map((bar, index) => extendedFormat(bar, ruleId(sheetIndex, index)));
  const all = `<x14:conditionalFormattings>${formats.join("")}</x14:conditionalFormattings>`;
  return `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}">${all}</ext></extLst>`;
}

function extendedFormat(bar: DataBar, id: string): string {
  const end = (value: number): string => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const look = '<x14:dataBar minLength="0" maxLength="100" gradient="0">';
  const fill = `<x14:negativeFillColor rgb="${toOpaqueHex(bar.color)}"/><x14:axisColor rgb="FF000000"/>`;
  const rule = `<x14:cfRule type="dataBar" id="${id}">${look}${end(bar.min)}${end(bar.max)}${fill}</x14:dataBar></x14:cfRule>`;
  const place = `<xm:sqref>${compactAddress(bar.range)}</xm:sqref>`;
  return `<x14:conditionalFormatting xmlns:xm="${XM}">${rule}${place}</x14:conditionalFormatting>`;
}
