import { among, oneOf, phrase, readsWithin, upTo, WORD, word } from "../text/rules";
import { says } from "../text/says";
import { listBodies, type Passage } from "./body-list";
import { readChargedAt } from "./charge";
import { PEOPLE_ALONE, SOMEBODY } from "./called";
import { VERB, VERBS } from "./lexicon";
import { readBody } from "./read-body";
import { COLLECTIVE, isCollective } from "./several";
import { FARTHEST_SUBJECT, readSubject, type Doer } from "./subject";
import { IN_VIEW_OF } from "./said-of-name";
import { SUPPORT_WORDS } from "./support";

const OPENS_SUBJECT = says`CAPITAL | ${SOMEBODY} | ${PEOPLE_ALONE} | ${COLLECTIVE}`;

/** "với vai trò là chủ đầu tư,": as what somebody acts, in front of who it is. */
const AS_WHAT = says`với (vai trò | tư cách) ${upTo(word(","), 14)} ,`;
const FIRST_PART = says`'(' # ')'`;
const IN_FRONT_OF_SUBJECT = oneOf(FIRST_PART, AS_WHAT);
const FARTHEST_TOPIC = 90;
const TOPIC = word("về");
/** "UBND tỉnh thành lập Ban chỉ đạo gồm: Phó Chủ tịch UBND làm Trưởng ban, …": members, and not who acts. */
const SETS_UP = says`thành lập`;
const COMPRISES = says`<gồm|như`;

/** "Về nạo vét luồng: Sở Xây dựng rà soát …": a topic stands before the sentence. */
export function readTopicSubject(passage: Passage): Doer | null {
  const { tokens } = passage;
  const farthest = TOPIC(tokens, 0) === null ? FARTHEST_SUBJECT : FARTHEST_TOPIC;
  const colon = tokens.slice(0, farthest).findIndex((sign) => sign.text === ":");
  // "Đối với các thôn: (1) Trưởng thôn họp …"
  const start = IN_FRONT_OF_SUBJECT(tokens, colon + 1) ?? colon + 1;
  const opens = OPENS_SUBJECT(tokens, start) !== null && COMPRISES(tokens, colon) === null;
  if (colon < 1 || !opens) return null;
  const found = readSubject(passage, start);
  const at = tokens.findIndex((each) => each.start === found?.deedStart);
  // "Công an, Quân sự phường: mỗi đơn vị cử …": those who act stand before the colon, but not in "Ban Giám khảo: Ban A thành lập …".
  const isNamed = listBodies(passage, 0).end === colon;
  if (isNamed && (isCollective(tokens, start) || !readsWithin(SETS_UP, tokens, at, tokens.length)))
    return null;
  return found && VERBS.at(tokens, at) ? found : null;
}

