import { VERB } from "../bodies/lexicon";
import { HEAD } from "../bodies/name-steps";
import { readBody } from "../bodies/read-body";
import { comparable } from "../text/comparable";
import { oneOf, phrase, readsBefore, readsWithin, type Rule, upTo, WORD, word } from "../text/rules";
import { says } from "../text/says";
import { tokenise, type Tokens } from "../text/tokens";
import type { Candidate } from "./candidate";
import { findCandidates } from "./find-candidates";
import { OCCASION } from "./not-a-date";
import { isKeptWithin, withRepeatedSpans } from "./repeated-span";
import type { DeadlineContext } from "./year";

const OWNING_NOUN =
  /(?:báo cáo(?: kết quả)?|kế hoạch|giao ban|kết quả|chương trình|số liệu|nghị quyết|tình hình|công tác|sinh hoạt|nhiệm vụ|tài liệu|chủ đề|phong trào|hoạt động|dự toán|kinh phí|chỉ tiêu|thu|chi|sơ kết|tổng kết|đánh giá)(?: chi tiết| cụ thể| công tác)?\s*$/;
/** "báo cáo tại giao ban tháng 5": a meeting is a time, what is told of it is none. */
const HELD_AT = /(?:tại|trong) (?:hội nghị |cuộc họp |buổi |phiên |kỳ )?(?:giao ban|sinh hoạt)\s*$/;
const BARE_NUMBERS = /^(?:từ |đến |tới |trong |vào |khoảng |hết )*\d{1,2}[.-]\d{1,2}$/;

/** "định kỳ hằng quý", "… đôn đốc; hằng năm báo cáo …". */
const RHYTHMIC = /(?:định kỳ|trực|báo cáo|cập nhật|thực hiện|theo dõi|kiểm tra|[;:])\s*$|^\s*$/;
/** "01 lần/quý", "ít nhất 02 buổi trong tháng": a rhythm by its count. */
const COUNTED = /(?:^| )(?:lần|buổi|kỳ|số|bài|báo cáo|kết quả|sản phẩm|cuộc|phiên|ngày)(?:$|[ /])/;
/** "để kiểm soát ra vào hằng ngày": what the work is for. */
const EVERY_DAY = /^(?:hàng|hằng|mỗi|từng) ngày$/;
const FOR = /(?:^| )(?:để|nhằm) [^.;:,]*$/;
/** "dạy học 2 buổi/ngày": how it is taught. */
const TAUGHT = /(?:dạy|học|ôn tập|luyện tập|bán trú)(?: [^.;,:]*)?$/;
const SESSIONS = /^\d+ buổi ?\/ ?(?:ngày|tuần)$/;
/** ", hằng năm gửi Bộ A tổng hợp": a report behind a comma. */
const COMMA = /,\s*$/;
const SENDS = /^\s*(?:gửi|báo cáo|tổng hợp|sơ kết|tổng kết|rà soát|đánh giá)(?: |$)/;
/** "nêu trong phương hướng, nhiệm vụ từ nay đến …": of what is written elsewhere. */
const WRITTEN_IN = /(?:nêu|đề ra|xác định|ghi) (?:trong|tại) [^.;:]*$/;
/** "chương trình kiểm tra, giám sát hằng năm": which programme it is. */
const OF_EVERY_YEAR = /(?:chương trình|kế hoạch|dự toán|chỉ tiêu|kinh phí|ngân sách) [^.;:]*$/;
/** "kịch bản theo từng tuần, từng tháng": how a thing is parted. */
const BY_PARTS = /^(?!.*(?:báo cáo|định kỳ)).*theo (?:từng \p{L}+, )*$/u;
/** "Trong bài dạy hàng ngày: …": of what the sentence is. */
const TOPIC = /^(?:trong|đối với|về) [^.;:]*$/;
/** "hằng năm": of days and weeks it is more often told in passing. */
const OF_YEARS = /^(?:hàng|hằng|mỗi) (?:năm|quý|tháng)$/;
const CLAUSE_END = /^(?: theo quy định)?\s*(?:[.;,)]|$)/;

/** What happens to things, or is so from a day on: no deed of whoever reads it. */
const HAPPENS = phrase(
  "diễn ra|phát sinh|xảy ra|sinh|sinh ra|ra đời|nghỉ hưu|nghỉ việc|có hiệu lực|có hiệu lực thi hành|hết hiệu lực|đến hạn|quá hạn|khởi công|khánh thành|đi vào hoạt động|tồn tại|áp dụng",
);
/** "hết hạn trước ngày …": "hết" seems to lead to the day. */
const RUNS_OUT = says`hết hạn`;
const DONE = says`!(hoàn thành | thực hiện | triển khai | tổ chức | tiến hành) ${VERB}`;
/** "được ban hành", "do các sở gửi", "mà các đơn vị trình": what was done with a thing. */
const OF_THING: Rule = says`!(<lễ) !(<học|thí|tân|tuyển|vệ|phục sinh) !(<các|những tồn tại) ${HAPPENS} | được|bị ${DONE} | do|mà ${upTo(VERB, 8, WORD)} ${DONE}`;
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
const SENTENCE_SIGN = word(";", ":", ".");

