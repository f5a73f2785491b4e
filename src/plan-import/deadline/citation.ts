import { Phrases } from "../text/phrases";
import type { Token } from "../text/tokens";
import type { Lead } from "./preposition";
import type { PointSpan } from "./point";

const DOCUMENTS = new Phrases(
  "chỉ thị|nghị quyết|kế hoạch|quyết định|công văn|hướng dẫn|thông tri|kết luận|quy định|nghị định|luật|thông báo|tờ trình|chương trình|thông tư|đề án|điều lệ|báo cáo|văn bản|công điện|quy chế|giấy mời",
);
const OCCASIONS = new Phrases("kỷ niệm|chào mừng|nhân dịp|nhân ngày|hưởng ứng|lập thành tích");
const COUNTED = new Set(
  "đơn xã phường thị quận huyện tỉnh thành chi cơ người đại đồng hộ trường thôn tổ bản khu hội đoàn ban chỉ nhiệm mô nội đảng phiếu tiêu buổi lớp cuộc số tổng phòng sở ủy ấp làng doanh gia triệu tỷ lần điểm nghìn phụ cán m kg ha".split(
    " ",
  ),
);
const QUANTITIES = new Phrases(
  "khối lượng|diện tích|công việc|công trình|kế hoạch|dự án|hạng mục|hồ sơ|văn bản|tài liệu|dân số|cử tri|cán bộ|học sinh|lao động|sản phẩm|thủ tục|kinh phí|vốn|ý kiến|thời gian|chặng|quãng",
);
const HARD_STOPS = [".", ";", "!", "?"];
const FARTHEST = 14;

/** Whether a bare date belongs to a document that is cited ("Quyết định … ngày 20/5/2021 của …"). */
export function isCitation(tokens: readonly Token[], span: PointSpan, lead: Lead): boolean {
  if (lead.role !== null) return false;
  if (tokens[span.end]?.text === "của" && span.first.kind === "day") return true;
  if (["ký", "hành"].includes(tokens[lead.start - 1]?.text ?? "")) return true;
  return (
    span.first.kind === "day" &&
    span.first.marked &&
    isNear(tokens, lead.start, DOCUMENTS, [...HARD_STOPS, ",", ":"])
  );
}

/** Whether a date names an occasion that is celebrated and no bound of the work. */
export function isOccasion(tokens: readonly Token[], lead: Lead): boolean {
  const bounded = lead.role === "before" || lead.role === "by" || lead.role === "start" || lead.role === "in";
  return !bounded && isNear(tokens, lead.start, OCCASIONS, HARD_STOPS);
}

/** Whether numbers with a slash count something ("2/12 đơn vị", "1/3 tổng số"). */
export function isRatio(tokens: readonly Token[], span: PointSpan, lead: Lead): boolean {
  if (span.last.kind !== "day" || span.last.marked || span.last.year !== null) return false;
  if (lead.role === "before") return false;
  const next = tokens[span.end]?.text ?? "";
  return next === "%" || COUNTED.has(next) || QUANTITIES.at(tokens, span.end) !== undefined;
}

/** Whether "24/7" stands for "round the clock": no word before it makes it a day. */
export function isRoundTheClock(tokens: readonly Token[], span: PointSpan, lead: Lead): boolean {
  const { first, last } = span;
  if (first !== last || first.kind !== "day" || first.marked || first.year !== null) return false;
  const isWritten = tokens[span.start]?.text === "24" && tokens[span.start + 1]?.text === "/";
  return isWritten && first.month === 7 && lead.role === null;
}

function isNear(tokens: readonly Token[], end: number, phrases: Phrases, stops: readonly string[]): boolean {
  const limit = Math.max(0, end - FARTHEST);
  for (let position = end - 1; position >= limit; position -= 1) {
    if (stops.includes(tokens[position]?.text ?? "")) return false;
    if (phrases.at(tokens, position)) return true;
  }
  return false;
}
