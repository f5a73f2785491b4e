import type { WorkbookContent } from "../workbook/page/content";
import { writeWithHucre } from "./hucre";
import { pack, unpack } from "./package/parts";
import { markForbiddenCharacters } from "./patch/forbidden-characters";
import { patchParts } from "./patch/parts";
import { toCells } from "./write/cells";
import { DEFAULT_FONT } from "./write/styles";
import { toNames } from "./write/names";
import { toProperties } from "./write/properties";
import { packCells } from "./write/pack-cells";
import { toSheet } from "./write/sheet";

/** What a file says beside its content. */
export interface XlsxOptions {
  /** Time of saving, such as "2021-04-05T08:00:00Z"; without it the file names none. */
  readonly modified?: string;
}

/** Writes a workbook to the bytes of an .xlsx file; the same content always gives the same bytes. */
export async function writeXlsx(content: WorkbookContent, options: XlsxOptions = {}): Promise<Uint8Array> {
  const active = activeIndex(content);
  const sheets = content.sheets.map((sheet) => ({ sheet, cells: toCells(sheet) }));
  const bytes = await writeWithHucre({
    sheets: sheets.map(toSheet),
    namedRanges: toNames(content),
    properties: toProperties(content.properties),
    defaultFont: DEFAULT_FONT,
    activeSheet: active,
  });
  const parts = unpack(bytes);
  patchParts(parts, content, active, options.modified);
  Object.values(parts).forEach(markForbiddenCharacters);
  return pack({ ...parts, ...(await packCells(parts, sheets)) }, 6);
}

function activeIndex({ sheets, activeSheet }: WorkbookContent): number {
  const named = sheets.findIndex(({ name }) => name === activeSheet);
  if (named >= 0) return named;
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === "visible"),
  );
}