/** "… giải quyết đơn thư (dừng xem xét hồ sơ trước …)": a deed told in brackets, and none that finishes the work. */
const OTHER_DEED = says`
  <'('
  !(${phrase("hoàn thành|hoàn tất|hoàn thiện|xong|gửi|nộp|báo cáo|trình|tổ chức|thực hiện|tiến hành|triển khai|bắt đầu|kết thúc|nhận|họp|ban hành|công bố|trực|phát|đăng|chấm|xét|thi đấu|tổng kết|đăng ký|thu")})
  ${VERB}
`;
/** "đã được HĐND tỉnh thông qua tại kỳ họp ngày …", "theo ý kiến tại cuộc họp ngày …": the day of what was done or said. */
const WAS_SAID = says`đã | theo|như (các | sự)? (ý kiến | chỉ đạo | yêu cầu | đề nghị | tinh thần | thống nhất)`;
/** "nghị quyết đã được HĐND thông qua tại kỳ họp cuối năm 2024", "các nghị quyết thông qua tại …": the session at which it was passed. */
const PASSED = says`
  đã|được ${upTo(phrase("thông qua|quyết nghị|xem xét|ban hành"), 12, WORD)}? ${phrase("thông qua|quyết nghị|xem xét|ban hành")}
  | (nghị quyết | luật | chính sách | quyết định | các nội dung) (thông qua | ban hành)
`;
const AT_SESSION = /^(?:tại|trong) (?:kỳ|phiên) họp /;
/** Words that lead to what the work rests on, in front of it: "Trên cơ sở kết quả rà soát trước ngày 15/5, …". */
const RESTS_ON = phrase("trên cơ sở|căn cứ|theo|sau khi|khi|nếu|trường hợp|đối với|từ kết quả");
/** "5.000" holds none. */
const CLAUSE_SIGN = says`!(<# ~ . ~ #) ${word(",", ";", ":", ".", "(", ")", "-")}`;

/** "… để vận hành bệnh viện sau khi hoàn thành": what the work is for, and no bound of it. */
const PURPOSE = says`để|nhằm !(<đâu) WORD`;
/** "Giám sát việc sử dụng đất sau khi được giao": of what is watched. */
const WATCHED = says`(kiểm tra | giám sát | theo dõi | quản lý) việc`;
/** "… nếu đơn vị gặp khó khăn, chưa trả lương trước Tết": what the work depends on. */
const ON_CONDITION = says`<WORD nếu`;
/** "đón người lao động quay lại làm việc sau nghỉ Tết": what others do. */
const RETURNS = says`<WORD quay|trở lại (cơ quan | đơn vị | nhà máy | trường | doanh nghiệp)? (làm việc | lao động | học tập | sản xuất)`;
const BEHIND_PASSIVE = /^sau khi (?:đã )?(?:được|bị) /;

/** The deadlines of a whole sentence: stricter than for a phrase, since a sentence also tells dates that bound nothing. */
export function findSentenceCandidates(text: string, context: DeadlineContext): Candidate[] {
  const compared = comparable(text);
  const tokens = tokenise(text);
  const found = findCandidates(text, context);
  const sure = found.filter((candidate) => !isOfThing(tokens, candidate) && binds(compared, text, candidate));
  const binding = found.filter(
    (candidate) => sure.includes(candidate) || sure.some((span) => isKeptWithin(tokens, candidate, span)),
  );
  if (binding.length === 0) return found.filter((candidate) => opensDeedOfYear(tokens, candidate));
  // "Định kỳ báo cáo trước ngày 25/6": what is told more closely tells it all.
  if (binding.length < 2) return binding;
  const told = binding.filter(({ deadline }) => !/^định kỳ$/i.test(deadline.text));
  return withRepeatedSpans(tokens, told);
}

const OPENS_CLAUSE = says`^ | <;|.`;
const PARTS_YEAR = says`,|:`;

/** "Năm 2027: Trình dự thảo …", "Năm 2027, Sở A lập …": a year in front of a deed, where nothing tells the time more closely. */
function opensDeedOfYear(tokens: Tokens, { start, end, deadline }: Candidate): boolean {
  const isYear = deadline.bound === "in" && /^năm \d{4}$/i.test(deadline.text);
  const deed = PARTS_YEAR(tokens, end);
  return (
    isYear && OPENS_CLAUSE(tokens, start) !== null && deed !== null && hasDeed(tokens, deed, tokens.length)
  );
}

function binds(compared: string, text: string, candidate: Candidate): boolean {
  const { deadline, strength } = candidate;
  const words = comparable(deadline.text);
  const at = text.indexOf(deadline.text);
  const before = compared.slice(Math.max(0, at - 40), Math.max(0, at));
  if (BARE_NUMBERS.test(words)) return false;
  if (deadline.bound === "recurring" && BY_PARTS.test(before)) return false;
  if (deadline.bound === "recurring")
    return strength === 3 || isRhythm(words, before, compared.slice(at + words.length));
  if (deadline.bound === "relative") return true;
  if (deadline.bound === "range" && OWNING_NOUN.test(before) && WRITTEN_IN.test(before)) return false;
  if (strength === 3) return true;
  if (strength === 2 && /^(?:trong|vào|dự kiến|khoảng|từ|bắt đầu|kể từ|sau)/.test(words))
    return !/^(?:sau|từ|kể từ) năm(?! học)/.test(words);
  if (OWNING_NOUN.test(before)) return HELD_AT.test(before);
  return !/^năm /.test(words);
}

