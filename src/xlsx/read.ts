import { fail, succeed, type Result } from "../domain/result";
import type { WorkbookContent } from "../workbook/page/content";
import { readWithHucre, type HucreWorkbook } from "./hucre";
import { isClosedXml } from "./package/closed-xml";
import { dropFarCells, reachesFar, type Stray } from "./package/far-cells";
import { numberDates } from "./package/iso-dates";
import { DEFAULT_LIMITS, type XlsxLimits } from "./package/limits";
import { openPackage } from "./package/open";
import { pack, type Parts } from "./package/parts";
import { sayFormulasOnce } from "./package/repeated-formulas";
import {
  countsFrom1904,
  isCalculatedByHand,
  lacksSharedTexts,
  worksheetParts,
  type WorksheetPart,
} from "./package/workbook-parts";
import type { XlsxProblem } from "./problem";
import { colorReader } from "./read/colors";
import { numberFormats } from "./read/format-numbers";
import { readNames } from "./read/names";
import { readProperties } from "./read/properties";
import { readSheet } from "./read/sheet";
import { readTableExtras } from "./read/tables";

/**
 * Reads the bytes of any .xlsx file, whichever program saved it; `limits` guard against files made to exhaust. Sheets
 * that a caller has no use for are left out unread.
 */
export async function readXlsx(
  bytes: Uint8Array,
  limits: XlsxLimits = DEFAULT_LIMITS,
  leaveOut: (sheet: string) => boolean = () => false,
): Promise<Result<WorkbookContent, XlsxProblem>> {
  const opened = openPackage(bytes, limits);
  if (!opened.ok) return opened;
  const parsed = await parse(opened.value, leaveOut);
  return parsed.ok ? succeed(toContent(parsed.value)) : parsed;
}

/** A workbook as the library understood it, with the parts it came from. */
interface Parsed {
  readonly workbook: HucreWorkbook;
  readonly parts: Parts;
  readonly worksheets: readonly WorksheetPart[];
  readonly strays: Strays;
}

/** What was moved near on each worksheet, by its path. */
type Strays = ReadonlyMap<string, readonly Stray[]>;

async function parse(
  parts: Parts,
  leaveOut: (sheet: string) => boolean,
): Promise<Result<Parsed, XlsxProblem>> {
  try {
    const all = worksheetParts(parts);
    if (!all) return fail({ code: "not-an-xlsx" });
    if (!Object.values(parts).every(isClosedXml)) return fail({ code: "damaged-zip" });
    if (lacksSharedTexts(parts, all)) return fail({ code: "damaged-zip" });
    const worksheets = all.filter(({ name }) => !leaveOut(name));
    if (worksheets.length === 0) return fail({ code: "no-sheets" });
    const left = all.filter(({ name }) => leaveOut(name)).map(({ path }) => path);
    const { light, strays } = withoutBallast(parts, worksheets, left);
    const workbook = await readParts(light, worksheets);
    return succeed({ workbook, parts: light, worksheets, strays });
  } catch (error) {
    // The library throws on parts it cannot follow; the file is at fault, not the program.
    return fail({ code: isSpanRefused(error) ? "too-large" : "damaged-zip" });
  }
}

/**
 * The parts without the sheets that are left out, without the cells that are empty and far away, with those that are not
 * moved near, and with each formula said once in a sheet.
 */
function withoutBallast(
  parts: Parts,
  worksheets: readonly WorksheetPart[],
  leftOut: readonly string[],
): { readonly light: Parts; readonly strays: Strays } {
  const light: Parts = { ...parts };
  const strays = new Map<string, readonly Stray[]>();
  for (const path of leftOut) delete light[path];
  for (const { path } of worksheets) {
    const part = light[path];
    if (!part) continue;
    const near = reachesFar(part) ? dropFarCells(part) : { part, strays: [] };
    light[path] = sayFormulasOnce(numberDates(near.part));
    strays.set(path, near.strays);
  }
  return { light, strays };
}

/** A stray content in the last row makes a sheet of so many millions of cells that the library refuses it. */
function isSpanRefused(error: unknown): boolean {
  return error instanceof Error && /spans \d+ rows x \d+ columns/.test(error.message);
}

/** The library gets the parts as they were inflated here, within the limits, and not the file it could inflate anew. */
async function readParts(parts: Parts, worksheets: readonly WorksheetPart[]): Promise<HucreWorkbook> {
  const names = new Set(worksheets.map(({ name }) => name));
  const sheets = ({ name }: { name: string }): boolean => names.has(name);
  return readWithHucre(pack(parts, 0), { readStyles: true, sheets });
}

function toContent({ workbook, parts, worksheets, strays }: Parsed): WorkbookContent {
  const color = colorReader(workbook.themeColors ?? []);
  const context = {
    parts,
    strays,
    color,
    formatNumbers: numberFormats(color),
    tableExtras: readTableExtras(parts),
  };
  const activeSheet = workbook.sheets[workbook.activeSheet ?? 0]?.name;
  return {
    sheets: workbook.sheets.map((sheet, index) => readSheet(sheet, worksheets[index]?.path ?? "", context)),
    names: readNames(workbook.namedRanges ?? []),
    properties: readProperties(workbook.properties ?? {}),
    ...(activeSheet !== undefined && { activeSheet }),
    ...(countsFrom1904(parts) && { countsFrom1904: true as const }),
    ...(isCalculatedByHand(parts) && { isCalculatedByHand: true as const }),
  };
}
