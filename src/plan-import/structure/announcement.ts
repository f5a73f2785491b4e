import { makeDay, type Day } from "../../domain/day";
import { comparable, isAllCapitals } from "../text/comparable";
import type { Lines } from "../text/lines";

/** A document as an article tells of it before it quotes it. */
interface Announcement {
  readonly number: string;
  readonly issuedOn: Day | null;
  /** Who issued it, in the article's words; "" where others signed for it. */
  readonly organisation: string;
  readonly index: number;
}

const FIRST_LINES = 8;
/** "Ngày 16/7/2025, UBND tỉnh A đã ký ban hành Kế hoạch số 108/KH-UBND …", "UBND tỉnh A ban hành Quyết định 282/QĐ-UBND ngày 15/9/2025 …". */
const ANNOUNCES =
  /^((?:vào |mới đây, )?ngày \d[\d/.-]*(?: tháng \d{1,2} năm \d{4})?,? )?([^.;:]{3,120}?)(?: vừa| đã| có| ký| ban hành| thông qua)+ (?:kế hoạch|công văn|chỉ thị|nghị quyết|quyết định|thông báo|hướng dẫn|công điện|kết luận|chương trình) (?:số )?(?=\d{1,5}(?:\/\d{4})?[/-][^\s,;.()]*\p{L})/u;
/** "Thay mặt UBND tỉnh, Phó Chủ tịch …", "đồng chí A", "Đại hội": who signed, and where it was agreed. */
const OTHERS = /,|^(?:thay mặt|đồng chí|ông|bà|đại hội|hội nghị|kỳ họp)(?: |$)/;
const DAY = /ngày (\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})/;

/** The first day that some words name whole, or null. */
export function dayNamedIn(words: string): Day | null {
  const [, day, month, year] = DAY.exec(comparable(words)) ?? [];
  return makeDay(Number(year), Number(month), Number(day));
}

/** What one of the first lines announces, where a document is quoted without its own head; else null. */
export function findAnnouncement(lines: Lines): Announcement | null {
  const head = lines.findIndex(({ text }) => isAllCapitals(text));
  const first = lines
    .flatMap(({ text }, index) => (text === "" || (head >= 0 && index > head) ? [] : [{ text, index }]))
    .slice(0, FIRST_LINES);
  for (const { text, index } of first) {
    const words = comparable(text);
    const match = ANNOUNCES.exec(words);
    if (!match) continue;
    const [whole, dated = "", issuer = ""] = match;
    // Comparable words are as long as those they stand for, so that places in them are places in the line.
    const number = /^[^\s,;.()]+/.exec(text.slice(whole.length))?.[0] ?? "";
    const named = text.slice(dated.length, dated.length + issuer.length);
    return { number, issuedOn: dayNamedIn(text), organisation: OTHERS.test(issuer) ? "" : named, index };
  }
  return null;
}
