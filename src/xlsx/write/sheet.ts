import type { Protection, RangeAddress, RowRun, Sheet } from "../../workbook/page/content";
import type { HucreSheetToWrite } from "../hucre";
import { toHex } from "../text/color";
import { toCells, type CellsToWrite } from "./cells";
import { toChart } from "./charts";
import { toConditionalRules } from "./conditional-formats";
import { toColumns, toRows } from "./lines";
import { toHeaderFooter, toPageSetup } from "./page";
import { toTable } from "./tables";
import { toValidation } from "./validations";

/** A sheet as the library takes it. */
export function toSheet(sheet: Sheet): HucreSheetToWrite {
  const { rows, cells, columnStyles } = toCells(sheet);
  const headerFooter = sheet.page ? toHeaderFooter(sheet.page) : undefined;
  const frozen = sheet.freeze.rows > 0 || sheet.freeze.columns > 0;
  return {
    name: sheet.name,
    rows: reachingTo(sheet.rows, rows),
    cells,
    columns: toColumns(sheet.columns, columnStyles),
    rowDefs: toRows(sheet.rows),
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

/** The library leaves out rows below the last cell, with their heights: empty rows hold them. */
function reachingTo(runs: readonly RowRun[], rows: CellsToWrite["rows"]): CellsToWrite["rows"] {
  const last = Math.max(0, ...runs.map(({ row, rowCount }) => row + rowCount));
  const missing = Math.max(0, last - rows.length);
  return [...rows, ...Array.from({ length: missing }, () => [])];
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
