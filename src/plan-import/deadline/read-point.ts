import { Phrases } from "../text/phrases";
import type { Token } from "../text/tokens";
import type { Point } from "./point";
import { readDay } from "./read-day";
import { readPeriod } from "./read-period";

const NOW_WORDS = new Phrases("nay|bây giờ|ngày ký|ngày ban hành");

/** Reads a day, month, quarter, year or part of one at an index, or null. */
export function readPoint(tokens: readonly Token[], index: number): Point | null {
  return readDay(tokens, index) ?? readPeriod(tokens, index);
}

/** Reads "nay" after "từ": the day on which the document was issued. */
export function readNow(tokens: readonly Token[], index: number): Point | null {
  if (tokens[index - 1]?.text !== "từ") return null;
  const words = NOW_WORDS.at(tokens, index);
  if (!words) return null;
  return {
    start: index,
    end: index + words.length,
    kind: "now",
    year: null,
    marked: true,
    approx: false,
    review: null,
    spanIn: () => ({ from: null, to: null }),
  };
}
