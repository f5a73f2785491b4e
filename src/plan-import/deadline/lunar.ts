import type { Token } from "../text/tokens";
import { dayValue, skipDayWord, smallValue } from "./read-day";
import { countWordValue } from "../text/numbers";
import type { PointSpan, Point } from "./point";
import { readYear } from "./read-year";

const LUNAR_MONTHS = ["giêng", "chạp"];

/** Reads a time that only the lunar calendar has: "ngày rằm tháng Bảy", "23 tháng Chạp", "tháng Giêng năm 2024". */
export function readLunarTime(tokens: readonly Token[], index: number): PointSpan | null {
  const at = skipDayWord(tokens, index);
  const isFull = tokens[at]?.text === "rằm";
  const hasDay = isFull || (dayValue(tokens[at]) !== null && tokens[at + 1]?.text === "tháng");
  const monthAt = hasDay ? at + 1 : index;
  if (tokens[monthAt]?.text !== "tháng") return null;
  const month = tokens[monthAt + 1];
  const named = LUNAR_MONTHS.includes(month?.text ?? "");
  const counted = smallValue(month, 12) ?? countWordValue(month?.text ?? "");
  if (!named && !(isFull && counted !== null)) return null;
  const end = readYear(tokens, monthAt + 2)?.end ?? monthAt + 2;
  const point: Point = {
    start: index,
    end,
    kind: hasDay ? "day" : "month",
    year: null,
    spanIn: () => ({ from: null, to: null }),
    marked: true,
    approx: false,
    review: "ambiguous-date",
  };
  return { start: index, end, first: point, last: point };
}
