import { Phrases } from "../text/phrases";
import { optional, sequence, token, word, type Rule } from "../text/rules";
import { touches, type Token } from "../text/tokens";
import { readDay } from "./read-day";
import { isSeparator, yearValue } from "./read-year";

const TERMS = new Phrases(
  "nhiệm kỳ|giai đoạn|năm học|niên khóa|khóa|thời kỳ|niên độ|thập niên|tầm nhìn|định hướng",
);
const STAMPS = new Phrases(
  "cập nhật|đăng lúc|ngày đăng|đăng ngày|xuất bản|ngày tạo|ngày gửi|sinh ngày|sinh năm|sinh|cùng kỳ|so với",
);
const NUMBERED = ["số", "điều", "khoản", "mục", "điểm", "phụ", "mẫu", "biểu", "trang"];
const ISSUING = new Phrases("ban hành|ký|thông qua|có hiệu lực|phê duyệt|số");

/** Marks the tokens that look like dates and are none: document numbers and their dates, terms, page stamps. */
export function maskLookalikes(tokens: readonly Token[]): boolean[] {
  const masked = new Array<boolean>(tokens.length).fill(false);
  for (let index = 0; index < tokens.length; index += 1) {
    const end =
      documentNumberEnd(tokens, index) ??
      numberedEnd(tokens, index) ??
      termEnd(tokens, index) ??
      REACH(tokens, index) ??
      stampEnd(tokens, index) ??
      anniversaryEnd(tokens, index);
    if (end !== null) masked.fill(true, index, Math.max(end, index + 1));
  }
  return masked;
}

function documentNumberEnd(tokens: readonly Token[], index: number): number | null {
  if (tokens[index]?.kind !== "number") return null;
  let end = index + 1;
  if (isTied(tokens, end) && tokens[end + 1]?.kind === "number" && yearValue(tokens[end + 1]) !== null)
    end += 2;
  const letters = tokens[end + 1];
  if (!isTied(tokens, end) || letters?.kind !== "word" || !/^\p{Lu}/u.test(letters.raw)) return null;
  end += 2;
  while (isTied(tokens, end) && tokens[end + 1]) end += 2;
  return withDate(tokens, end);
}

function isTied(tokens: readonly Token[], index: number): boolean {
  return (
    isSeparator(tokens[index]) &&
    tokens[index]?.text !== "." &&
    touches(tokens, index - 1) &&
    touches(tokens, index)
  );
}

function numberedEnd(tokens: readonly Token[], index: number): number | null {
  if (!NUMBERED.includes(tokens[index]?.text ?? "")) return null;
  const at = tokens[index + 1]?.text === ":" ? index + 2 : index + 1;
  if (tokens[at]?.kind !== "number" || isModelBefore(tokens, index, at)) return null;
  const end = documentNumberEnd(tokens, at);
  if (end !== null) return end;
  return tokens[index]?.text === "số" ? withDate(tokens, at + 1) : at + 1;
}

/** "Đại hội điểm 7 ngày" counts days after a model congress, and cites no point 7. */
function isModelBefore(tokens: readonly Token[], index: number, at: number): boolean {
  const counts = ["ngày", "tuần", "tháng"].includes(tokens[at + 1]?.text ?? "");
  return tokens[index]?.text === "điểm" && counts && tokens[at + 2]?.kind !== "number";
}

function withDate(tokens: readonly Token[], end: number): number {
  const at = [",", "(", "-"].includes(tokens[end]?.text ?? "") ? end + 1 : end;
  const issued = ISSUING.at(tokens, at);
  const day = readDay(tokens, at + (issued?.length ?? 0));
  return day?.marked ? day.end : end;
}

function termEnd(tokens: readonly Token[], index: number): number | null {
  if (
    yearValue(tokens[index]) !== null &&
    tokens[index + 1]?.text === "-" &&
    yearValue(tokens[index + 2]) !== null
  )
    return index + 3;
  const term = TERMS.at(tokens, index);
  if (!term) return null;
  let end = index + term.length;
  while (["năm", ":", "từ", "đến"].includes(tokens[end]?.text ?? "")) end += 1;
  if (yearValue(tokens[end]) === null) return null;
  const joined = ["-", "đến", "/", "và"].includes(tokens[end + 1]?.text ?? "");
  const at = joined && tokens[end + 2]?.text === "năm" ? end + 3 : end + 2;
  return joined && yearValue(tokens[at]) !== null ? at + 1 : end + 1;
}

/** "đến năm 2030, tầm nhìn đến năm 2050" names the reach of a programme, and bounds no work. */
const REACH: Rule = sequence(
  word("đến"),
  optional(word("năm")),
  token((here) => yearValue(here) !== null),
  optional(word(",", "và")),
  optional(word("định")),
  word("tầm", "hướng"),
  word("nhìn", "đến"),
);

function stampEnd(tokens: readonly Token[], index: number): number | null {
  const clockEnd = colonClockEnd(tokens, index);
  if (clockEnd !== null) {
    const day = readDay(
      tokens,
      [",", "-", "|"].includes(tokens[clockEnd]?.text ?? "") ? clockEnd + 1 : clockEnd,
    );
    return day && !day.marked ? day.end : null;
  }
  const day = tokens[index]?.kind === "number" ? readDay(tokens, index) : null;
  if (!day || day.year === null) return null;
  const after = [",", "-", "|", "lúc"].includes(tokens[day.end]?.text ?? "") ? day.end + 1 : day.end;
  if (!endsWithMark(tokens, index)) {
    const end = colonClockEnd(tokens, after);
    if (end !== null) return end;
  }
  return STAMPS.before(tokens, skipSigns(tokens, index)) ? day.end : null;
}

function skipSigns(tokens: readonly Token[], index: number): number {
  let end = index;
  while ([":", "ngày", "lúc", ","].includes(tokens[end - 1]?.text ?? "")) end -= 1;
  return end;
}

function endsWithMark(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === "ngày";
}

function colonClockEnd(tokens: readonly Token[], index: number): number | null {
  const hour = tokens[index];
  const minute = tokens[index + 2];
  if (hour?.kind !== "number" || hour.text.length > 2 || tokens[index + 1]?.text !== ":") return null;
  if (minute?.kind !== "number" || minute.text.length !== 2 || !touches(tokens, index)) return null;
  return tokens[index + 3]?.text === ":" && tokens[index + 4]?.kind === "number" ? index + 5 : index + 3;
}

function anniversaryEnd(tokens: readonly Token[], index: number): number | null {
  const first = tokens[index]?.kind === "number" ? readDay(tokens, index) : null;
  if (!first || first.year === null || !["-", "đến"].includes(tokens[first.end]?.text ?? "")) return null;
  const second = readDay(tokens, first.end + 1);
  if (!second || second.year === null || second.year - first.year < 5) return null;
  return second.month === first.month && second.dayOfMonth === first.dayOfMonth ? second.end : null;
}
