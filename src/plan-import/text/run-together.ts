import { romanValue } from "./numbers";

const SHORTEST = 80;
const FEWEST = 3;
const LONGEST_HEADING = 200;
/** "II. NỘI DUNG", "2. Văn phòng …": what opens a part, as its place, its numeral and what begins behind it. */
const OPENS = /(?<=^|\s)(?:([IVX]{1,4})\. (?=\p{Lu}{2})|(\d{1,2})\. (?=\p{Lu}\p{Ll}))/gu;
/** "ỦY BAN NHÂN DÂN XÃ A Số: 15/KH-UBND A, ngày 10 tháng 3 năm 2026 KẾ HOẠCH Tổ chức …". */
const HEAD =
  /^(.{5,200}?) (Số: ?\S{3,40}) (\S.{0,40}, ngày .{0,10}tháng .{0,10}năm \d{4}) (\p{Lu}[\p{Lu} ]{3,40}) (\p{Lu}\p{Ll}.*)$/u;
const CLOSED = /(?:^|[.;:])\s*$/;

/** The parts of lines that were pasted as one: "1. Văn phòng in tài liệu. 2. Công an xã …", where at least three numerals count on. */
export function partsOfRun(line: string): string[] {
  if (line.length < SHORTEST || line.includes("\t")) return [line];
  const starts: number[] = [];
  let [roman, number] = [0, -1];
  for (const { index, 1: numeral, 2: digits } of line.matchAll(OPENS)) {
    const before = line.slice(Math.max(starts.at(-1) ?? 0, index - LONGEST_HEADING), index);
    if (numeral !== undefined) {
      if (romanValue(numeral) !== roman + 1 && index > 0) continue;
      [roman, number] = [romanValue(numeral) ?? 0, 0];
    } else {
      const isFirst = index === 0 || (Number(digits) === 1 && number <= 0);
      const isNext = Number(digits) === number + 1;
      if (roman === 0 && isWithinSentence(Number(digits), number, before)) return [line];
      if (!(isFirst || isNext) || !(CLOSED.test(before) || isHeading(before))) continue;
      number = Number(digits);
    }
    starts.push(index);
  }
  if (starts.length < FEWEST) return [line];
  const [first = "", ...parts] = [0, ...starts.filter((start) => start > 0)].map((start, at, all) =>
    line.slice(start, all[at + 1]).trim(),
  );
  return [...(HEAD.exec(first)?.slice(1) ?? [first]), ...parts];
}

/** "… gồm ba phần: 1. Văn nghệ; 2. …": a list that a sentence introduces, or one within a point that has a numeral itself. */
function isWithinSentence(numeral: number, last: number, before: string): boolean {
  return numeral === 1 && (last >= 1 ? CLOSED.test(before) : /:\s*$/.test(before) && !isHeading(before));
}

/** "II. NỘI DUNG": all capitals. */
function isHeading(words: string): boolean {
  return /\p{Lu}/u.test(words) && words === words.toUpperCase();
}
