import { comparable } from "../text/comparable";
import type { BodyLine } from "../table/find-tables";

const SIGNATURE =
  /^(?:nơi nhận(?! (?:kết quả|hồ sơ|giấy|bằng|thẻ))|t\/?m\.? |tm\. ?|k\/?t\.? |kt\. ?|tl\. |tuq\. |người lập|nơi gửi)/;
const RESUMES = /^(?:nội dung:?$|phụ lục|phụ biểu|biểu|lịch |bảng |danh mục|tiến độ|kế hoạch chi tiết)/;

/** The lines of a document's body: without what follows "Nơi nhận" and the signature, but with the appendices after them. */
export function bodyLinesOf(lines: readonly BodyLine[]): BodyLine[] {
  let inside = true;
  return lines.filter((line) => {
    const words = comparable(line.text);
    if (line.table) inside = true;
    else if (SIGNATURE.test(words) && isSignature(line.text, words)) inside = false;
    else if (!inside && RESUMES.test(words)) inside = true;
    return inside;
  });
}

/** Whether a line says that those who receive the document follow. */
export function isRecipientsHead(text: string): boolean {
  return /^nơi (?:nhận|gửi)(?! (?:kết quả|hồ sơ|giấy|bằng|thẻ))/.test(comparable(text));
}

function isSignature(text: string, words: string): boolean {
  return isRecipientsHead(words) || text === text.toUpperCase();
}
