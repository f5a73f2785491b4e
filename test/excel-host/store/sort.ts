import type { CellValue, RangeAddress } from "../../../src/workbook/page/content";
import { demand } from "../rich-api/host-error";
import { demandUnfiltered, demandUnlocked, putCells, readCells, readValues, translateFormula } from "./cells";
import { tellEdit } from "./events";
import { cellKey, type Cell, type SheetState, type WorkbookState } from "./workbook-state";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** Sorts rows as Excel does: numbers, then texts, then truth values, blanks always last (RangeSort.apply, SortField). */
export function sortRows(
  book: WorkbookState,
  sheet: SheetState,
  range: RangeAddress,
  fields: unknown,
  matchCase: boolean,
): void {
  demandUnlocked(sheet, range);
  demandUnfiltered(sheet, range);
  const keys = fieldsOf(fields, range);
  const values = readValues(book, sheet, range);
  const cells = readCells(range, (row, column): Cell | null => sheet.cells.get(cellKey(row, column)) ?? null);
  const order = values
    .map((_, index) => index)
    .sort((left, right) => {
      for (const { key, ascending = true } of keys) {
        const result = compare(values[left]?.[key] ?? "", values[right]?.[key] ?? "", matchCase, ascending);
        if (result !== 0) return result;
      }
      return left - right;
    });
  const lines = order.map((from, to) =>
    (cells[from] ?? []).map((cell, column) => moved(cell, range, from, to, column)),
  );
  putCells(sheet, range, lines);
  tellEdit(book, sheet, range);
}

function fieldsOf(fields: unknown, range: RangeAddress): readonly SortField[] {
  demand(Array.isArray(fields) && fields.length > 0, "InvalidArgument", "fields");
  const known = ["key", "ascending", "sortOn"];
  for (const field of fields as Record<string, unknown>[]) {
    const strange = Object.keys(field).find((name) => !known.includes(name));
    demand(
      strange === undefined && (field["sortOn"] ?? "Value") === "Value",
      "NotSimulated",
      `SortField.${strange ?? "sortOn"}`,
    );
    demand(Number(field["key"]) >= 0 && Number(field["key"]) < range.columnCount, "InvalidArgument", "key");
  }
  return fields as SortField[];
}

function moved(
  cell: Cell | null,
  range: RangeAddress,
  from: number,
  to: number,
  column: number,
): Cell | null {
  if (!cell || !("formula" in cell)) return cell;
  const place = { row: range.row + from, column: range.column + column };
  return { formula: translateFormula(cell.formula, place, { ...place, row: range.row + to }) };
}

function compare(left: CellValue, right: CellValue, matchCase: boolean, ascending: boolean): number {
  if (left === "" || right === "") return Number(left === "") - Number(right === "");
  const byKind = kindOf(left) - kindOf(right);
  const result = byKind !== 0 ? byKind : compareSame(left, right, matchCase);
  return ascending ? result : -result;
}

function kindOf(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function compareSame(left: CellValue, right: CellValue, matchCase: boolean): number {
  if (typeof left === "string" && typeof right === "string")
    return left.localeCompare(right, "vi", { sensitivity: matchCase ? "variant" : "accent" });
  return Number(left) - Number(right);
}
