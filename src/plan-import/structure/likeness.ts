import { readRoles } from "../bodies/roles";
import { findSentenceCandidates } from "../deadline/sentence";
import { comparable } from "../text/comparable";
import type { SourceLine } from "../text/lines";

const WORK =
  /^(?:\d+ )?(?:tiếp tục |chủ động |phối hợp )?(?:tổ chức|xây dựng|triển khai|thực hiện|chuẩn bị|hoàn thiện|hoàn thành|đẩy mạnh|tăng cường|tập trung|rà soát|phối hợp|chủ trì|tham mưu|hướng dẫn|chỉ đạo|kiểm tra|giám sát|tuyên truyền|phát động|vận động|thành lập|kiện toàn|phân công|báo cáo|gửi|lập|đăng ký|duy trì|nâng cao|quán triệt|ban hành|tiến hành|lựa chọn|bố trí|công tác|tổng hợp|tổng kết|sơ kết|bầu|trình|in|mời|mở|đảm bảo|bảo đảm|khảo sát|thẩm định|đánh giá|theo dõi|đôn đốc|cập nhật|trang trí|đại hội|hội nghị|hội thi|họp|tập huấn|bồi dưỡng|nội dung|nhân sự|hậu cần|kinh phí)(?:$|[\s,:;.(])/;
const ENOUGH = 0.3;
const FEWEST_WORDS = 2;

/** Whether sentences read as work to be done: enough of them begin with a task's verb, name who does it, or bound it in time. */
export function readsAsWork(sentences: readonly string[]): boolean {
  const work = sentences.filter(isWork).length;
  return sentences.length > 0 && work / sentences.length >= ENOUGH;
}

function isWork(sentence: string): boolean {
  const words = comparable(sentence);
  if (words.split(" ").length < FEWEST_WORDS) return false;
  return (
    WORK.test(words) ||
    readRoles(sentence).lead !== null ||
    findSentenceCandidates(sentence, { year: 2000 }).some(({ strength }) => strength === 3)
  );
}

const ARTICLE = /^điều \d+[.:]/;
const CHAPTER = /^chương (?:[ivxlc]+|\d+)/;
const KIND = /^(?:quy chế|điều lệ|quy định|nội quy|luật|nghị định|thông tư|quy ước|hương ước)(?: |$)/;
const FEWEST_ARTICLES = 6;

/** Whether a document sets rules in articles (a charter, regulations, a law) and plans no work. */
export function setsRules(lines: readonly SourceLine[], title: string): boolean {
  const words = lines.map(({ text }) => comparable(text));
  const articles = words.filter((text) => ARTICLE.test(text)).length;
  if (articles < FEWEST_ARTICLES) return false;
  return KIND.test(comparable(title)) || words.some((text) => CHAPTER.test(text) || KIND.test(text));
}
