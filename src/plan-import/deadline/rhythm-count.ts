import { countWordValue } from "../text/numbers";
import type { Token } from "../text/tokens";
import { dayValue, skipDayWord } from "./read-day";
import type { Recurrence } from "./recurrence";

const RHYTHMS: Readonly<Record<string, string>> = {
  ngày: "daily",
  tuần: "weekly",
  tháng: "monthly",
  quý: "quarterly",
  năm: "yearly",
};
const EVERY = ["hàng", "hằng", "mỗi", "từng"];
const BARE_DAY_LEADS = ["trước", "đến", "hết", "nhất"];

/** Reads how often: "01 lần/tháng", "2 lần mỗi năm", "mỗi quý 1 lần". */
export function readRhythmCount(tokens: readonly Token[], index: number): Recurrence | null {
  const times = readTimes(tokens, index);
  if (times) {
    const joined = ["/", "trong", "một", ...EVERY].includes(tokens[times.end]?.text ?? "");
    const rhythm = joined ? rhythmOf(tokens[times.end + 1], times.count) : null;
    return rhythm === null ? null : { start: index, end: times.end + 2, recurs: rhythm, dated: false };
  }
  const every = EVERY.includes(tokens[index]?.text ?? "") ? readTimes(tokens, index + 2) : null;
  const rhythm = every && rhythmOf(tokens[index + 1], every.count);
  return every && rhythm ? { start: index, end: every.end, recurs: rhythm, dated: false } : null;
}

/** Reads days of every month without "ngày", or from one to another: "trước 15 hàng tháng", "ngày 25 đến 27 hàng tháng". */
export function readMonthlyDays(tokens: readonly Token[], index: number): Recurrence | null {
  const at = skipDayWord(tokens, index);
  const first = dayValue(tokens[at]);
  const led = at > index || [...BARE_DAY_LEADS, "từ"].includes(tokens[index - 1]?.text ?? "");
  if (first === null || !led) return null;
  if (everyMonth(tokens, at + 1) && at === index)
    return { start: index, end: at + 3, recurs: `monthly day ${first}`, dated: true };
  if (!["-", "đến", "tới"].includes(tokens[at + 1]?.text ?? "")) return null;
  const lastAt = skipDayWord(tokens, at + 2);
  const last = dayValue(tokens[lastAt]);
  if (last === null || last <= first || !everyMonth(tokens, lastAt + 1)) return null;
  return { start: index, end: lastAt + 3, recurs: `monthly day ${first}-${last}`, dated: true };
}

function everyMonth(tokens: readonly Token[], index: number): boolean {
  return EVERY.includes(tokens[index]?.text ?? "") && tokens[index + 1]?.text === "tháng";
}

function readTimes(
  tokens: readonly Token[],
  index: number,
): { readonly count: number; readonly end: number } | null {
  const token = tokens[index];
  const count = token?.kind === "number" ? Number(token.text) : countWordValue(token?.text ?? "");
  if (count === null || count < 1 || count > 31 || tokens[index + 1]?.text !== "lần") return null;
  return { count, end: index + 2 };
}

function rhythmOf(unit: Token | undefined, count: number): string | null {
  const rhythm = RHYTHMS[unit?.text ?? ""];
  if (rhythm === undefined) return null;
  if (count === 1) return rhythm;
  return rhythm === "yearly" && count === 2 ? "half-yearly" : `${rhythm} ${count} times`;
}
