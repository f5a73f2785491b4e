import { isUnrecognised } from "../../../domain/entry";
import { isText } from "../../../domain/fields/field";
import { isCodeOfAnother } from "../../../domain/edit/strayed-codes";
import { ROW_LISTS, isRowList } from "../../../domain/fields/row-lists";
import { foldText } from "../../../domain/merge/fold";
import type { CellContent } from "../../page/content";
import { isFormula } from "../../page/formula";
import type { CellGrid } from "../../page/grid-of-cells";
import { readEntry } from "../../schema/kinds/kinds";
import type { TableKey } from "../../schema/naming";
import { LIST_WORDS, MAIN_COLUMN, fieldOf, isFilledByUs } from "./list-words";

/** How far below a table rows are looked for, blank ones between them. */
const REACH = 200;

/** A total, with its number or what it counts; work that begins so (“Tổng hợp …”, “Công tác …”) goes on otherwise. */
const TOTAL =
  /^(?:tong cong|tong so|tong|cong|grand total|total)(?: (?:so|nhiem vu|viec|don vi|tasks?))*(?: \d+)*$/;

/** What the lines of a signature begin with. */
const SIGNED =
  /^(?:nguoi lap|nguoi bao cao|nguoi tong hop|lap bieu|noi nhan|tm|t m|kt|tl|thay mat|thu truong|xac nhan|ky ten|ky ghi ro|prepared by|approved by|signature)(?: |$)/;

/** Codes of ours, such as "NV-014". */
const CODE = /^\p{L}{1,4}-\d+$/u;

/**
 * The rows (zero-based, of the sheet) from one on in which somebody entered a record of a list: what it is called stands
 * there, and something else beside it, a code of ours, or nothing but records above; or it has lost its name and stands
 * right below them with its code. Totals, signatures and headers that were repeated are none.
 * @param end the row of the sheet from which on others have their tables.
 */
export function recordRows(
  list: TableKey,
  grid: CellGrid,
  columns: ReadonlyMap<string, number>,
  first: number,
  end: number,
): number[] {
  const entered = [...columns].filter(([key]) => !isFilledByUs(list, key));
  const rows: number[] = [];
  let isSigned = false;
  for (let row = first, last = first - 1; row <= last + REACH && row < end; row += 1) {
    const cells = new Map(entered.map(([key, column]) => [key, grid.at(row, column) ?? null]));
    isSigned ||= isSignature(cells);
    if (!isRecord(list, cells, row === last + 1) || (isSigned && !isCertain(list, cells))) continue;
    rows.push(row);
    last = row;
  }
  return rows;
}

/** The rows within reach, from one on, that bear a code of another list. */
export function rowsOfAnother(
  list: TableKey,
  grid: CellGrid,
  columns: ReadonlyMap<string, number>,
  first: number,
): number[] {
  const entered = [...columns].filter(([key]) => !isFilledByUs(list, key));
  return Array.from({ length: REACH }, (_, index) => first + index).filter((row) =>
    isOfAnother(list, new Map(entered.map(([key, column]) => [key, grid.at(row, column) ?? null]))),
  );
}

function isRecord(list: TableKey, cells: ReadonlyMap<string, CellContent>, isNext: boolean): boolean {
  const main = MAIN_COLUMN[list];
  const filled = [...cells].filter(([, cell]) => isFilled(cell));
  const name = cells.get(main) ?? null;
  // Right below the others a row that has lost its name is known by its code.
  if (!isFilled(name) && isRowList(list) && isNext && !isOfAnother(list, cells))
    return isCode(cells.get(ROW_LISTS[list].code) ?? null) && filled.length > 1;
  if (!isFilled(name) || isFormula(name) || isHeader(list, name) || isOfAnother(list, cells)) return false;
  if (typeof name === "string" && TOTAL.test(foldText(name)) && !filled.some(([, cell]) => isCode(cell)))
    return false;
  if (fieldOf(list, main)?.kind === "day") return typeof name === "number" || /^\s*\d/.test(String(name));
  return isNext || filled.length > 1;
}

/** A row that bears a code of another list was pasted below the wrong one. */
function isOfAnother(list: TableKey, cells: ReadonlyMap<string, CellContent>): boolean {
  if (!isRowList(list)) return false;
  const code = cells.get(ROW_LISTS[list].code);
  return typeof code === "string" && isCodeOfAnother(list, code);
}

function isSignature(cells: ReadonlyMap<string, CellContent>): boolean {
  const texts = [...cells.values()].filter((cell) => typeof cell === "string");
  return texts.some((text) => SIGNED.test(foldText(text))) && !texts.some(isCode);
}

/** Below a signature names stand beside each other; a record has a code there, a day, a number or a word of a list. */
function isCertain(list: TableKey, cells: ReadonlyMap<string, CellContent>): boolean {
  return [...cells].some(([key, cell]) => {
    const field = fieldOf(list, key);
    if (!isFilled(cell) || field === undefined) return false;
    return isCode(cell) || (!isText(field) && !isUnrecognised(readEntry(field, cell) as never));
  });
}

function isFilled(cell: CellContent): boolean {
  return cell !== null && String(isFormula(cell) ? cell.cached : cell).trim() !== "";
}

/** Whether a cell says a code of ours. */
export function isCode(cell: CellContent): boolean {
  return typeof cell === "string" && CODE.test(cell.trim());
}

function isHeader(list: TableKey, name: CellContent): boolean {
  return typeof name === "string" && LIST_WORDS[list].keyOf(name) === MAIN_COLUMN[list];
}
