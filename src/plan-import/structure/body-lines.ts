import { comparable } from "../text/comparable";
import type { BodyLine } from "../table/find-tables";

const SIGNATURE = /^(?:nơi nhận|t\/?m\.? |tm\. ?|k\/?t\.? |kt\. ?|tl\. |tuq\. |người lập|nơi gửi)/;
const RESUMES = /^(?:phụ lục|phụ biểu|biểu|lịch |bảng |danh mục|tiến độ|kế hoạch chi tiết)/;

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

function isSignature(text: string, words: string): boolean {
  if (words.startsWith("nơi nhận") || words.startsWith("nơi gửi")) return true;
  return text === text.toUpperCase();
}
