import { VERBS } from "../bodies/lexicon";
import { phrase, type Rule, upTo, WORD, word } from "../text/rules";
import { says } from "../text/says";
import type { Token } from "../text/tokens";
import type { Candidate } from "./candidate";

/** What happens to things, or is so from a day on: no deed of whoever reads it. */
const HAPPENS = phrase(
  "diễn ra|phát sinh|xảy ra|sinh|sinh ra|ra đời|nghỉ hưu|nghỉ việc|có hiệu lực|có hiệu lực thi hành|hết hiệu lực|hết hạn|đến hạn|quá hạn|khởi công|khánh thành|khai mạc|đi vào hoạt động|tồn tại|áp dụng",
);
const VERB = phrase(VERBS);
/** "được ban hành", "do các sở gửi", "mà các đơn vị trình": what was done with a thing. */
const DONE_WITH = says`được|bị ${VERB} | do|mà !${VERB} ${upTo(VERB, 8, WORD)} ${VERB}`;
const OF_THING: Rule = says`${HAPPENS} | ${DONE_WITH}`;
const MOST_WORDS = 12;

/** What a period of a report is told of: "số liệu từ ngày … đến ngày …". */
const REPORTS = phrase("báo cáo|tổng hợp|thống kê|cung cấp|cập nhật|đối chiếu|đánh giá");
const REPORTED = phrase("số liệu|kết quả|tình hình|doanh thu|số thu|số chi|lượt|sản lượng");

/** A clause before the sentence that says upon what the work rests, and not when it is done. */
const RESTS_ON = phrase(
  "trên cơ sở|căn cứ|theo|sau khi|khi|nếu|trường hợp|đối với|từ kết quả|qua|tiếp theo|thực hiện",
);
const CLAUSE_SIGN = word(",", ";", ":", ".", "(", ")", "-");

/**
 * Whether a time stands in words that tell of a thing and not of the work: "văn bản ban hành trước …" that are looked
 * through, the period of a report, a clause in front that the work rests on. It is no deadline, and is asked about.
 */
export function isOfThing(tokens: readonly Token[], { start, end, deadline }: Candidate): boolean {
  const clause = clauseStart(tokens, start);
  if (clause === start) return false;
  return (
    isInFront(tokens, clause, end) ||
    isOfClause(tokens, clause, start) ||
    (deadline.bound === "range" && isReported(tokens, clause, start))
  );
}
