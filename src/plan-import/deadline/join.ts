import { Phrases } from "../text/phrases";
import type { Token } from "../text/tokens";

/** What joins the two ends of a stretch of time: a word that leads to an end, or a sign or word that only lists. */
export interface Join {
  readonly end: number;
  readonly leadsToEnd: boolean;
}

const ENDING = new Phrases("cho đến|đến|tới|kết thúc|hoàn thành|xong");
const PASSING = new Set(
  "và , ; cả vào trong trước hết sẽ là khoảng ngày cuối chậm nhất tổ chức thực hiện".split(" "),
);
const LISTING = ["-", ",", "và", "&", "+", "hoặc", "cùng"];
const LONGEST_JOIN = 8;

/** Reads what joins a point to the next one, or null where nothing does. */
export function readJoin(tokens: readonly Token[], index: number): Join | null {
  const arrow = arrowEnd(tokens, index);
  if (arrow !== null) return { end: arrow, leadsToEnd: true };
  const listed = LISTING.includes(tokens[index]?.text ?? "");
  const direct = listed ? skipListing(tokens, index) : index;
  return readEnding(tokens, index) ?? (listed ? { end: direct, leadsToEnd: false } : null);
}

/** Index after "->", "=>", "→" or "~", or null. */
function arrowEnd(tokens: readonly Token[], index: number): number | null {
  const sign = tokens[index]?.text ?? "";
  if (["→", "~", "⇒", "➔", "➜"].includes(sign)) return index + 1;
  if (!["-", "=", "–"].includes(sign)) return null;
  let end = index + 1;
  while (tokens[end]?.text === "-") end += 1;
  return tokens[end]?.text === ">" ? end + 1 : null;
}

function skipListing(tokens: readonly Token[], index: number): number {
  let end = index + 1;
  if (["và", "cả", "hết"].includes(tokens[end]?.text ?? "")) end += 1;
  if (tokens[end]?.text === "cả") end += 1;
  return end;
}

function readEnding(tokens: readonly Token[], index: number): Join | null {
  const limit = Math.min(tokens.length, index + LONGEST_JOIN);
  let end = index;
  let leads = false;
  while (end < limit) {
    const ending = ENDING.at(tokens, end);
    const word = tokens[end]?.text ?? "";
    const isDayWord = word === "ngày" || (word === "cuối" && leads);
    if (ending) {
      leads = true;
      end += ending.length;
    } else if (PASSING.has(word) && !isDayWord) end += 1;
    else break;
  }
  return leads ? { end, leadsToEnd: true } : null;
}
