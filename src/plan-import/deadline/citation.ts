import { says } from "../text/says";
import { among, oneOf, phrase, readsBefore, SIGN, upTo, word, WORD } from "../text/rules";
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

/** "năm 2025, Sở A đã tổ chức …": what was done then. */
const TOLD_AS_DONE = says`,? !${VERB} ${upTo(says`đã|phải|cần|sẽ | ${VERB}`, 10, WORD)}? đã`;
/** "đã tổ chức trong quý I": what has been done. */
const DONE = word("đã");
const FARTHEST_PAST = 6;
/** "tính đến ngày …", "so với …": what is counted up to a day. */
const MEASURED = says`<tính|so`;
const UP_TO_NOW = says`đến nay`;

/** Whether a time is cited, celebrated or past: it bounds nothing. */
export function isPassedBy(tokens: Tokens, { first, last, end }: PointSpan, { role, start }: Lead): boolean {
  const isYear = first.kind === "year" && first === last && role === "by" && !FINISHED(tokens, start);
  const isOpen = role === null && SEVERAL(tokens, start) === null;
  const isDay = isOpen && first.kind === "day";
  return (
    (isYear && readsBefore(PROGRAMME, tokens, start, FARTHEST_REACH, LEAVES_NAME)) ||
    // "Quyết định … ngày 20/5/2021 của …": the day of a document.
    (isDay && OF_SOMEBODY(tokens, end) !== null) ||
    (isDay && first.marked && readsBefore(CITED, tokens, start, FARTHEST, CLAUSE_END)) ||
    // "Chào mừng ngày 20/10"
    ((role === null || role === "finish") && readsBefore(OCCASION, tokens, start, FARTHEST, STATEMENT_END)) ||
    MEASURED(tokens, start) !== null ||
    readsBefore(DONE, tokens, start, FARTHEST_PAST, SIGN) ||
    TOLD_AS_DONE(tokens, end) !== null
  );
}

/** Whether numbers with a slash count something ("2/12 đơn vị", "1/3 tổng số"), or a time reaches up to now. */
export function isCount(tokens: Tokens, { last, end }: PointSpan, { role }: Lead): boolean {
  const isBare = last.kind === "day" && !last.marked && last.year === null && role !== "before";
  return (isBare && COUNTED(tokens, end) !== null) || UP_TO_NOW(tokens, end) !== null;
}
