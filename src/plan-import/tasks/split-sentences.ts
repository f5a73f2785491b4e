import { said } from "../text/said";
import { joinNeighbours } from "../text/neighbours";
import type { KnownNames } from "../bodies/known-names";
import { isNameAlone } from "../bodies/name-alone";
import { beginsWithDeed } from "../bodies/deed";
import { readRoles } from "../bodies/roles";
import { actsItself } from "./acting";
import type { RawTask } from "./raw-task";
import { firmTimeIn, timeIn, timesIn } from "../deadline/parse-deadline";

/** Also "…; cô Lan ra đề". */
const SENTENCE_END = /(?<=[.;])\s+(?=\p{Lu})|(?<=;)\s+(?=(?:thầy|cô|ông|bà|anh|chị) \p{Lu})/u;
const LETTERS_BEFORE_LEAD = 12;
/** "Sở A chủ trì; …": who supports follows. */
const ONLY_HELP = / phối hợp(?: thực hiện)?[.;]?$/i;
const ONLY_LEADS = /(?:chủ trì|làm đầu mối|phụ trách);$/i;

/** Sentences that each name who leads, or each have a day, are tasks of their own; another, or one that has a time for both behind it, goes with the one before. */
export function splitSentences(raw: RawTask, known: KnownNames): RawTask[] {
  if (raw.lead || raw.units) return [raw];
  return (splitList(raw, known) ?? [raw]).flatMap((each) => splitOwn(each, known));
}

/** "(1)", "(ii)", and at the beginning or behind a sign that parts clauses "1)", "a)". */
const NUMERAL = /(?<=[:;,.]) ?\((?:\d{1,2}|[ivx]{1,4})\)\.? |(?<=^|[:;.]) ?\(?(?:\d{1,2}|[a-h])\) /i;
/** "(1) … chức năng: (i) …": of one kind of numerals only the outer part. */
const DIGITS = /(?<=^|[:;,.]) ?\(?\d{1,2}\)\.? /;
/** "… thực hiện các nhiệm vụ sau:", and not "… trình Bộ Chính trị về:". */
const INTRODUCES_DEEDS = /(?:sau|sau đây|thì|việc|nhiệm vụ|nội dung|công việc|phân công|tập trung)\s*:$/i;

/**
 * "Các đơn vị làm tốt việc sau: (1) Phòng A lập …; (2) Phòng B gửi …": each part that tells who acts, or what whoever stands
 * before the colon does; "Công an xã: (1) kiểm tra trước ngày 5/3; (2) báo cáo trước ngày 8/3", each with a day of its own.
 */
function splitList(raw: RawTask, known: KnownNames): RawTask[] | null {
  const areDigits = /\d/.test(NUMERAL.exec(raw.text)?.[0] ?? "");
  const [before = "", ...parts] = raw.text.split(areDigits ? DIGITS : NUMERAL);
  if (parts.length < 2 || (before !== "" && !before.endsWith(":"))) return null;
  const { lead, support } = readRoles(before, known);
  const own = parts.map((part) => actsItself(part, known));
  const areDeeds = parts.every((part, at) => own[at] === true || beginsWithDeed(part));
  const isTold = (words: string): boolean => timesIn(words).length > 0;
  const areDated =
    !raw.time && !isTold(before) && parts.every((part, at) => own[at] === true || isTold(part));
  const areAsked = areDeeds && (areDated || INTRODUCES_DEEDS.test(before));
  const others = parts.filter((part, at) => own[at] !== true && !beginsWithDeed(part));
  // "Bộ A: (1) trình …, xong trước 5/3; (2) đôn đốc …": what is named before the colon does all of it.
  const areNamed = isNameAlone(before, known) && others.length < 2 && parts.slice(0, -1).some(isTold);
  if (!areAsked && !areNamed && own.includes(false)) return null;
  const doer = lead === null ? raw.doer : { lead, support };
  const around = { ...raw, doer, ...said({ timeOfHeading: firmTimeIn(before) }) };
  return parts.map((text) => ({ ...around, text }));
}

