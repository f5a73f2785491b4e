import { comparable } from "../text/comparable";
import type { Lines } from "../text/lines";
import { readMarker } from "../text/marker";

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
