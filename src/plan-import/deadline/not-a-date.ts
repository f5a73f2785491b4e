import { says } from "../text/says";
import { Phrases } from "../text/phrases";
import { ANY, CAPITAL, oneOf, phrase, read, type Rule } from "../text/rules";
import type { Token } from "../text/tokens";
import type { Point } from "./point";
import { DAY } from "./read-day";
import { STAMPED_TIME } from "./read-time";
import { BARE_YEAR } from "./read-year";

function dayThat(holds: (day: Point) => boolean): Rule<Point> {
  return read([DAY], ([day]) => (holds(day) ? day : null));
}

const MARKED_DAY = dayThat(({ marked }) => marked);
const BARE_DAY = dayThat(({ marked }) => !marked);
const DAY_OF_YEAR = dayThat(({ year }) => year !== null);

/** A sign without spaces about it: the "/" of "12/KH-UBND". */
const TIED = says`~ /|- ~`;
/** ", ban hành ngày 20/5/2021", "ngày 20/5/2021" behind a document's number. */
const ITS_DATE = says`
  (,|'('|-? (có hiệu lực | ban hành | thông qua | phê duyệt | ký | số)? ${MARKED_DAY})?
`;
/** "12/KH-UBND", "45/2025/QĐ-UBND ngày 20/5/2025". */
const DOCUMENT_NUMBER: Rule = says`
  # (${TIED} ${BARE_YEAR})? ${TIED} ${CAPITAL} (${TIED} ${ANY}){12}? ${ITS_DATE}
`;

const COLON = says`:?`;
/** "Đại hội điểm 7 ngày" counts days after a model congress, and cites no point 7. */
const DAYS_AFTER_MODEL = says`điểm ${COLON} # ngày|tuần|tháng !#`;
/** "số 12/KH", "số 15 ngày 3/4/2025", "Tuần 10 - 12" of a school year, "Tuần 3/9" (a day or a week), "điều 5", "khoản: 2". */
const NUMBERED: Rule = says`
  số ${COLON} (${DOCUMENT_NUMBER} | # ${ITS_DATE})
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
const BEHIND_STAMP: Rule = (tokens, index) => {
  let end = index;
  while (STAMP_FILLER(tokens, end) !== null) end -= 1;
  return STAMPS.before(tokens, end) ? index : null;
};
/** "09:30, 15/6/2025", "15/6/2025 - 09:30", "Cập nhật 15/6/2025": the stamp of a page. */
const STAMP: Rule = says`
  ${STAMPED_TIME} ,|-|'|'? ${BARE_DAY}
  | &# !${STAMPED_TIME} !(<ngày) ${DAY_OF_YEAR} ,|-|'|'|lúc? ${STAMPED_TIME}
  | &# !${STAMPED_TIME} ${BEHIND_STAMP} ${DAY_OF_YEAR}
`;

/** A word that makes the numbers behind it a day. */
const MAKES_DAY = says`<ngày|trước|đến|hết|vào|từ|nhất|sáng|chiều|tới|sau|trong|-`;
/** "1/2 ngày", "(1/2 - 1 ngày)": how long something takes; "24/7"; "Lớp đoàn viên 26/3" at the end of a quoted name. */
const FRACTION: Rule = says`
  # ~ / ~ # (-|đến #)? ngày|buổi !#
  | !${MAKES_DAY} 24 / 7 !(/|.|- #)
  | !${MAKES_DAY} # ~ / ~ # "|”|»
`;

/** "8,3 - 8,5%". */
const SHARES: Rule = says`# (~ ,|. ~ #)? -|đến # (~ ,|. ~ #)? %`;

const LOOKALIKE = oneOf(SHARES, FRACTION, DOCUMENT_NUMBER, NUMBERED, TERM, STAMP);

/** Marks the tokens that look like dates and are none: document numbers and their dates, terms, page stamps. */
export function maskLookalikes(tokens: readonly Token[]): boolean[] {
  const masked = new Array<boolean>(tokens.length).fill(false);
  for (let index = 0; index < tokens.length; index += 1) {
    const end = LOOKALIKE(tokens, index);
    if (end !== null) masked.fill(true, index, end);
  }
  return masked;
}
