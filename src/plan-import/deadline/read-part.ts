import { countWordValue } from "../text/numbers";
import { reads, type Token } from "../text/tokens";
import type { Part } from "./part";

/** A part of a month, quarter or year named before it. */
export interface PartRead {
  readonly part: Part;
  readonly end: number;
}

const PHRASES: readonly (readonly [readonly string[], Part])[] = [
  [["nửa", "đầu"], "first-half"],
  [["nửa", "cuối"], "second-half"],
  [["nửa", "sau"], "second-half"],
  [["thượng", "tuần"], "first-third"],
  [["trung", "tuần"], "second-third"],
  [["hạ", "tuần"], "last-third"],
  [["tuần", "đầu", "tiên"], "week-1"],
  [["tuần", "cuối", "cùng"], "week-last"],
  [["tuần", "đầu"], "week-1"],
  [["tuần", "cuối"], "week-last"],
  [["đầu"], "start"],
  [["giữa"], "middle"],
  [["cuối"], "end"],
];
const BEGINNINGS = new Set(PHRASES.map(([words]) => words[0]));
const WEEKS: readonly Part[] = ["week-1", "week-2", "week-3", "week-4"];
const ORDINALS: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, hai: 2, ba: 3, tư: 4 };

/** Reads "đầu", "nửa sau", "trung tuần", "tuần thứ hai của" before a month, quarter or year. */
export function readPart(tokens: readonly Token[], index: number): PartRead | null {
  const phrase = BEGINNINGS.has(tokens[index]?.text ?? "")
    ? PHRASES.find(([words]) => reads(tokens, index, words))
    : undefined;
  if (phrase) return { part: phrase[1], end: skipOf(tokens, index + phrase[0].length) };
  if (tokens[index]?.text !== "tuần") return null;
  const at = tokens[index + 1]?.text === "thứ" ? index + 2 : index + 1;
  const word = tokens[at]?.text ?? "";
  const week = WEEKS[(ORDINALS[word] ?? Number(word)) - 1];
  return week ? { part: week, end: skipOf(tokens, at + 1) } : null;
}

/** Reads "sáu tháng cuối năm", "6 tháng đầu năm", "3 tháng cuối": the months it covers, from 1. */
export function readMonthsOfYear(
  tokens: readonly Token[],
  index: number,
): { readonly firstMonth: number; readonly lastMonth: number; readonly end: number } | null {
  const word = tokens[index];
  const count = word?.kind === "number" ? Number(word.text) : countWordValue(word?.text ?? "");
  if (count === null || count < 2 || count > 11 || tokens[index + 1]?.text !== "tháng") return null;
  const side = tokens[index + 2]?.text;
  if (side !== "đầu" && side !== "cuối") return null;
  const end = index + 3;
  return side === "đầu"
    ? { firstMonth: 1, lastMonth: count, end }
    : { firstMonth: 13 - count, lastMonth: 12, end };
}

function skipOf(tokens: readonly Token[], index: number): number {
  return tokens[index]?.text === "của" ? index + 1 : index;
}