function splitOwn(raw: RawTask, known: KnownNames): RawTask[] {
  const tasks = joinNeighbours(raw.text.split(SENTENCE_END), (last, sentence) =>
    isOwn(last, sentence, known, raw.time !== undefined) ? null : `${last} ${sentence}`,
  );
  const { time, ...open } = raw;
  // "Sở A lập danh sách. Sở B thẩm định. Thời hạn: trước ngày 5/3.": when all of it is done
  if (time && !tasks.some(isTimed)) return tasks.map((text) => ({ ...raw, text }));
  // A labelled time holds for the sentence before it; further ones name their own.
  if (time && !tasks.slice(1).every(isTimed)) return [raw];
  const { lead } = readRoles(tasks[0] ?? "", known);
  const doer = lead === null ? raw.doer : { lead, support: [] };
  return tasks.map((text, at) => {
    if (at === 0) return { ...raw, text };
    return { ...open, text, ...(leadOf(text, known) === null && { doer }) };
  });
}

/** "Sở A theo dõi việc thực hiện. Định kỳ hằng năm, tổng hợp báo cáo …": how often a deed of its own comes. */
const RHYTHM = /^(?:định kỳ )?h[àằ]ng (?:tuần|tháng|quý|năm)(?: |,)|^định kỳ (?=\d|0\d)/i;

/** Whether a sentence and the one before it each begin with somebody else who leads. */
function isOwn(before: string, sentence: string, known: KnownNames, isLabelled: boolean): boolean {
  const other = leadOf(sentence, known);
  const one = other === null ? null : leadOf(before, known);
  if (ONLY_HELP.test(sentence)) return false;
  if (RHYTHM.test(sentence) && other === null && before.endsWith(".") && timesIn(before).length === 0)
    return true;
  // "Tổ chức vào ngày 29/4. Ban A chuẩn bị nội dung trước ngày 20/4."
  const isDated = before.endsWith(".") && (isLabelled || hasTime(before));
  // "Phòng A lập dự toán trước ngày 1/3. Nộp hồ sơ trước ngày 15/3."
  const areTimed = !isLabelled && isTimed(before) && tellsTime(sentence);
  if (isDated && areTimed && other === null && beginsWithDeed(sentence))
    return !onlyEnds(sentence) && !CHOOSES_PILOT.test(sentence);
  if (isDated && other !== null && one === null && isTimed(sentence))
    return readRoles(before, known).lead === null;
  if (one === null || other === null || one === other || ONLY_LEADS.test(before)) return false;
  return before.endsWith(".") || isTimed(before) || !isTimed(sentence);
}

/** "Đại hội chi hội: xong trước 15/3. Chọn Chi hội A làm điểm, tổ chức trong tuần đầu tháng 3.": of the same congresses. */
const CHOOSES_PILOT = /^chọn [^.]* điểm/i;

/** "Phấn đấu hoàn thành trước ngày 15/6.": another time for the work before it, and no work. */
const ENDS =
  /^(?:(?:phấn đấu|dự kiến|cố gắng|bảo đảm|đảm bảo|hoàn thành|hoàn tất|kết thúc|thực hiện|triển khai|việc này|toàn bộ|tất cả|các|công việc|nội dung|nhiệm vụ|trên|xong)(?: |$))+$/i;

function onlyEnds(sentence: string): boolean {
  const time = timeIn(sentence) ?? "";
  const words = sentence.replace(time, " ").replace(/[.,;]/g, " ").replace(/\s+/g, " ").trim();
  return ENDS.test(`${words} `);
}

function leadOf(sentence: string, known: KnownNames): string | null {
  const { lead, deedStart } = readRoles(sentence, known);
  if (lead === null) return null;
  // "các Tập đoàn: A, B triển khai …": a name that does not stand so in the words is known by where the deed begins.
  const found = sentence.toLowerCase().indexOf(lead.toLowerCase());
  const at = found < 0 && deedStart > 0 ? deedStart : found;
  // "Về kho dự trữ: với vai trò là chủ đầu tư, Tập đoàn A làm việc …": behind a topic, however long.
  const isNear = at <= LETTERS_BEFORE_LEAD || /^về /i.test(sentence);
  return at >= 0 && (isNear || isTimed(sentence)) ? lead : null;
}

function hasTime(sentence: string): boolean {
  return timesIn(sentence).some(({ strength }) => strength > 1);
}

/** "Báo cáo kết quả trong tháng 5.", and not "… đạt mục tiêu trong năm 2026." */
function tellsTime(sentence: string): boolean {
  const times = timesIn(sentence).filter(({ deadline: { text } }) => !/^\p{L}* ?năm \d{4}$/u.test(text));
  return isTimed(sentence) || times.some(({ strength }) => strength > 1);
}

function isTimed(sentence: string): boolean {
  return firmTimeIn(sentence) !== undefined;
}
