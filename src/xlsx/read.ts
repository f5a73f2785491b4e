import { fail, succeed, type Result } from "../domain/result";
import type { Sheet, WorkbookContent } from "../workbook/page/content";
import { readWithHucre, type HucreSheet, type HucreWorkbook } from "./hucre";
import { isClosedXml } from "./package/closed-xml";
import { dropFarCells, reachesFar, type Stray } from "./package/far-cells";
import { numberDates } from "./package/iso-dates";
import { DEFAULT_LIMITS, findReadExcess, type XlsxLimits } from "./package/limits";
import { openPackage } from "./package/open";
import { pack, type Parts } from "./package/parts";
import { sayFormulasOnce } from "./package/repeated-formulas";
import { SLICE_SIZES, sliceSheet, type SliceSizes } from "./package/sheet-slices";
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
 * that a caller has no use for are left out unread; a large one is read slice by slice.
 */
export async function readXlsx(
  bytes: Uint8Array,
  limits: XlsxLimits = DEFAULT_LIMITS,
  leaveOut: (sheet: string) => boolean = () => false,
  sizes: SliceSizes = SLICE_SIZES,
): Promise<Result<WorkbookContent, XlsxProblem>> {
  const opened = openPackage(bytes, limits);
  if (!opened.ok) return opened;
  try {
    const parsed = await parse(opened.value, { limits, leaveOut, sizes });
    return parsed.ok ? succeed(await toContent(parsed.value)) : parsed;
  } catch (error) {
    // The library throws on parts it cannot follow; the file is at fault, not the program.
    return fail({ code: isSpanRefused(error) ? "too-large" : "damaged-zip" });
  }
}

interface Reading {
  readonly limits: XlsxLimits;
  readonly leaveOut: (sheet: string) => boolean;
  readonly sizes: SliceSizes;
}

/** A workbook as the library understood it, with the parts it came from. */
interface Parsed {
  readonly workbook: HucreWorkbook;
  readonly parts: Parts;
  readonly worksheets: readonly WorksheetPart[];
  readonly strays: Strays;
  readonly further: FurtherSlices;
}

/** What was moved near on each worksheet, by its path. */
type Strays = ReadonlyMap<string, readonly Stray[]>;

/** What follows the first slice of a worksheet, by its path. */
type FurtherSlices = ReadonlyMap<string, Uint8Array[]>;

async function parse(
  parts: Parts,
  { limits, leaveOut, sizes }: Reading,
): Promise<Result<Parsed, XlsxProblem>> {
  const all = worksheetParts(parts);
  if (!all) return fail({ code: "not-an-xlsx" });
  if (!Object.values(parts).every(isClosedXml)) return fail({ code: "damaged-zip" });
  if (lacksSharedTexts(parts, all)) return fail({ code: "damaged-zip" });
  const worksheets = all.filter(({ name }) => !leaveOut(name));
  if (worksheets.length === 0) return fail({ code: "no-sheets" });
  for (const { path } of all.filter(({ name }) => leaveOut(name))) delete parts[path];
  const { strays, further } = dropBallast(parts, worksheets, sizes);
  const excess = findReadExcess([...Object.values(parts), ...[...further.values()].flat()], limits);
  if (excess) return fail({ code: "too-large", details: { ...excess } });
  const workbook = await readParts(parts, worksheets);
  return succeed({ workbook, parts, worksheets, strays, further });
}

/**
 * Takes out of the parts, which fill the memory, the cells that are empty and far away; moves near those that are not; and
 * says each formula once in a sheet. Of a large sheet the first slice stays among the parts.
 */
function dropBallast(
  parts: Parts,
  worksheets: readonly WorksheetPart[],
  sizes: SliceSizes,
): Pick<Parsed, "strays" | "further"> {
  const strays = new Map<string, readonly Stray[]>();
  const further = new Map<string, Uint8Array[]>();
  for (const { path } of worksheets) {
    const part = parts[path];
    if (!part) continue;
    const near = reachesFar(part) ? dropFarCells(part) : { part, strays: [] };
    const [first = near.part, ...rest] = sliceSheet(
      near.part,
      (rows) => sayFormulasOnce(numberDates(rows)),
      sizes,
    );
    parts[path] = first;
    further.set(path, rest);
    strays.set(path, near.strays);
  }
  return { strays, further };
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

/** A further slice of a sheet as the library understands it, alone with what all sheets share. */
async function* readFurther(
  { parts, worksheets }: Parsed,
  worksheet: WorksheetPart,
  slices: Uint8Array[],
): AsyncGenerator<HucreSheet> {
  const paths = new Set(worksheets.map(({ path }) => path));
  const shared = Object.entries(parts).filter(
    ([path]) => !paths.has(path) && !/\/worksheets\/_rels\//i.test(path),
  );
  // One that was read is let go.
  for (let slice = slices.shift(); slice; slice = slices.shift()) {
    const alone = { ...Object.fromEntries(shared), [worksheet.path]: slice };
    yield* (await readParts(alone, [worksheet])).sheets;
  }
}

async function toContent(parsed: Parsed): Promise<WorkbookContent> {
  const { workbook, parts, worksheets, strays, further } = parsed;
  const color = colorReader(workbook.themeColors ?? []);
  const context = {
    parts,
    strays,
    color,
    formatNumbers: numberFormats(color),
    tableExtras: readTableExtras(parts),
  };
  const activeSheet = workbook.sheets[workbook.activeSheet ?? 0]?.name;
  const sheets: Sheet[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    const worksheet = worksheets[index];
    if (!worksheet) continue;
    const slices = further.get(worksheet.path) ?? [];
    const rest = { count: slices.length, read: () => readFurther(parsed, worksheet, slices) };
    sheets.push(await readSheet(sheet, worksheet.path, context, rest));
  }
  return {
    sheets,
    names: readNames(workbook.namedRanges ?? []),
    properties: readProperties(workbook.properties ?? {}),
    ...(activeSheet !== undefined && { activeSheet }),
    ...(countsFrom1904(parts) && { countsFrom1904: true as const }),
    ...(isCalculatedByHand(parts) && { isCalculatedByHand: true as const }),
  };
}
