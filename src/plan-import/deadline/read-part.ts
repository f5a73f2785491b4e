import { countWordValue } from "../text/numbers";
import { reads, type Token } from "../text/tokens";
import type { Part, Stretch } from "./part";

/** A part of a month, quarter or year named before it. */
export interface PartRead {
  readonly part: Part;
  /** Whether the words count days ("15 ngày đầu") and so say exactly which. */
  readonly exact?: boolean;
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
const WEEK_JOINS = [",", "và", "-", "+", "&", "đến"];
const ORDINALS: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, hai: 2, ba: 3, tư: 4 };

/** Reads "đầu", "nửa sau", "trung tuần", "tuần thứ hai của" before a month, quarter or year. */
export function readPart(tokens: readonly Token[], index: number): PartRead | null {
  const phrase = BEGINNINGS.has(tokens[index]?.text ?? "")
    ? PHRASES.find(([words]) => reads(tokens, index, words))
    : undefined;
  if (phrase) return { part: phrase[1], end: skipOf(tokens, index + phrase[0].length) };
  const stretch = readStretch(tokens, index) ?? readWeeks(tokens, index);
  if (stretch) return stretch;
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

/** Reads "15 ngày đầu", "hai tuần cuối" where a month, quarter or year follows. */
function readStretch(tokens: readonly Token[], index: number): PartRead | null {
  const count = countOf(tokens[index]);
  const unit = tokens[index + 1]?.text;
  const side = tokens[index + 2]?.text;
  if (count === null || (unit !== "ngày" && unit !== "tuần") || (side !== "đầu" && side !== "cuối"))
    return null;
  const adjective = ["tiên", "cùng"].includes(tokens[index + 3]?.text ?? "") ? 1 : 0;
  const part: Stretch = {
    side: side === "đầu" ? "start" : "end",
    skip: 0,
    days: unit === "tuần" ? count * 7 : count,
  };
  return { part, exact: unit === "ngày", end: skipOf(tokens, index + 3 + adjective) };
}

/** Reads weeks in a row: "tuần 1, 2", "tuần 2 - tuần 3", "tuần thứ 3 và thứ 4". */
function readWeeks(tokens: readonly Token[], index: number): PartRead | null {
  if (tokens[index]?.text !== "tuần") return null;
  const first = weekAt(tokens, index + 1);
  let last = first;
  while (last && WEEK_JOINS.includes(tokens[last.end]?.text ?? "")) {
    const word = tokens[last.end + 1]?.text === "tuần" ? 2 : 1;
    const next = weekAt(tokens, last.end + word);
    if (!next || next.week <= last.week) break;
    last = next;
  }
  if (!first || !last || last.week === first.week || tokens[last.end]?.text === "/") return null;
  const part: Stretch = {
    side: "start",
    skip: (first.week - 1) * 7,
    days: (last.week - first.week + 1) * 7,
  };
  return { part, end: skipOf(tokens, last.end) };
}

function weekAt(
  tokens: readonly Token[],
  index: number,
): { readonly week: number; readonly end: number } | null {
  const at = tokens[index]?.text === "thứ" ? index + 1 : index;
  const word = tokens[at]?.text ?? "";
  const week = ORDINALS[word] ?? Number(word);
  return week >= 1 && week <= 4 ? { week, end: at + 1 } : null;
}

function countOf(token: Token | undefined): number | null {
  const value = token?.kind === "number" ? Number(token.text) : countWordValue(token?.text ?? "");
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

function skipOf(tokens: readonly Token[], index: number): number {
  return tokens[index]?.text === "của" ? index + 1 : index;
}
