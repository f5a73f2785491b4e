import { listBodies, passageOf } from "../bodies/body-list";
import { isTimeOnly } from "../deadline/parse-deadline";
import { says } from "../text/says";

/** "Đảng ủy UBND xã chủ trì, phối hợp các cơ quan liên quan tham mưu, trình trong tháng 01/2026": who, by deeds without an object, and when. */
const CHARGED =
  /^(\p{Lu}[^.;]{2,160}?),? (?:chỉ đạo|tham mưu|trình|chuẩn bị|soạn thảo|dự thảo|chủ trì|thực hiện|phụ trách)(?:,? (?:và )?(?:tham mưu|trình|chuẩn bị|nội dung|tổ chức|thực hiện|xây dựng|ban hành))*(?: ((?:trong|vào|trước|xong|hoàn thành|chậm nhất) .{3,40}?))?\.?$/u;
/** "chủ trì, phối hợp với" behind who leads. */
const LEADS_WITH = says`,? (chủ trì)? ,? (phối hợp với|cùng?)?`;

/** A line that only charges somebody as labels would tell it, or null. */
export function readCharge(text: string): string | null {
  const [, who = "", time] = CHARGED.exec(text) ?? [];
  const passage = passageOf(who);
  const lead = listBodies(passage, 0);
  if (lead.names.length === 0) return null;
  const helped = LEADS_WITH(passage.tokens, lead.end) ?? lead.end;
  if (listBodies(passage, helped).end < passage.tokens.length) return null;
  // "quy trình", "Chương trình"
  if (/(?:^| )(?:chương|quy|quá|công|giải|tiến|lộ|thuyết)$/i.test(who)) return null;
  if (time !== undefined && !isTimeOnly(time)) return null;
  return `Cơ quan thực hiện: ${who}${time === undefined ? "" : `; Thời gian: ${time}`}`;
}
