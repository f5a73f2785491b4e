import { oneOf, optional, sequence, token, word, type Rule } from "../text/rules";
import type { Token } from "../text/tokens";
import type { RelativeTime } from "./relative";

const CLAUSE_END = token(({ text }) => [".", ",", ";", ":", "(", ")", "!", "?"].includes(text));
const LONGEST_EVENT = 40;
const COUNT = token(({ kind, text }) => kind === "number" && text.length <= 3);
const WITHIN = optional(
  oneOf(
    sequence(
      word("trong"),
      optional(word("vòng", "khoảng")),
      optional(sequence(word("thời"), word("hạn", "gian"))),
    ),
    sequence(word("chậm", "muộn"), word("nhất"), optional(word("là"))),
    word("sau"),
  ),
);
/** "trong 24-48 giờ sau khi", "sau 12 giờ kể từ khi". */
const HOURS: Rule = sequence(
  WITHIN,
  COUNT,
  optional(sequence(word("-", "đến"), COUNT)),
  word("giờ", "h"),
  oneOf(word("sau", "trước"), sequence(word("kể", "tính"), word("từ"))),
  optional(word("khi", "lúc", "thời")),
  optional(word("điểm")),
);
/** "tháng liền kề trước", "tháng trước liền kề": the month before something else, and not every month. */
export const PRECEDING: Rule = oneOf(
  sequence(word("trước"), optional(word("liền")), optional(word("kề", "đó"))),
  sequence(word("liền"), optional(word("kề")), word("trước")),
);
/** "trước ngày 10 (của) tháng liền kề trước". */
const DAY_OF_PRECEDING: Rule = sequence(optional(word("trước")), word("ngày"), COUNT, optional(word("của")));

/** Reads a time that is told from an event and counts no days: hours after it, a day of the month before it. */
export function readOpenRelative(tokens: readonly Token[], index: number): RelativeTime | null {
  const hours = HOURS(tokens, index);
  if (hours !== null) return opened(index, hours, eventEnd(tokens, hours));
  const month = DAY_OF_PRECEDING(tokens, index);
  const end = month === null ? null : sequence(word("tháng"), PRECEDING)(tokens, month);
  if (month === null || end === null) return null;
  return { ...opened(index, month, end), review: "ambiguous-date" };
}

function opened(start: number, eventStart: number, end: number): RelativeTime {
  return { start, end, eventStart, eventEnd: end, offset: null, unit: "day", approx: false };
}

function eventEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end < tokens.length && end - start < LONGEST_EVENT && CLAUSE_END(tokens, end) === null) end += 1;
  return end;
}
