import { parseTimeCell, timeIn } from "../deadline/parse-deadline";
import { readBody } from "../bodies/read-body";
import { tokenise } from "../text/tokens";
import type { ColumnMeaning } from "./columns";

const LONGEST_NOTE = 40;

/** How well a line fits a column: a time reads as a time, "Lắp đặt xong trước ngày …" as one at need, a body as a body. */
export function fitOf(text: string, meaning: ColumnMeaning): number {
  const timed = isTime(text);
  if (meaning === "time" || meaning === "start" || meaning === "end")
    return timed ? 4 : ENDS_WITH_BOUND.test(text) ? 0 : -3;
  if (timed) return -3;
  const named = readBody(tokenise(text), 0) !== null && text.length < 120;
  if (meaning === "lead" || meaning === "support") return named ? 2 : -1;
  if (meaning !== "content") return text.length > LONGEST_NOTE ? -2 : 0;
  return named ? -1 : 1;
}

const OPEN_TIME =
  /^(?:thường xuyên|cả năm|theo kế hoạch|theo tiến độ|các năm|những năm|năm tiếp theo|khi có)/i;
const BEGINS_TIME = /^(?:trước|tháng|quý|ngày|từ|trong|chậm|sau|năm|giai đoạn|\d)/i;

const ENDS_WITH_BOUND = /xong (?:trước|trong|vào|chậm nhất).{0,30}\d$/i;

/** Whether most of a line is a time, or it begins as one. */
export function isTime(text: string): boolean {
  if (text.length > 70) return false;
  if (parseTimeCell(text, { year: 2000 }).bound === "none") return OPEN_TIME.test(text);
  return (timeIn(text) ?? "").length * 2 >= text.length || BEGINS_TIME.test(text);
}
