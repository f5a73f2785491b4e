import { strFromU8 } from "fflate";
import type { Protection, RangeAddress, Sheet } from "../../workbook/page/content";
import type { HucreSheet } from "../hucre";
import type { Stray } from "../package/far-cells";
import { lastIndexOfText } from "../package/bytes";
import type { Parts } from "../package/parts";
import { readAttached, struckThrough } from "./attached";
import { CellReader } from "./cells";
import { readCharts } from "./charts";
import type { ColorReader } from "./colors";
import { readConditionalFormats } from "./conditional-formats";
import { readExtendedValidations } from "./extended-validations";
import type { FormatNumbers } from "./format-numbers";
import { readColumns, readRows } from "./lines";
import { readPage } from "./page";
import { readTable, type AllTableExtras } from "./tables";
import { readValidation } from "./validations";

/** What the sheets of a workbook share when they are read. */
export interface ReadingContext {
  readonly parts: Parts;
  readonly strays: ReadonlyMap<string, readonly Stray[]>;
  readonly color: ColorReader;
  readonly formatNumbers: FormatNumbers;
  readonly tableExtras: AllTableExtras;
}

/** What follows the first slice of a large sheet. */
interface FurtherSlices {
  readonly count: number;
  readonly read: () => AsyncIterable<HucreSheet>;
}

/** A sheet from the library's, completed from its part of the package and by what slices of it there are further. */
export async function readSheet(
  sheet: HucreSheet,
  path: string,
  context: ReadingContext,
  further: FurtherSlices,
): Promise<Sheet> {
  const behind = behindCells(context.parts[path]);
  const tabColor = context.color(sheet.view?.tabColor);
  const cells = new CellReader(context.formatNumbers, further.count > 0);
  cells.take(sheet);
  const rows = new Map(sheet.rowDefs);
  const struck = struckThrough(sheet);
  for await (const slice of further.read()) {
    cells.take(slice);
    for (const [row, look] of slice.rowDefs ?? []) rows.set(row, look);
    for (const one of struckThrough(slice)) struck.push(one);
  }
  const attached = readAttached(sheet, context.parts, path, struck, behind);
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible",
    showGridlines: sheet.view?.showGridLines !== false,
    ...(tabColor !== undefined && { tabColor }),
    ...cells.read(context.strays.get(path)),
    tables: speaksOf(behind, "tablePart")
      ? (sheet.tables ?? []).flatMap((table) => readTable(table, context.tableExtras) ?? [])
      : [],
    columns: readColumns(sheet.columns ?? []),
    rows: readRows(rows),
    merges: (sheet.merges ?? []).map(readMerge),
    conditionalFormats: readConditionalFormats(sheet.conditionalRules ?? [], context.color),
    validations: [
      ...(sheet.dataValidations ?? []).flatMap(readValidation),
      ...readExtendedValidations(behind),
    ],
    freeze: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    page: readPage(sheet),
    protection: readProtection(sheet),
    charts: speaksOf(behind, "drawing") ? readCharts(sheet.charts ?? [], context.parts, path) : [],
    ...(attached.length > 0 && { attached }),
  };
}

/** What stands behind the cells of a worksheet, which are most of it; all of it where it has none. */
function behindCells(part: Uint8Array | undefined): string {
  return part === undefined ? "" : strFromU8(part.subarray(Math.max(0, lastIndexOfText(part, "sheetData"))));
}

/** Whether a sheet names a part of a kind; one that it has a relationship to and does not name is not shown. */
function speaksOf(behind: string, element: "tablePart" | "drawing"): boolean {
  return new RegExp(`<(?:\\w+:)?${element}\\b`).test(behind);
}

function readMerge(merge: NonNullable<HucreSheet["merges"]>[number]): RangeAddress {
  return {
    row: merge.startRow,
    column: merge.startCol,
    rowCount: merge.endRow - merge.startRow + 1,
    columnCount: merge.endCol - merge.startCol + 1,
  };
}

function readProtection({ protection }: HucreSheet): Protection | null {
  if (!protection?.sheet) return null;
  return {
    allowSort: protection.sort ?? false,
    allowFilter: protection.autoFilter ?? false,
    allowFormatColumns: protection.formatColumns ?? false,
    allowFormatRows: protection.formatRows ?? false,
  };
}
