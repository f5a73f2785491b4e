import { says } from "../text/says";
import { among, oneOf, phrase, type Rule, word } from "../text/rules";
import type { Lead } from "./preposition";
import type { PointSpan } from "./point";
import type { Tokens } from "../text/tokens";
import { VERB } from "../bodies/lexicon";

const DOCUMENT = phrase(
  "chỉ thị|nghị quyết|kế hoạch|quyết định|công văn|hướng dẫn|thông tri|kết luận|quy định|nghị định|luật|thông báo|tờ trình|chương trình|thông tư|đề án|điều lệ|báo cáo|văn bản|công điện|quy chế|giấy mời|bảng phân công|biên bản|phương án",
);
/** A document, but not one that is still to be sent: "gửi báo cáo về Sở Y tế ngày 23/3". */
const CITED = says`!(<gửi|nộp báo cáo !số) ${DOCUMENT}`;
/** What reaches to a year by its name: "Chương trình phòng, chống ma túy đến năm 2030". */
const PROGRAMME = oneOf(
  DOCUMENT,
  phrase("chiến lược|quy hoạch|mục tiêu|dự án|định hướng|tầm nhìn|giai đoạn"),
);
const OCCASION = phrase(
  "là ngày hội|kỷ niệm|chào mừng|nhân dịp|nhân ngày|hưởng ứng|lập thành tích|nghỉ lễ|dịp lễ",
);
const COUNTED = says`
  ${among("% đơn xã phường thị quận huyện tỉnh thành chi cơ người đại đồng hộ trường thôn tổ bản khu hội đoàn ban chỉ nhiệm mô nội đảng phiếu tiêu buổi lớp cuộc số tổng phòng sở ủy ấp làng doanh gia triệu tỷ lần điểm nghìn phụ cán m kg ha")}
  | ${phrase("khối lượng|diện tích|công việc|công trình|kế hoạch|dự án|hạng mục|hồ sơ|văn bản|tài liệu|dân số|cử tri|cán bộ|học sinh|lao động|sản phẩm|thủ tục|kinh phí|vốn|ý kiến|thời gian|chặng|quãng")}
`;
const SENTENCE_END = word(".", ";", "!", "?");
const STATEMENT_END = says`${SENTENCE_END} | :`;
const CLAUSE_END = says`${STATEMENT_END} | ,`;
const FARTHEST = 14;
const FARTHEST_REACH = 24;
const FINISHED = says`<thành|xong|thúc|đấu|trước`;
/** A new deed: a comma in a name leads to none. */
const LEAVES_NAME = says`${STATEMENT_END} | , ${VERB}`;
const OF_SOMEBODY = word("của");
/** "các ngày 16/02, 19/02": days of work; a document has one. */
const SEVERAL = says`<các`;

/** Whether a bare date belongs to a document that is cited ("Quyết định … ngày 20/5/2021 của …"). */
export function isCitation(tokens: Tokens, span: PointSpan, lead: Lead): boolean {
  if (
    span.first.kind === "year" &&
    span.first === span.last &&
    lead.role === "by" &&
    !FINISHED(tokens, lead.start)
  )
    return isNear(tokens, lead.start, PROGRAMME, LEAVES_NAME, FARTHEST_REACH);
  if (lead.role !== null || SEVERAL(tokens, lead.start) !== null) return false;
  const { kind, marked } = span.first;
  if (kind === "day" && OF_SOMEBODY(tokens, span.end) !== null) return true;
  return kind === "day" && marked && isNear(tokens, lead.start, CITED, CLAUSE_END);
}

/** Whether a date names an occasion that is celebrated and no bound of the work. */
export function isOccasion(tokens: Tokens, lead: Lead): boolean {
  const isBound = lead.role !== null && lead.role !== "finish";
  return !isBound && isNear(tokens, lead.start, OCCASION, STATEMENT_END);
}

/** Whether numbers with a slash count something ("2/12 đơn vị", "1/3 tổng số"). */
export function isRatio(tokens: Tokens, { last, end }: PointSpan, lead: Lead): boolean {
  if (last.kind !== "day" || last.marked || last.year !== null || lead.role === "before") return false;
  return COUNTED(tokens, end) !== null;
}

function isNear(tokens: Tokens, end: number, sought: Rule, stop: Rule, farthest = FARTHEST): boolean {
  for (let index = end - 1; index >= Math.max(0, end - farthest); index -= 1) {
    if (stop(tokens, index) !== null) return false;
    if (sought(tokens, index) !== null) return true;
  }
  return false;
}
