import { fail, succeed, type Result } from "../domain/result";
import type { WorkbookContent } from "../workbook/content";
import { readWithHucre, type HucreWorkbook } from "./hucre";
import { DEFAULT_LIMITS, type XlsxLimits } from "./package/limits";
import { openPackage } from "./package/open";
import { pack, type Parts } from "./package/parts";
import { worksheetParts, type WorksheetPart } from "./package/workbook-parts";
import type { XlsxProblem } from "./problem";
import { colorReader } from "./read/colors";
import { numberFormats } from "./read/format-numbers";
import { readNames } from "./read/names";
import { readProperties } from "./read/properties";
import { readSheet } from "./read/sheet";
import { readColumnFormulas } from "./read/tables";

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
}

async function parse(
  parts: Parts,
  leaveOut: (sheet: string) => boolean,
): Promise<Result<Parsed, XlsxProblem>> {
  try {
    const worksheets = worksheetParts(parts)?.filter(({ name }) => !leaveOut(name));
    if (!worksheets) return fail({ code: "not-an-xlsx" });
    if (worksheets.length === 0) return fail({ code: "no-sheets" });
    const workbook = await readParts(parts, worksheets);
    return succeed({ workbook, parts, worksheets });
  } catch (error) {
    // The library throws on parts it cannot follow; the file is at fault, not the program.
    return fail({ code: isSpanRefused(error) ? "too-large" : "damaged-zip" });
  }
}

/** A stray cell in the last row makes a sheet of so many millions of cells that the library refuses it. */
function isSpanRefused(error: unknown): boolean {
  return error instanceof Error && /spans \d+ rows x \d+ columns/.test(error.message);
}

/** The library gets the parts as they were inflated here, within the limits, and not the file it could inflate anew. */
async function readParts(parts: Parts, worksheets: readonly WorksheetPart[]): Promise<HucreWorkbook> {
  const names = new Set(worksheets.map(({ name }) => name));
  const sheets = ({ name }: { name: string }): boolean => names.has(name);
  return readWithHucre(pack(parts, 0), { readStyles: true, sheets });
}

function toContent({ workbook, parts, worksheets }: Parsed): WorkbookContent {
  const color = colorReader(workbook.themeColors ?? []);
  const context = {
    parts,
    color,
    formatNumbers: numberFormats(color),
    columnFormulas: readColumnFormulas(parts),
  };
  const activeSheet = workbook.sheets[workbook.activeSheet ?? 0]?.name;
  return {
    sheets: workbook.sheets.map((sheet, index) => readSheet(sheet, worksheets[index]?.path ?? "", context)),
    names: readNames(workbook.namedRanges ?? []),
    properties: readProperties(workbook.properties ?? {}),
    ...(activeSheet !== undefined && { activeSheet }),
  };
}
