import type { Deadline } from "../../domain/deadline";
import type { PlanProblem } from "../../domain/plan";
import type { KnownNames } from "../bodies/known-names";
import { beforeRole, namesInCell } from "../bodies/cell-names";
import { namesBeforeDeeds } from "../bodies/cell-deeds";
import { FIELD, HEAD, PERSON } from "../bodies/name-steps";
import { isCollective, LEVEL } from "../bodies/several";
import { isVerb } from "../bodies/deed";
import { readBody, readSureBody } from "../bodies/read-body";
import { BODY_HEADS, VERB } from "../bodies/lexicon";
import { readRoles, type Roles } from "../bodies/roles";
import { findCandidates } from "../deadline/find-candidates";
import { says } from "../text/says";
import { isCapital, tokenise, type Tokens } from "../text/tokens";
import type { RawTask } from "./raw-task";
import { tellsWhoActs } from "../bodies/name-alone";

const MOST_WORDS = 16;
/** "Chủ tịch UBND các tỉnh, thành phố từ Nghệ An đến Phú Yên". */
const MOST_OF_SEVERAL = 20;
/** A date, a year, a quotation or the number of a row is part of no body's name; nor is what a comma parts from it to be done. */
const FOREIGN = /\d[/.]\d|(?:19|20)\d{2}|\d{5}|["“”:?!]|^\d{1,3} \p{Lu}/u;

/** "Tiểu ban tuyên truyền, tổ chức và phục vụ đại hội": named by its deeds. */
const COMMITTEE = /^tiểu ban /i;

/** "Trung tâm Y tế, Dân số": what a comma parts in a cell and begins no name may belong to the name before it. */
export function isFragment(name: string): boolean {
  const tokens = tokenise(name);
  return HEAD(tokens, 0) === null && FIELD(tokens, 0) === tokens.length;
}

const LONG_LIST = 3;

/** "Ban dự án, pháp lý, thiết kế, kinh doanh": so many small words that commas part are hardly one name. */
function isLongList(name: string): boolean {
  const further = name.match(/, \p{Ll}/gu) ?? [];
  return further.length >= LONG_LIST && !isCollective(tokenise(name), 0);
}

/** "Phân công đồng chí A phụ trách", under a body: that body assigns, or the person does it. */
const ASSIGNS = /^phân công /i;

/** "Tổ công tác | triển khai Đề án 06 cấp xã chủ trì": a deed in front of the charge may be a part of the name. */
const CHARGED_BEHIND = says`
  !là|làm|được|có|với|trực|tiếp|chủ|phải|cần|sẽ|nhận|đảm ${VERB} (!(chủ trì | ${HEAD} | do|cùng|để|và|theo) !SIGN ANY){8} chủ trì
`;

function isCutBeforeCharge(lead: string, text: string): boolean {
  const at = text.indexOf(lead);
  return at >= 0 && CHARGED_BEHIND(tokenise(text.slice(at + lead.length)), 0) !== null;
}

/** Words that no name ends with. */
const LEADS_ON = new Set("và của cho về theo với để từ do tại là các".split(" "));

/** What is asked of a lead that is named, but hardly as a body's name is written. */
export function leadDoubt(
  lead: string | null,
  raw: RawTask,
  roles: Roles,
  known: KnownNames,
): PlanProblem | null {
  if (lead === null || raw.units) return null;
  const isOfSentence = roles.lead !== null && !raw.lead;
  const tokens = tokenise(lead);
  const isAssigned =
    isOfSentence && raw.doer !== null && PERSON(tokens, 0) !== null && ASSIGNS.test(raw.text);
  const isCut = raw.lead !== undefined && namesBeforeDeeds(beforeRole(raw.lead)) !== null;
  const isHeaded = raw.doer?.lead === lead && COMMITTEE.test(lead);
  const [helper = ""] = besidesLead(raw);
  const isOdd =
    isAssigned ||
    isCut ||
    (!isHeaded && isOddName(lead, tokens)) ||
    (helper !== "" && isFragment(helper)) ||
    (isOfSentence && isCutBeforeCharge(lead, raw.text)) ||
    (isOfSentence && (roles.isUnsettled || isBareWord(tokens, known)));
  return isOdd ? { code: "lead-doubtful", line: raw.line, words: lead } : null;
}

function isOddName(given: string, all: Tokens): boolean {
  // "UBND các tỉnh: Lào Cai, Sơn La"
  const isWhole = readBody(all, 0)?.end === all.length;
  const [name = ""] = isWhole ? given.split(":") : [given];
  const tokens = isWhole ? tokenise(name) : all;
  if (FOREIGN.test(name) || LEADS_ON.has(tokens.at(-1)?.text ?? "")) return true;
  const most = isWhole || tokens.some(({ text }) => text === "các") ? MOST_OF_SEVERAL : MOST_WORDS;
  if (tokens.length > most && !isCollective(tokens, 0)) return true;
  const isDeed = isVerb(tokens, 0) && readBody(tokens, 0) === null;
  // "Các doanh nghiệp, tổ chức, cá nhân": a kind among others, and no deed.
  const isListed = isCollective(tokens, 0) && readBody(tokens, 0)?.end === tokens.length;
  // "Thường trực HĐND tỉnh, cấp xã": "cấp" names a level.
  const parts = (at: number): boolean => isVerb(tokens, at + 1) && LEVEL(tokens, at + 1) === null;
  return isDeed || (!isListed && tokens.some(({ text }, at) => text === "," && parts(at)));
}

/** "Hội thao": the head of a name and small words that no rule of names is sure of, in a sentence. */
function isBareWord(tokens: Tokens, known: KnownNames): boolean {
  if (PERSON(tokens, 0) !== null || isCollective(tokens, 0) || known.holds(tokens)) return false;
  if (BODY_HEADS.at(tokens, 0)?.length !== 1) return false;
  const hasName = tokens.slice(1).some(isCapital);
  return !hasName && readSureBody(tokens, 0)?.end !== tokens.length;
}

/** Those who help by a column or a label, or stand behind the lead in its own. */
function besidesLead({ lead = "", support }: RawTask): readonly string[] {
  return support ? namesInCell(support) : namesInCell(beforeRole(lead)).slice(1);
}

/** What is asked of supporters behind whom words of no known kind stand: one of them may be cut short, or another missed. */
export function supportDoubt(raw: RawTask, { cutSupport }: Pick<Roles, "cutSupport">): PlanProblem | null {
  const words = besidesLead(raw).find((name) => isFragment(name) || isLongList(name)) ?? cutSupport;
  return words === null ? null : { code: "support-doubtful", line: raw.line, words };
}

/** "… trình HĐND xã thông qua | tại kỳ họp cuối năm": when others pass it. */
const IS_PASSED =
  /(?:^| )trình [^.;:,]{2,80}? (?:thông qua|xem xét|quyết định|cho ý kiến)(?: [^.;:,]{1,60})? $/i;

/** What is asked of a deadline that stands in a clause of somebody else, or in the first of several parts: "Phòng A hướng dẫn; các thôn nộp hồ sơ trước ngày 20/3". */
export function deadlineDoubt(
  { text, bound, offset }: Deadline,
  title: string,
  line: number,
  { lead, support, deedStart }: Roles,
  known: KnownNames,
): PlanProblem | null {
  if (bound === "none") return null;
  const doubt = { code: "deadline-doubtful", line, words: text };
  const at = title.indexOf(text);
  const start = title.lastIndexOf(";", at);
  const before = title.slice(0, Math.max(0, at));
  // "Hoàn thành việc xét tốt nghiệp: ban hành quyết định sau khi xét; in bằng": when the first of several parts begins
  const isOfPart = bound === "relative" && offset === undefined && start < 0 && before.includes(":");
  if (
    isOthersTerm(before, known) ||
    isOfLaterThing(title, at) ||
    (bound === "relative" && IS_PASSED.test(before)) ||
    (isOfPart && title.includes(";", at))
  )
    return doubt;
  // "Giám đốc các sở; Chủ tịch UBND các xã": a sign within who acts parts nothing.
  const isInLead = start < deedStart && title.slice(0, deedStart).includes(lead ?? "");
  if (lead === null || start < 0 || isInLead) return null;
  const own = readRoles(title.slice(start + 1).trim(), known);
  const doer = own.lead ?? lead;
  const isOther = doer !== lead && !support.includes(doer) && own.deedStart > 0;
  return isOther ? doubt : null;
}

const OF_THING = /^(?:hồ sơ|danh sách|kinh phí|sản phẩm|dữ liệu|văn bản|tài liệu|quyết định|biên bản) /i;
/** "Các xã lập kế hoạch. Đồng thời theo dõi kết quả. Hồ sơ khen thưởng gửi về Sở trong tháng 12.": a thing of which a third sentence tells. */
function isOfLaterThing(title: string, at: number): boolean {
  const sentences = title.slice(0, Math.max(0, at)).split(/(?<=\.)\s+(?=\p{Lu})/u);
  const last = sentences.at(-1) ?? "";
  return sentences.length > 2 && OF_THING.test(last);
}

/** "Soạn thông báo (hạn cuối các đơn vị nộp: ngày 30/10)": when somebody else has to do something, told in brackets. */
function isOthersTerm(before: string, known: KnownNames): boolean {
  const open = before.lastIndexOf("(");
  if (open < 0 || before.includes(")", open) || !/hạn/i.test(before.slice(open))) return false;
  return tellsWhoActs(before.slice(open + 1), known);
}

/** What is asked of a task without a deadline whose words name a day or month all the same. */
export function timeDoubt(deadline: Deadline, title: string, line: number): PlanProblem | null {
  if (deadline.bound !== "none") return null;
  const passed = findCandidates(title, { year: 2000 }).filter(({ deadline: { text } }) => !YEARS.test(text));
  const ofToday = (TOLD_OPENLY.exec(title) ?? CUT_OFF.exec(title))?.[0].trim() ?? "";
  const words = passed.length === 0 ? ofToday : passed.map(({ deadline: { text } }) => text).join("; ");
  return words === "" ? null : { code: "time-not-taken", line, words };
}

/** "trong tuần này", "ngày mai": told from the day on which the document is read; "định kỳ báo cáo": how often is not told. */
const TOLD_OPENLY =
  /định kỳ(?=, | (?:cuối|báo cáo|gửi|rà soát|kiểm tra|đánh giá|tổng hợp|sơ kết|họp) )|(?:(?:trong|hết|đầu|giữa|cuối|ngay) )?(?:(?:tuần|tháng|quý) (?:này|tới|sau)|(?:hôm nay|ngày mai|sáng mai|chiều mai))(?!\p{L})/iu;

/** "… hoàn thành trước ngày": the day behind it is missing. */
const CUT_OFF = / (?:trước|hết|đến|chậm nhất|muộn nhất) ngày[ …./_]*$/iu;

/** "năm 2026", "cuối năm": which plan or budget it is. */
const YEARS = /^(?:\p{L}+ ){0,2}năm(?: \d{4})?$|^(?:từ )?(?:năm )?\d{4}/iu;
