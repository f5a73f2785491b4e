import { guessColumns, isTaskHeader, meaningOf, type ColumnMeaning } from "../../plan-import/table/columns";
import { comparable } from "../../plan-import/text/comparable";
import { isHead } from "./list-head";

/** Why rows of a list are no tasks of it; its own head on a further page needs no saying. */
export type OtherKind =
  "list-total" | "list-signature" | "list-note" | "list-second-table" | "list-head-again";

/** Rows that are left out, by their index from and to (excluded). */
export interface OtherRows {
  readonly kind: OtherKind;
  readonly from: number;
  readonly to: number;
}

const TOTAL = /^(?:tổng(?: cộng| số| hợp)?|cộng|total|grand total|sum)(?:[ :;,(]|$)/;
const SIGNED =
  /^(?:người lập|người lập biểu|lập biểu|nơi nhận|thủ trưởng|xác nhận của|lãnh đạo đơn vị|tm\.|t\/m|kt\.|tl\.|\(ký|ký tên|prepared by|approved by|signature)|^[^,]{1,40}, ngày .{1,12} tháng .{1,12} năm/;
const PAGE = /^(?:trang|page) \d{1,3}(?: ?(?:\/|of) ?\d{1,3})?$/;
const NOTE = /^\*{0,3} ?(?:ghi chú|lưu ý|chú thích|chú ý|notes?) ?:/;
/** Rows of a signature are few and hold few words. */
const MOST_SIGNED = 12;

/** What stands among and behind a list's rows and is no task: totals, the signature, another table's rows. */
export function findOtherRows(
  rows: readonly (readonly string[])[],
  columns: readonly ColumnMeaning[],
): OtherRows[] {
  const others: OtherRows[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    const words = row.filter((cell) => cell !== "");
    const first = comparable(words[0] ?? "");
    if (words.length === 0) continue;
    if (isHead(row) && (isTaskHeader(row) || opensTable(row, columns))) {
      const isSame = String(guessColumns(row).columns) === String(columns);
      const to = isSame ? index + 1 : rows.length;
      if (isSame) others.push({ kind: "list-head-again", from: index, to });
      else others.push({ kind: "list-second-table", from: titleBefore(rows, index), to });
      index = to - 1;
    } else if (rows.length - index <= MOST_SIGNED && words.some((cell) => SIGNED.test(comparable(cell)))) {
      const rest = rows.slice(index).findIndex((below) => isCounted(below, columns));
      const to = rest < 0 ? rows.length : index + rest;
      others.push({ kind: "list-signature", from: index, to });
      index = to - 1;
    } else if (words.length === 1 && PAGE.test(first)) {
      others.push({ kind: "list-head-again", from: index, to: index + 1 });
    } else if (words.length === 1 && NOTE.test(first)) {
      others.push({ kind: "list-note", from: index, to: index + 1 });
    } else if (TOTAL.test(first) && words.length <= 4 && !isNumbered(row, columns)) {
      others.push({ kind: "list-total", from: index, to: index + 1 });
    }
  }
  return others;
}

/** "STT | Họ và tên | Chức vụ": a head again where numbers stand, of whatever table. */
function opensTable(row: readonly string[], columns: readonly ColumnMeaning[]): boolean {
  const number = row[columns.indexOf("number")] ?? "";
  return number !== "" && meaningOf(number) === "number" && row.filter((cell) => cell !== "").length > 1;
}

/** A row with its number and its work. */
function isCounted(row: readonly string[], columns: readonly ColumnMeaning[]): boolean {
  const cell = (meaning: ColumnMeaning): string => row[columns.indexOf(meaning)] ?? "";
  return /^\d{1,4}[.)]?$/.test(cell("number")) && cell("content") !== "";
}

/** A task that begins with "Tổng hợp" has its number; a total has none. */
function isNumbered(row: readonly string[], columns: readonly ColumnMeaning[]): boolean {
  const at = columns.indexOf("number");
  const led = columns.some(
    (meaning, index) => (meaning === "lead" || meaning === "time") && (row[index] ?? "") !== "",
  );
  return led || (at >= 0 && /^\d/.test(row[at] ?? ""));
}

/** A title above a second table belongs to it: a row with one cell, behind an empty row. */
function titleBefore(rows: readonly (readonly string[])[], header: number): number {
  let from = header;
  const filled = (at: number): number => (rows[at] ?? []).filter((cell) => cell !== "").length;
  while (from > 0 && filled(from - 1) <= 1) from -= 1;
  while (from < header && filled(from) === 0) from += 1;
  return from;
}
