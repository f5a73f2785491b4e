import { comparable } from "../text/comparable";
import { tokenise } from "../text/tokens";
import type { Candidate } from "./candidate";
import { findCandidates } from "./find-candidates";
import { isOfThing } from "./of-thing";
import type { DeadlineContext } from "./year";

const OWNING_NOUN =
  /(?:báo cáo(?: kết quả)?|kế hoạch|giao ban|kết quả|chương trình|số liệu|nghị quyết|tình hình|công tác|sinh hoạt|nhiệm vụ|tài liệu|chủ đề|phong trào|hoạt động|dự toán|kinh phí|chỉ tiêu|thu|chi|sơ kết|tổng kết|đánh giá)(?: chi tiết| cụ thể| công tác)?\s*$/;
/** "báo cáo tại giao ban tháng 5": a meeting is a time, what is told of it is none. */
const HELD_AT = /(?:tại|trong) (?:hội nghị |cuộc họp |buổi |phiên |kỳ )?(?:giao ban|sinh hoạt)\s*$/;
const BARE_NUMBERS = /^(?:từ |đến |tới |trong |vào |khoảng |hết )*\d{1,2}[.-]\d{1,2}$/;

const RHYTHMIC = /(?:định kỳ|trực|báo cáo|cập nhật|thực hiện|theo dõi|kiểm tra)\s*$|^\s*$/;
/** "01 lần/quý", "ít nhất 02 buổi trong tháng": a rhythm by its count. */
const COUNTED = /(?:^| )(?:lần|buổi|kỳ|số|cuộc|phiên|ngày)(?:$|[ /])/;
/** "để kiểm soát ra vào hằng ngày": what the work is for. */
const EVERY_DAY = /^(?:hàng|hằng|mỗi|từng) ngày$/;
const FOR = /(?:^| )(?:để|nhằm) [^.;:,]*$/;
/** "dạy học 2 buổi/ngày": how it is taught. */
const TAUGHT = /(?:dạy|học|ôn tập|luyện tập|bán trú)(?: [^.;,:]*)?$/;
const SESSIONS = /^\d+ buổi ?\/ ?(?:ngày|tuần)$/;
/** ", hằng năm gửi Bộ A tổng hợp": a report behind a comma. */
const COMMA = /,\s*$/;
const REPORTS = /^\s*(?:gửi|báo cáo|tổng hợp|sơ kết|tổng kết|rà soát|đánh giá)(?: |$)/;
/** "nêu trong phương hướng, nhiệm vụ từ nay đến …": of what is written elsewhere. */
const WRITTEN_IN = /(?:nêu|đề ra|xác định|ghi) (?:trong|tại) [^.;:]*$/;
/** "… đôn đốc; hằng năm báo cáo …". */
const CLAUSE_START = /[;:]\s*$/;
/** "chương trình kiểm tra, giám sát hằng năm": which programme it is. */
const OF_EVERY_YEAR = /(?:chương trình|kế hoạch|dự toán|chỉ tiêu) [^.;:]*$/;
/** "kịch bản theo từng tuần, từng tháng": how a thing is parted. */
const BY_PARTS = /^(?!.*(?:báo cáo|định kỳ)).*theo (?:từng \p{L}+, )*$/u;
const CLAUSE_END = /^\s*(?:[.;,)]|$)/;

/** The deadlines of a whole sentence: stricter than for a phrase, since a sentence also tells dates that bound nothing. */
export function findSentenceCandidates(text: string, context: DeadlineContext): Candidate[] {
  const compared = comparable(text);
  const tokens = tokenise(text);
  const binding = findCandidates(text, context).filter(
    (candidate) => !isOfThing(tokens, candidate) && binds(compared, text, candidate),
  );
  // "Định kỳ báo cáo trước ngày 25/6": what is told more closely tells it all.
  return binding.length > 1 ? binding.filter(({ deadline }) => !/^định kỳ$/i.test(deadline.text)) : binding;
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
  return (
    (COUNTED.test(words) && !(EVERY_DAY.test(words) && FOR.test(before))) ||
    RHYTHMIC.test(before) ||
    CLAUSE_START.test(before) ||
    (COMMA.test(before) && REPORTS.test(rest)) ||
    closesClause(rest, before)
  );
}

/** "cử cán bộ đi học hằng năm.": a rhythm that closes its clause, and does not only tell which plan or budget. */
function closesClause(rest: string, before: string): boolean {
  return CLAUSE_END.test(rest) && !OWNING_NOUN.test(before) && !OF_EVERY_YEAR.test(before);
}