const FRONTED = among(
  "kết sau trước trong căn trên khi để từ đến hàng hằng chậm định vào ngay nhằm ngày tháng quý năm đầu cuối giữa tuần sáng chiều theo",
);
const TIME_IN_FRONT = says`ngay|trước|chậm|vào|ngày|tháng|quý|tuần`;
/** "Trước ngày 15/3/2026 | Công an xã lập …", "Sau đó | Văn phòng …": right behind a time that heads the sentence, or behind a comma. */
const OPENS_LATER = says`<,|thì | (<(/ #) | <(năm #) | <(tháng #) | <(quý #) | <(quý i|ii|iii|iv) | <(sau|tiếp đó) | <(đồng thời)) &${OPENS_SUBJECT}`;
const LEAVES_CLAUSE = says`${phrase(SUPPORT_WORDS)} | ; | . &CAPITAL`;
/** "Trước ngày 15/3: giao Sở A, Sở B …" */
const CHARGES = says`<,|: (giao cho? | yêu cầu | phân công | kính? đề nghị) &(CAPITAL | các)`;
/** "Để kịp mùa vụ, huy động các xã, hợp tác xã tham gia …": behind a deed stands who is its object. */
const DEED_BEHIND_COMMA = says`<,|: !${phrase(IN_VIEW_OF)} ${VERB}`;
/** "hằng tuần theo dõi …": the deed stands right behind its rhythm. */
const RHYTHM_OF_DEED = says`(hằng|hàng ngày|tuần|tháng|quý|năm | định kỳ) ${VERB}`;
const OF_WHAT = says`đối với`;
/** "Theo dõi các vi phạm của cán bộ, công chức …": a deed, and no clause in front. */
const WATCHES = says`theo dõi`;
const THEREFORE = says`do|vì|bên|tiếp đó|vậy|cạnh | đồng thời`;
/** "Trường hợp phát hiện vi phạm, Sở A báo cáo …" */
const IN_CASE = says`trường hợp`;
/** "Thực hiện Kế hoạch số 12/KH-UBND …, Sở A lập …" */
const UNDER = says`(triển khai)? thực hiện ${phrase("kết luận|chỉ thị|nghị quyết|kế hoạch|quyết định|công văn|thông báo|công điện|chương trình|hướng dẫn|nghị định")} số`;
/** "các quyết định do Ban A, Ban B ban hành": who made what the clause tells of. */
const BY_WHOM = says`do &CAPITAL`;
const OPENS_CLAUSE = oneOf(FRONTED, UNDER, AS_WHAT, THEREFORE, IN_CASE);
/** What may go on for long before who acts is named. */
const LONG_IN_FRONT = says`${UNDER} | ${phrase(IN_VIEW_OF)} | (sau|trước|ngay khi) | để|khi|nhằm | ${IN_CASE}`;
/** "Bước 1: Căn cứ chỉ tiêu, Ban A …", "Phúc khảo: Trong thời hạn 03 ngày, thí sinh …" */
const STAGE = says`bước|đợt|vòng # :|. | giai đoạn # :|. | ${upTo(word(":"), 6, WORD)} : &(trong thời|vòng)`;

/** "Đối với các nhiệm vụ của năm 2025, các sở …": a clause in front that names nobody. */
function isFronted({ tokens, known }: Passage): boolean {
  if (WATCHES(tokens, 0) !== null) return false;
  const what = OF_WHAT(tokens, 0);
  if (what !== null) return readBody(tokens, what, known) === null;
  return OPENS_CLAUSE(tokens, STAGE(tokens, 0) ?? 0) !== null;
}

/** The subject after a fronted clause: "Sau Đại hội của 2 quận, huyện điểm, Ban Thường vụ … tổ chức rút kinh nghiệm". */
export function readLaterSubject(passage: Passage): Doer | null {
  const { tokens, known } = passage;
  if (!isFronted(passage)) return null;
  if (RHYTHM_OF_DEED(tokens, 0) !== null) return null;
  const comma = tokens.findIndex(({ text }) => text === ",");
  // "Ngay sau hội nghị, gửi biên bản đến UBND, …": the deed stands behind the time, and nobody does.
  const isDeed = VERBS.at(tokens, comma + 1) && !IN_VIEW_OF.at(tokens, comma + 1);
  if (TIME_IN_FRONT(tokens, 0) !== null && isDeed) return null;
  const farthest = LONG_IN_FRONT(tokens, 0) !== null ? FARTHEST_TOPIC : FARTHEST_SUBJECT;
  let isBehindDeed = false;
  for (let index = STAGE(tokens, 0) ?? 1; index < Math.min(tokens.length, farthest); index += 1) {
    if (LEAVES_CLAUSE(tokens, index) !== null) return null;
    if (BY_WHOM(tokens, index) !== null) index = Math.max(index, listBodies(passage, index + 1).end);
    if (CHARGES(tokens, index) !== null) return readChargedAt(passage, index);
    const found = OPENS_LATER(tokens, index) === null ? null : readSubject(passage, index);
    // "…, rà soát hồ sơ, các cơ quan lập …", and not "huy động các xã, hợp tác xã tham gia …"
    const isNamed = isCollective(tokens, index) || /\p{Lu}.*\p{Lu}/u.test(found?.lead ?? "");
    if (found && isBehindDeed && !isNamed) return null;
    if (found) return isBehindDeed ? { ...found, isUnsettled: true } : found;
    isBehindDeed ||= DEED_BEHIND_COMMA(tokens, index) !== null;
    // "các cơ quan, đơn vị có liên quan": a comma inside a list begins no sentence.
    if (isCollective(tokens, index)) index = Math.max(index, (readBody(tokens, index, known)?.end ?? 0) - 1);
  }
  return null;
}
