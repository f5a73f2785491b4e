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
const DOCUMENT = String.raw`(?:kế hoạch|công văn|chỉ thị|nghị quyết|quyết định|thông báo|hướng dẫn|công điện|kết luận|chương trình) (?:số )?(?=\d{1,5}(?:\/\d{4})?[/-][^\s,;.()]*\p{L})`;
/** "Ngày 16/7/2025, UBND tỉnh A đã ký ban hành Kế hoạch số 108/KH-UBND …", "UBND tỉnh A ban hành Quyết định 282/QĐ-UBND ngày 15/9/2025 …". */
const ANNOUNCES = new RegExp(
  String.raw`^((?:vào |mới đây, )?ngày \d[\d/.-]*(?: tháng \d{1,2} năm \d{4})?,? )?([^.;:]{3,120}?)(?: vừa| đã| có| ký| ban hành| thông qua)+ ${DOCUMENT}`,
  "u",
);
/** "Theo Mục 5 Kế hoạch 34/KH-TLĐ …", "Thể lệ … được ban hành kèm theo Kế hoạch 44/KH-SVH …", "Chỉ thị số 45-CT/TW về …": what an article quotes. */
const QUOTES = new RegExp(
  String.raw`^(?:(?:căn cứ |theo |tại )*(?:mục|phần|điều|khoản|tiểu mục|chương) [^.;:,]{1,40}? ?|[^.;:]{3,120} được ban hành kèm theo |(?=chỉ thị số))${DOCUMENT}`,
  "u",
);
/** "… do Tổng Liên đoàn Lao động Việt Nam ban hành:" */
const ISSUED_BY = / do (\p{Lu}[^,;.:()]{3,90}?) ban hành(?:[,.:]| |$)/u;
/** "Thay mặt UBND tỉnh, Phó Chủ tịch …", "đồng chí A", "Đại hội": who signed, and where it was agreed. */
const OTHERS = /,|^(?:thay mặt|đồng chí|ông|bà|đại hội|hội nghị|kỳ họp)(?: |$)/;
/** "Thủ tướng Chính phủ Trần Văn A": an office of which there is one, before who holds it. */
const OFFICE =
  /^(?:Phó )?(?:Thủ tướng(?: Chính phủ)?|Chủ tịch (?:nước|Quốc hội)|Tổng Bí thư)(?=(?: \p{Lu}\p{Ll}+){2,4}$)/u;
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
    const told = ANNOUNCES.exec(words);
    const match = told ?? QUOTES.exec(words);
    if (!match) continue;
    const [whole, dated = "", issuer = ""] = match;
    // Comparable words are as long as those they stand for, so that places in them are places in the line.
    const number = /^[^\s,;.()]+/.exec(text.slice(whole.length))?.[0] ?? "";
    const said = told
      ? text.slice(dated.length, dated.length + issuer.length)
      : (ISSUED_BY.exec(text)?.[1] ?? "");
    const organisation = OTHERS.test(issuer) ? "" : (OFFICE.exec(said)?.[0] ?? said);
    return { number, issuedOn: told && dayNamedIn(text), organisation, index };
  }
  return null;
}
