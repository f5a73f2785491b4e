import { says } from "../text/says";
import { Phrases } from "../text/phrases";
import { oneOf, phrase, read, type Rule, among, readsBefore, SIGN, upTo, word, WORD } from "../text/rules";
import { ENGLISH_DAY } from "./english";
import type { Point, PointSpan } from "./point";
import { DAY } from "./read-day";
import { STAMPED_TIME } from "./read-time";
import { BARE_YEAR } from "./read-year";
import type { Tokens } from "../text/tokens";
import type { Lead } from "./preposition";
import { VERB } from "../bodies/lexicon";

function dayThat(holds: (day: Point) => boolean): Rule<Point> {
  return read([DAY], ([day]) => (holds(day) ? day : null));
}

const MARKED_DAY = dayThat(({ marked }) => marked);
const BARE_DAY = dayThat(({ marked }) => !marked);
const DAY_OF_YEAR = dayThat(({ year }) => year !== null);

/** A sign without spaces about it: the "/" of "12/KH-UBND". */
const TIED = says`~ /|- ~`;
/** ", ban hành ngày 20/5/2021", "ngày 20/5/2021", "20/5/2021" behind a document's number. */
const ITS_DATE = says`
  (,|'('|-? (có hiệu lực | ban hành | thông qua | phê duyệt | ký | số)? ${MARKED_DAY} | ${DAY_OF_YEAR})?
`;
/** "12/KH-UBND", "45/2025/QĐ-UBND ngày 20/5/2025". */
const DOCUMENT_NUMBER: Rule = says`
  !${ENGLISH_DAY} # (${TIED} ${BARE_YEAR})? ${TIED} !tháng|quý|ngày|tuần CAPITAL (${TIED} ANY){12}? ${ITS_DATE}
`;

const COLON = says`:?`;
/** "Đại hội điểm 7 ngày" counts days after a model congress, and cites no point 7. */
const DAYS_AFTER_MODEL = says`điểm ${COLON} # ngày|tuần|tháng !#`;
/** "tại điểm bỏ phiếu số 2, ngày 03/6", "chợ số 5": the number of a place or a body, which no day belongs to. */
const BEHIND_PLACE = says`<(điểm|phiếu|tổ|cử|khu|vực|phố|chợ|phòng|đội|nhóm|cụm|bàn|cửa|cổng|chốt|trạm|cảng số)`;
/** "số 12/KH", "số 15 ngày 3/4/2025", "Tuần 10 - 12" of a school year, "Tuần 3/9" (a day or a week), "điều 5", "khoản: 2". */
const NUMBERED: Rule = says`
  số ${COLON} (${DOCUMENT_NUMBER} | !${BEHIND_PLACE} # ${ITS_DATE} | #)
  | tuần|tiết # -|đến # !tháng|của|/|.|,|và
  | tuần # ~ / ~ #
  | !(${DAYS_AFTER_MODEL} | <tài) điều|khoản|mục|điểm|phụ|mẫu|biểu|trang ${COLON} #
`;

const TO_YEAR = says`-|đến|/|và năm? ${BARE_YEAR}`;
/** "2021-2026", "nhiệm kỳ 2021 - 2026", "giai đoạn từ năm 2021 đến năm 2025"; "từ năm học 2025 - 2026" is a start. */
const TERM: Rule = says`
  !<(từ năm học) ${BARE_YEAR} - ${BARE_YEAR}
  | !(<từ năm học)
    ${phrase("nhiệm kỳ|giai đoạn|năm học|niên khóa|khóa|thời kỳ|niên độ|thập niên|tầm nhìn|định hướng")}
    năm|:|từ|đến{4}? ${BARE_YEAR} ${TO_YEAR}?
`;

const STAMPS = new Phrases(
  "cập nhật|đăng lúc|ngày đăng|đăng ngày|xuất bản|ngày tạo|ngày gửi|sinh ngày|sinh năm|sinh|cùng kỳ|so với",
);
/** "Cập nhật: ngày", "sinh": what a page or a person's papers say before a day. */
const STAMP_FILLER = says`<:|ngày|lúc|,`;
/** "dọn vệ sinh ngày 16/3", "tuyển sinh ngày …", "họp phụ huynh học sinh ngày …": nobody's birthday. */
const NO_BIRTH = /^(?:học|thí|tân|tuyển|vệ|phát|phục|hy|dân|giáng|nhập)$/;
const BEHIND_STAMP: Rule = (tokens, index) => {
  let end = index;
  while (STAMP_FILLER(tokens, end) !== null) end -= 1;
  const stamp = STAMPS.before(tokens, end);
  return stamp && !NO_BIRTH.test(tokens[end - stamp.length - 1]?.text ?? "") ? index : null;
};
/** "09:30, 15/6/2025", "15/6/2025 - 09:30", "Cập nhật 15/6/2025": the stamp of a page. */
const STAMP: Rule = says`
  ${STAMPED_TIME} ,|-|'|'? ${BARE_DAY}
  | &# !${STAMPED_TIME} !(<ngày) ${DAY_OF_YEAR} ,|-|'|'|lúc? ${STAMPED_TIME}
  | &# !${STAMPED_TIME} ${BEHIND_STAMP} ${DAY_OF_YEAR}
`;

/** A word that makes the numbers behind it a day. */
const MAKES_DAY = says`<ngày|trước|đến|hết|vào|từ|nhất|sáng|chiều|tới|sau|trong|-`;
/** "1/2 ngày", "(1/2 - 1 ngày)": how long something takes, and no day of a year ("10/12/2025 - 95 ngày trước …"); "24/7"; "Lớp đoàn viên 26/3" at the end of a quoted name. */
const FRACTION: Rule = says`
  !(<(# /)) # ~ / ~ # (-|đến #)? ngày|buổi !#
  | !${MAKES_DAY} 24 / 7 !(/|.|- #)
  | !${MAKES_DAY} # ~ / ~ # "|”|»
`;