/** Whether a rhythm without a day says how often the work comes, by its own words or those around it. */
function isRhythm(words: string, before: string, rest: string): boolean {
  if (SESSIONS.test(words)) return !TAUGHT.test(before);
  if (TOPIC.test(before) && /^ ?:/.test(rest)) return false;
  return (
    (COUNTED.test(words) && !(EVERY_DAY.test(words) && FOR.test(before))) ||
    RHYTHMIC.test(before) ||
    (COMMA.test(before) && SENDS.test(rest)) ||
    (OF_YEARS.test(words) && !OWNING_NOUN.test(before) && !OF_EVERY_YEAR.test(before) && opensDeed(rest)) ||
    // "cử cán bộ đi học hằng năm.": it closes its clause, and does not only tell which plan or budget.
    (CLAUSE_END.test(rest) && !OWNING_NOUN.test(before) && !OF_EVERY_YEAR.test(before))
  );
}

/** "…, hằng năm Ban Thường vụ ban hành …", "các chi bộ hằng năm lựa chọn …". */
function opensDeed(rest: string): boolean {
  const tokens = tokenise(rest.trim());
  return VERB(tokens, 0) !== null || HEAD(tokens, 0) !== null;
}

/** "Từ nay đến ngày 15/5 chỉ còn 10 ngày": how little time is left. */
const LEFT = says`chỉ? còn #`;

/** Whether a time tells of a thing and not of the work: of what is looked through, reported on or rested on. It is no deadline. */
function isOfThing(tokens: Tokens, { start, end, deadline, finishes }: Candidate): boolean {
  const { bound, offset, text } = deadline;
  if (LEFT(tokens, end) !== null) return true;
  let clause = start;
  while (clause > 0 && CLAUSE_SIGN(tokens, clause - 1) === null) clause -= 1;
  if (clause < start && OTHER_DEED(tokens, clause) !== null) return true;
  if (clause === start || bound === "recurring") return false;
  if (bound === "relative") {
    if (AT_SESSION.test(comparable(text)) && readsWithin(PASSED, tokens, clause, start)) return true;
    const isOfWatched = BEHIND_PASSIVE.test(text) && readsWithin(WATCHED, tokens, clause, start);
    const isOfOthers = oneOf(PURPOSE, RETURNS);
    const isConditional = readsBefore(ON_CONDITION, tokens, start, 6 * FARTHEST, SENTENCE_SIGN);
    return (
      offset === undefined && (isOfWatched || isConditional || readsWithin(isOfOthers, tokens, clause, start))
    );
  }
  const isSpan = bound === "in" && SPAN_ALONE.test(text);
  const isPeriod = isSpan || bound === "range" || bound === "from";
  return (
    (RESTS_ON(tokens, clause) !== null && tokens[end]?.text === "," && finishes !== true) ||
    (isPeriod && isReported(tokens, clause, start)) ||
    // "hưởng ứng Tháng an toàn, 01/5 - 31/5": of what is celebrated, or of the work
    (bound === "range" &&
      /^\d/.test(text) &&
      readsBefore(OCCASION, tokens, start, FARTHEST, SENTENCE_SIGN)) ||
    (bound === "on" && readsWithin(WAS_SAID, tokens, clause, start)) ||
    (isSpan && readsBefore(REPORT_OF, tokens, start, 2 * FARTHEST - 1, REPORT_SIGN)) ||
    (YEAR_ALONE.test(text) &&
      (OF_WHOM(tokens, end) !== null || readsWithin(PLANNED, tokens, clause + 1, start))) ||
    isToldOfThing(tokens, clause, start)
  );
}

function isToldOfThing(tokens: Tokens, clause: number, start: number): boolean {
  if (RUNS_OUT(tokens, start) !== null) return hasDeed(tokens, clause, start);
  for (let index = start - 1; index > Math.max(clause, start - FARTHEST); index -= 1)
    if (OF_THING(tokens, index) === start)
      return hasDeed(tokens, clause, index) || REPORTED(tokens, clause) !== null;
  return false;
}

/** Whether a clause tells of a deed, by itself or behind who does it, before an index. */
function hasDeed(tokens: Tokens, clause: number, end: number): boolean {
  const at = VERB(tokens, clause) === null ? (readBody(tokens, clause)?.end ?? end) : clause;
  return at < end && VERB(tokens, at) !== null && WRITING(tokens, at) === null;
}

function isReported(tokens: Tokens, clause: number, start: number): boolean {
  for (let index = start - 1; index > Math.max(clause, start - FARTHEST); index -= 1)
    if (REPORTED(tokens, index) !== null) return readsWithin(REPORTS, tokens, clause, index);
  return false;
}
