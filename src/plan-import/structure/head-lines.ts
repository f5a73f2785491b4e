import { opensAgenda } from "../table/agenda";
import { comparable } from "../text/comparable";
import type { Lines } from "../text/lines";
import { readMarker } from "../text/marker";
import { makeDay, type Day } from "../../domain/day";
import { dropEnd } from "../../domain/drop-end";

/** No head goes on farther than this line. */
export const FARTHEST = 60;
/** A line of a head has no more letters. */
export const LONGEST_HEAD_LINE = 220;
/** The state's or the Party's words above a document. */
export const MOTTO =
  /cộng h[oòó]a x[aã] hội chủ nghĩa việt nam|độc lập\s*-\s*tự do\s*-\s*hạnh phúc|đảng cộng sản việt nam|cộng h[oòó]a x[aã](?: hội)?$|^(?:hội )?chủ nghĩa việt nam/;
/** What kind of document a title begins with. */
export const KINDS =
  /^(?:kế hoạch|chương trình|hướng dẫn|thông báo|quyết định|công văn|đề án|phương án|lịch|chỉ thị|nghị quyết|công điện|thông tri|kết luận|dự thảo|tờ trình|báo cáo|biên bản)(?: |$)/;
const SHORTEST_BASIS = 100;
/** What the first paragraph begins with: what a document rests on. */
export const BASIS =
  /^(?:căn cứ|thực hiện|thi hành|xét|theo|để|nhằm|kính gửi|trên cơ sở|tiếp tục|ngày \d|phát huy|hưởng ứng|sau khi|quán triệt|triển khai thực hiện|nhân dịp|vừa qua|trong)/;

/** The head ends where the first point or the first long paragraph begins. */
export function headLimit(lines: Lines): number {
  const end = lines.findIndex(({ text }) => readMarker(text).marker !== null || isBasis(text));
  return Math.min(FARTHEST, end < 0 ? lines.length : end);
}

/** Whether a line is a paragraph that tells what the document rests on. */
export function isBasis(text: string): boolean {
  return text.length >= SHORTEST_BASIS && BASIS.test(comparable(text));
}

/** "tháng 0 6 năm 2018": a copy has set the digits apart. */
const DATE_LINE =
  /ngày(?:\s*(\d(?:\s?\d)?)\s*|\W*)tháng(?:\s*(\d(?:\s?\d)?)\s*|\W*)năm(?:\s*(\d(?:\s?\d){3})(?!\d)|\W*$)/;
/** "…, hoàn thành trước ngày 28 tháng 02 năm 2026": a deadline, and not where and when the document was made. */
const DUE = /(?:trước|đến|từ|sau|nhất|vào|hết|trong|là) $/;
/** "Phước Long, ngày 12/01/2026", "Phường 3, ngày 12/01/2026". */
const NUMERIC_DATE_LINE = /^(?:[^,\d]{2,40}(?: \d{1,2})?, )?ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** Where a place and day stand that some documents write above the signature. */
export const CLOSING_LINES = 12;

function joinedNumber(digits: string | undefined): number {
  return Number((digits ?? "").replace(/\s/g, ""));
}

/** Where a document tells place and day, or null; the day is null where a part of it is blank. */
export function findDateLine(
  lines: Lines,
  limit: number,
): Readonly<{ day: Day | null; line: number; index: number }> | null {
  for (let index = 0; index < limit; index += 1) {
    const line = lines[index];
    const own = comparable(line?.text ?? "");
    const match = DATE_LINE.exec(own) ?? NUMERIC_DATE_LINE.exec(dropEnd(own, "."));
    const whole = `${own} ${comparable(lines[index + 1]?.text ?? "")}`;
    const found = match ?? (own === "" ? null : DATE_LINE.exec(whole));
    if (!line || !found || line.text.length > LONGEST_HEAD_LINE || !/,|^ngày/.test(own)) continue;
    if (DUE.test(found.input.slice(0, found.index)) || opensAgenda(lines[index + 1]?.text ?? "")) continue;
    const [date = 0, month = 0, year = 0] = found.slice(1).map(joinedNumber);
    const day = makeDay(year, month, date);
    const isWhole = date > 0 && month > 0;
    return { day: isWhole ? day : null, line: line.line, index: index + (match ? 0 : 1) };
  }
  return null;
}
