import { makeDay, type Day } from "../../domain/day";
import { comparable } from "../text/comparable";
import type { SourceLine } from "../text/lines";

/** A document as an article tells of it before it quotes it. */
export interface Announcement {
  readonly number: string;
  readonly issuedOn: Day | null;
  /** Who issued it, in the article's words; "" where others signed for it. */
  readonly organisation: string;
  readonly index: number;
}

const FIRST_LINES = 8;
/** "Ngày 16/7/2025, UBND tỉnh A đã ký ban hành Kế hoạch số 108/KH-UBND …". */
const ANNOUNCES =
  /^(?:vào |mới đây, )?ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4}),? ([^;:]{3,120}?)(?: vừa| đã| có| ký| ban hành| thông qua)+ (?:kế hoạch|công văn|chỉ thị|nghị quyết|quyết định|thông báo|hướng dẫn|công điện|kết luận|chương trình) (?:số )?(?=(\d{1,5}(?:\/\d{4})?[/-][^\s,;.()]*\p{L}))/u;

/** What one of the first lines announces, where a document is quoted without its own head; else null. */
export function findAnnouncement(lines: readonly SourceLine[]): Announcement | null {
  const first = lines
    .flatMap(({ text }, index) => (text === "" ? [] : [{ text, index }]))
    .slice(0, FIRST_LINES);
  for (const { text, index } of first) {
    const match = ANNOUNCES.exec(comparable(text));
    if (!match) continue;
    const [whole, day, month, year, issuer = ""] = match;
    // Comparable words are as long as those they stand for, so that places in them are places in the line.
    const number = /^[^\s,;.()]+/.exec(text.slice(whole.length))?.[0] ?? "";
    const at = comparable(text).indexOf(issuer);
    const organisation = /,|^thay mặt/.test(issuer) ? "" : text.slice(at, at + issuer.length);
    return { number, issuedOn: makeDay(Number(year), Number(month), Number(day)), organisation, index };
  }
  return null;
}
