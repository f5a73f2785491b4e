import { readFileSync } from "node:fs";
import type { CellContent } from "../../../src/workbook/page/content";

const FORMULAS = "test/excel-host/calc/tricky-formulas.txt";

/** Columns A to H of the sheet "Số liệu", from its first row on; null is an empty cell. */
export const TRICKY_DATA: readonly (readonly CellContent[])[] = [
  ["số", "chữ", "lẫn", "ngày", "tăng dần", "đơn vị", "cờ", "nghỉ"],
  [3, "Hà Nội", 1, 44291, 1, "Tây Hồ", true, 44307],
  [-2.5, "hà nội", "1", 44290, 2, "tây hồ", false, 44316],
  [0, "A*", true, 44286.75, 2, "Tay Ho", true, 44319],
  [7, "A?b", null, 43831, 4, "A*", null, null],
  [null, "~x", { formula: '=""' }, 44255, 4, "A123", true, null],
  [1.005, "", "02/04/2021", "2/4/2021", 5, ">5", false, null],
  [12, ">5", -4, null, 8, "", null, null],
  [7, null, { formula: "=1/0" }, 44561, 13, null, true, null],
];

/** The formulas of a part of the list: those that stand on the sheet "Số liệu" itself, or on "Phép tính". */
export function trickyFormulas(sheet: "Số liệu" | "Phép tính"): string[] {
  const [, part = ""] = readFileSync(FORMULAS, "utf8").split(`[${sheet}]\n`);
  const end = part.indexOf("\n\n");
  return (end < 0 ? part : part.slice(0, end)).trim().split("\n");
}
