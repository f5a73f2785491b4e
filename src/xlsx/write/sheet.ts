import type { Attachment, Protection, RangeAddress } from "../../workbook/page/content";
import type { HucreSheetToWrite } from "../hucre";
import { toHex } from "../text/color";
import { hasText } from "./cells";
import { toChart } from "./charts";
import { toConditionalRules } from "./conditional-formats";
import { toColumns } from "./lines";
import { toHeaderFooter, toPageSetup } from "./page";
import type { LaidOutSheet } from "./pack-cells";
import { rowCountOf } from "./sheet-data";
import { toTable } from "./tables";
import { toValidation } from "./validations";

/** A sheet as the library takes it: all but its cells, of which it gets one for each style, and a text if there is any. */
export function toSheet({ sheet, cells }: LaidOutSheet): HucreSheetToWrite {
  const headerFooter = sheet.page ? toHeaderFooter(sheet.page) : undefined;
  const frozen = sheet.freeze.rows > 0 || sheet.freeze.columns > 0;
  return {
    name: sheet.name,
    rows: rowCountOf(cells, sheet.rows) > 0 ? [hasText(cells) ? [null, "text"] : []] : [],
    cells: withAttached({ sheet, cells }),
    columns: toColumns(sheet.columns),
    merges: sheet.merges.map(toMerge),
    tables: sheet.tables.map(toTable),
    dataValidations: sheet.validations.map(toValidation),
    conditionalRules: toConditionalRules(sheet.conditionalFormats),
    charts: sheet.charts.map(toChart),
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor !== undefined && { tabColor: { rgb: toHex(sheet.tabColor) } }),
    },
    ...(frozen && { freezePane: { ...sheet.freeze } }),
    ...(sheet.page && { pageSetup: toPageSetup(sheet.page) }),
    ...(headerFooter && { headerFooter }),
    ...(sheet.protection && { protection: toProtection(sheet.protection) }),
  };
}

type CellToWrite = NonNullable<HucreSheetToWrite["cells"]> extends Map<string, infer Cell> ? Cell : never;

/** The library lays out every cell of a row up to a note or link: so many are made room for; more are left out. */
const MOST_LAID_OUT = 4_000_000;

/** A cell for each style, one below the other, and those that bear a note or a link. */
function withAttached({ sheet, cells: laidOut }: LaidOutSheet): Map<string, CellToWrite> {
  const cells = new Map<string, CellToWrite>(laidOut.styles.map((style, index) => [`${index},0`, { style }]));
  let room = MOST_LAID_OUT;
  for (const one of sheet.attached ?? []) {
    const part = one.text === "" ? null : partOf(one);
    if (!part || room <= one.column) continue;
    room -= one.column + 1;
    const key = `${one.row},${one.column}`;
    cells.set(key, { ...cells.get(key), ...part });
  }
  return cells;
}

/** What a cell bears of what stands over it; null where that is no cell's. */
function partOf({ kind, text }: Attachment): CellToWrite | null {
  switch (kind) {
    case "note":
      return { comment: { text } };
    case "link":
      return { hyperlink: { target: text } };
    case "inner-link":
      return { hyperlink: { target: "", location: text } };
    default:
      return null;
  }
}

function toMerge(range: RangeAddress): NonNullable<HucreSheetToWrite["merges"]>[number] {
  return {
    startRow: range.row,
    startCol: range.column,
    endRow: range.row + range.rowCount - 1,
    endCol: range.column + range.columnCount - 1,
  };
}

function toProtection(protection: Protection): NonNullable<HucreSheetToWrite["protection"]> {
  return {
    sheet: true,
    objects: true,
    scenarios: true,
    sort: protection.allowSort,
    autoFilter: protection.allowFilter,
    formatColumns: protection.allowFormatColumns,
    formatRows: protection.allowFormatRows,
  };
}