/** "8,3 - 8,5%". */
const SHARES: Rule = says`# (~ ,|. ~ #)? -|đến # (~ ,|. ~ #)? %`;

const FEWEST_YEARS = 5;
const ANY_LEAP_YEAR = 2000;

function monthAndDay(day: Point): string | undefined {
  return day.spanIn(ANY_LEAP_YEAR).to?.slice("2000-".length);
}

/** "(18/11/1930 - 18/11/2025)": the same day of two years apart, of what is celebrated. */
const ANNIVERSARY: Rule = says`${read([DAY, says`-`, DAY], ([one, other]) => {
  const isApart = one.year !== null && other.year !== null && other.year - one.year >= FEWEST_YEARS;
  return isApart && monthAndDay(one) === monthAndDay(other) ? true : null;
})}`;

const LOOKALIKE = oneOf(ANNIVERSARY, SHARES, FRACTION, DOCUMENT_NUMBER, NUMBERED, TERM, STAMP);

/** Marks the tokens that look like dates and are none: document numbers and their dates, terms, page stamps. */
export function maskLookalikes(tokens: Tokens): boolean[] {
  const masked = new Array<boolean>(tokens.length).fill(false);
  for (let index = 0; index < tokens.length; index += 1) {
    const end = LOOKALIKE(tokens, index);
    if (end !== null) masked.fill(true, index, end);
  }
  return masked;
}

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
/** What is celebrated: its day bounds nothing. */
export const OCCASION = phrase(
  "là ngày hội|kỷ niệm|chào mừng|nhân dịp|nhân ngày|hưởng ứng|lập thành tích|nghỉ lễ|dịp lễ",
);
/** "ngày Pháp luật Việt Nam 09/11": the name of a day, and not "ngày khai giảng 05/9" or "trước ngày Nhà giáo". */
const NAMED_DAY = says`
  !<trước|đến|trong|vào|hết|từ|sau|tới|là|qua
  ngày (phụ nữ | quốc tế | thành lập | truyền thống | gia đình
    | !(${VERB} | hội|thứ|chủ|hôm|thi|khai|diễn|sinh) ${upTo(says`việt nam | thế giới`, 6, WORD)} (việt nam | thế giới))
`;
const LEAVES_DAY = says`, | ; | . | :`;
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
/** "đến hết năm 2027": the last day of work, where a name reaches "đến năm 2027". */
const TO_THE_END = says`đến|tới? hết`;
/** "đến năm 2030, tầm nhìn đến năm 2045": what a strategy reaches to, in its name. */
const VISION = says`,? và? (tầm nhìn | định hướng)`;
/** "Đề án tìm kiếm liệt sĩ từ nay đến năm 2020 và những năm tiếp theo": from the year of its name. */
const FROM_NOW = says`(từ nay | <từ nay) đến năm #`;
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
/** "tính đến ngày …", "so với …": what is counted up to a day; "người sinh từ ngày … đến ngày …": whom it is about. */
const MEASURED = says`<tính|so | !<(học|thí|tân|tuyển|vệ|phát|phục|hy sinh) <sinh`;
const UP_TO_NOW = says`đến nay`;

/** Whether a time is cited, celebrated or past: it bounds nothing. */
export function isPassedBy(tokens: Tokens, { first, last, end }: PointSpan, { role, start }: Lead): boolean {
  const isYear = first.kind === "year" && first === last && role === "by" && !FINISHED(tokens, start);
  const isOfName = isYear && TO_THE_END(tokens, start) === null;
  const isOpen = role === null && SEVERAL(tokens, start) === null;
  // "01/5/2026 - 31/5/2026", and not "26/3/1931 - 26/3/2026"
  const isSeason = first !== last && Math.abs((last.year ?? 0) - (first.year ?? last.year ?? 0)) < 2;
  const isDay = isOpen && first.kind === "day";
  return (
    (isYear && VISION(tokens, end) !== null) ||
    ((isOfName || FROM_NOW(tokens, start) !== null) &&
      readsBefore(PROGRAMME, tokens, start, FARTHEST_REACH, LEAVES_NAME)) ||
    // "Quyết định … ngày 20/5/2021 của …": the day of a document.
    (isDay && OF_SOMEBODY(tokens, end) !== null) ||
    (isDay && first.marked && readsBefore(CITED, tokens, start, FARTHEST, CLAUSE_END)) ||
    (isDay && !first.marked && first.year === null && readsBefore(NAMED_DAY, tokens, start, 9, LEAVES_DAY)) ||
    // "Chào mừng ngày 20/10"
    ((role === null || role === "finish") &&
      !isSeason &&
      readsBefore(OCCASION, tokens, start, FARTHEST, STATEMENT_END)) ||
    MEASURED(tokens, start) !== null ||
    readsBefore(DONE, tokens, start, FARTHEST_PAST, SIGN) ||
    // "… hoàn thành trước ngày 31/12, đã được phê duyệt" is a bound all the same.
    ((isOpen || role === "in" || role === "start") && TOLD_AS_DONE(tokens, end) !== null)
  );
}

/** Whether numbers with a slash count something ("2/12 đơn vị", "1/3 tổng số"), or a time reaches up to now. */
export function isCount(tokens: Tokens, { last, end }: PointSpan, { role }: Lead): boolean {
  const isBare = last.kind === "day" && !last.marked && last.year === null && role !== "before";
  return (isBare && COUNTED(tokens, end) !== null) || UP_TO_NOW(tokens, end) !== null;
}
