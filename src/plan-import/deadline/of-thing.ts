import { readBody } from "../bodies/read-body";
import { phrase, type Rule, upTo, WORD, word } from "../text/rules";
import { says } from "../text/says";
import type { Candidate } from "./candidate";
import type { Tokens } from "../text/tokens";
import { VERB } from "../bodies/lexicon";

/** What happens to things, or is so from a day on: no deed of whoever reads it. */
const HAPPENS = phrase(
  "diễn ra|phát sinh|xảy ra|sinh|sinh ra|ra đời|nghỉ hưu|nghỉ việc|có hiệu lực|có hiệu lực thi hành|hết hiệu lực|đến hạn|quá hạn|khởi công|khánh thành|đi vào hoạt động|tồn tại|áp dụng",
);
/** "hết hạn trước ngày …": "hết" seems to lead to the day. */
const RUNS_OUT = says`hết hạn`;
const DONE = says`!(hoàn thành | thực hiện | triển khai | tổ chức | tiến hành) ${VERB}`;
/** "được ban hành", "do các sở gửi", "mà các đơn vị trình": what was done with a thing. */
const OF_THING: Rule = says`!(<lễ) !(<các|những tồn tại) ${HAPPENS} | được|bị ${DONE} | do|mà ${upTo(VERB, 8, WORD)} ${DONE}`;
/** "danh mục hoàn thành 5.000 km vào năm 2030", "có kế hoạch hoàn thành năm 2025": what is planned of other things. */
const PLANNED = says`(có kế hoạch | danh mục | mục tiêu | chỉ tiêu | cho|của các (dự án | công trình)) hoàn thành`;
/** "lộ trình trong năm 2025 của các cơ quan", "trong năm 2025 và nhiệm kỳ 2025 - 2030": whose year, which years. */
const OF_WHOM = says`của | và (nhiệm kỳ | giai đoạn)`;
const YEAR_ALONE = /^(?:\p{L}+ )*năm \d{4}$/iu;
const FARTHEST = 12;

/** What is written, and what writing it is: "Dự thảo được thông qua trước …" tells of no other deed. */
const WRITING = phrase("dự thảo|báo cáo|thông báo|quy định|dự toán|quyết định|thiết kế|kết luận");

const REPORTS = phrase("báo cáo|tổng hợp|thống kê|cung cấp|cập nhật|đối chiếu|đánh giá");
/** What a report tells of, over the time that it tells of: "số liệu từ ngày … đến ngày …". */
const REPORTED = phrase("số liệu|kết quả|tình hình|doanh thu|số thu|số chi|sản lượng");

/** "Lập báo cáo phòng, chống lãng phí 9 tháng đầu năm": of which time a report is. */
const REPORT_OF = says`(^ | <;) báo cáo | <làm|lập|viết|soạn báo cáo | <(xây dựng | thực hiện | dự thảo | soạn thảo | chuẩn bị) báo cáo`;
const SPAN_ALONE = /^(?:(?:\d+|cả) tháng|quý|năm) /iu;
const REPORT_SIGN = word(";", ":", ".", "(", ")");

/** "… giải quyết đơn thư (dừng xem xét hồ sơ trước …)": a deed told in brackets, and none that finishes the work. */
const OTHER_DEED = says`
  <'('
  !(${phrase("hoàn thành|hoàn tất|hoàn thiện|xong|gửi|nộp|báo cáo|trình|tổ chức|thực hiện|tiến hành|triển khai|bắt đầu|kết thúc|nhận|họp|ban hành|công bố|trực|phát|đăng|chấm|xét|thi đấu|tổng kết|đăng ký|thu")})
  ${VERB}
`;
/** Words that lead to what the work rests on, in front of it: "Trên cơ sở kết quả rà soát trước ngày 15/5, …". */
const RESTS_ON = phrase("trên cơ sở|căn cứ|theo|sau khi|khi|nếu|trường hợp|đối với|từ kết quả");
/** "5.000" holds none. */
const CLAUSE_SIGN = says`!(<# ~ . ~ #) ${word(",", ";", ":", ".", "(", ")", "-")}`;

/**
 * Whether a time stands among words that tell of a thing and not of the work: things of a time that are looked through,
 * the period of a report, a clause in front on which the work rests. It is no deadline.
 */
export function isOfThing(tokens: Tokens, candidate: Candidate): boolean {
  const { start, end, deadline } = candidate;
  const clause = clauseStart(tokens, start);
  if (clause < start && OTHER_DEED(tokens, clause) !== null) return true;
  if (clause === start || deadline.bound === "recurring") return false;
  if (deadline.bound === "relative")
    return deadline.offset === undefined && isOfPurpose(tokens, clause, start);
  const isSpan = deadline.bound === "in" && SPAN_ALONE.test(deadline.text);
  const isPeriod = isSpan || deadline.bound === "range" || deadline.bound === "from";
  return (
    (RESTS_ON(tokens, clause) !== null && tokens[end]?.text === "," && candidate.finishes !== true) ||
    (isPeriod && isReported(tokens, clause, start)) ||
    (isSpan && isOfReport(tokens, start)) ||
    (YEAR_ALONE.test(deadline.text) && (OF_WHOM(tokens, end) !== null || isPlanned(tokens, clause, start))) ||
    isToldOfThing(tokens, clause, start)
  );
}

function clauseStart(tokens: Tokens, index: number): number {
  let start = index;
  while (start > 0 && CLAUSE_SIGN(tokens, start - 1) === null) start -= 1;
  return start;
}

function isToldOfThing(tokens: Tokens, clause: number, start: number): boolean {
  if (RUNS_OUT(tokens, start) !== null) return hasDeed(tokens, clause, start);
  for (let index = start - 1; index > Math.max(clause, start - FARTHEST); index -= 1)
    if (OF_THING(tokens, index) === start) return hasDeed(tokens, clause, index);
  return false;
}

/** Whether a clause tells of a deed, by itself or behind who does it, before an index. */
function hasDeed(tokens: Tokens, clause: number, end: number): boolean {
  const at = VERB(tokens, clause) === null ? (readBody(tokens, clause)?.end ?? end) : clause;
  return at < end && VERB(tokens, at) !== null && WRITING(tokens, at) === null;
}

/** "… để vận hành bệnh viện sau khi hoàn thành": what the work is for, and no bound of it. */
const PURPOSE = says`để|nhằm !(<đâu) WORD`;

function isOfPurpose(tokens: Tokens, clause: number, start: number): boolean {
  return tokens.slice(clause, start).some((_, at) => PURPOSE(tokens, clause + at) !== null);
}

function isPlanned(tokens: Tokens, clause: number, start: number): boolean {
  return tokens.slice(clause, start).some((_, at) => at > 0 && PLANNED(tokens, clause + at) !== null);
}

function isOfReport(tokens: Tokens, start: number): boolean {
  for (let index = start - 1; index > start - 2 * FARTHEST && index >= 0; index -= 1) {
    if (REPORT_OF(tokens, index) !== null) return true;
    if (REPORT_SIGN(tokens, index) !== null) return false;
  }
  return false;
}

function isReported(tokens: Tokens, clause: number, start: number): boolean {
  for (let index = start - 1; index > Math.max(clause, start - FARTHEST); index -= 1)
    if (REPORTED(tokens, index) !== null)
      return tokens.slice(clause, index).some((_, at) => REPORTS(tokens, clause + at) !== null);
  return false;
}
