import { comparable } from "../text/comparable";
import { readHead, type DocumentHead } from "./head";
import type { FollowedPlan } from "../../domain/plan";
import { beginsWithDeed } from "../bodies/deed";
import { readRoles } from "../bodies/roles";
import type { Lines } from "../text/lines";
import { readMarker } from "../text/marker";
import { firmTimeIn } from "../deadline/parse-deadline";

const TITLE =
  /^(?:kế hoạch|chương trình|phương án|đề án|lịch trình|lộ trình|quy trình|danh mục nhiệm vụ)(?: |$)/;
const ARTICLE = /^điều 1[.:]/;

/** The head of a document; a decision that carries its plan gives number, day and issuing body, the plan title and tasks. */
export function readDocumentHead(lines: Lines): DocumentHead {
  const start = attachedAt(lines);
  if (start === null) return readHead(lines);
  const decision = readHead(lines.slice(0, start));
  const plan = readHead(lines.slice(start));
  const title = plan.title || decision.title;
  return { ...decision, title, recipients: [], end: start + Math.max(plan.end, 1) };
}

function attachedAt(lines: Lines): number | null {
  const article = lines.findIndex(({ text }) => ARTICLE.test(comparable(text)));
  const index = lines.findIndex(({ text }, at) => article >= 0 && at > article && isPlanTitle(text));
  return index < 0 ? null : index;
}

/** "KẾ HOẠCH", "CHƯƠNG TRÌNH CÔNG TÁC": the title of a plan in a line of its own. */
export function isPlanTitle(text: string): boolean {
  return text === text.toUpperCase() && TITLE.test(comparable(text));
}

/** "Kế hoạch số 71/KH-BTV", "Kế hoạch chỉ đạo điểm số 71", "Kế hoạch 71/KH-BTV": without "số" only what looks like a number. */
const NUMBERED =
  /(?:kế hoạch|quyết định|chương trình|phương án|đề án|công văn|hướng dẫn|văn bản)(?: (?!kế hoạch)\p{L}+){0,4}?(?: số:? ?(?=\d)| (?=\d+ ?[/-]\p{L}))(\d[^\s,;:.()“”"]*)/giu;
/** "Căn cứ Quyết định số 5 sửa đổi …" tells what others have changed. */
const CITES = /^(?:- )?(?:căn cứ|thực hiện|theo|xét)(?: |$)/;
const REPLACES = /thay thế|thay cho|bãi bỏ|hết hiệu lực/;
const AMENDS =
  /sửa đổi|bổ sung|điều chỉnh|đính chính|gia hạn|(?:lùi|kéo dài|giãn|thay đổi) (?:các )?(?:thời|tiến độ|hạn|mốc)/;
/** How far before or behind a number its verb stands, in letters. */
const NEAR = 90;

/** "V/v gia hạn thời gian …": a letter about nothing but other times. */
const MOVES_TIMES = /gia hạn|(?:điều chỉnh|lùi|kéo dài|giãn|thay đổi) (?:các )?(?:thời|tiến độ|hạn|mốc)/;

/** "KẾ HOẠCH Sửa đổi, bổ sung một số nội dung …", and not "Rà soát, sửa đổi, bổ sung văn bản". */
const FOLLOWS =
  /^(?:kế hoạch |quyết định |công văn |thông báo |v\/v |về việc )*\(?(?:việc )?(?:sửa đổi|bổ sung|điều chỉnh|đính chính|thay thế|bãi bỏ)/;

/** Earlier documents that a plan says it replaces or changes, by their numbers; one that moves times changes what it cites. */
export function followedPlans(lines: Lines, title: string): readonly FollowedPlan[] {
  const movesTimes = MOVES_TIMES.test(comparable(title));
  const isFollower = movesTimes || FOLLOWS.test(comparable(title));
  return lines.flatMap(({ text }) => {
    if (CITES.test(comparable(text)) && !movesTimes) return [];
    const followed = [...text.matchAll(NUMBERED)].flatMap((match): FollowedPlan[] => {
      const [whole, number = ""] = match;
      const at = match.index + whole.length - number.length;
      const before = comparable(text.slice(Math.max(0, at - NEAR), at));
      const behind = comparable(text.slice(match.index + whole.length).slice(0, NEAR));
      if (REPLACES.test(before) || /^.{0,40}hết hiệu lực/.test(behind)) return [{ number, how: "replaces" }];
      const isMoved = movesTimes && /^kế hoạch/i.test(whole);
      return isMoved || AMENDS.test(before) ? [{ number, how: "amends" }] : [];
    });
    return followed.length > 0 && !isFollower && isPlanned(text) ? [] : followed;
  });
}

/** "Bãi bỏ Quyết định số 15/QĐ-UBND, xong trước ngày 15/3", "Sở A gia hạn …": work, and not what the document itself does. */
function isPlanned(text: string): boolean {
  if (/(?:^| )này |:$/.test(comparable(text))) return false;
  return firmTimeIn(text) !== undefined || readRoles(readMarker(text).text).lead !== null;
}

const ENOUGH = 0.3;

/** A sentence, and what labels under it say. */
interface Told {
  readonly text: string;
  readonly lead?: string;
  readonly time?: string;
  /** Whom the heading above names. */
  readonly doer?: object | null;
}

/** Whether sentences read as work to be done: enough of them begin with a task's verb, name who does it, or bound it in time. */
export function readsAsWork(sentences: readonly Told[]): boolean {
  const work = sentences.filter(
    ({ text, lead, time, doer }) => Boolean(lead ?? time ?? doer) || isWork(text),
  );
  return sentences.length > 0 && work.length / sentences.length >= ENOUGH;
}

function isWork(sentence: string): boolean {
  // "Quà tặng: chuẩn bị quà cho các cháu"
  const label = /^[^:.;]{2,40}: /.exec(sentence)?.[0].length ?? 0;
  return (
    beginsWithDeed(sentence) ||
    beginsWithDeed(sentence.slice(label)) ||
    readRoles(sentence).lead !== null ||
    firmTimeIn(sentence) !== undefined
  );
}

const ANY_ARTICLE = /^điều \d+[.:]/;
const CHAPTER = /^chương (?:[ivxlc]+|\d+)/;
const KIND = /^(?:quy chế|điều lệ|quy định|nội quy|luật|nghị định|thông tư|quy ước|hương ước)(?: |$)/;
/** "QUY CHẾ" as a line of its own, above what it is about: days in it are those of its rules. */
const KIND_ALONE = /^(?:quy chế|điều lệ|nội quy|quy ước|hương ước)$/;
/** "Quy định phân công nhiệm vụ …": articles that share out work. */
const SHARES_WORK = /phân công (?:nhiệm vụ|trách nhiệm|công việc)|giao nhiệm vụ/;
const FEWEST_ANY_ARTICLES = 6;
/** "từ ngày 01 tháng 12 năm 2025 đến …": a day of one year, which no rule names. */
const DAY = /ngày \d{1,2}(?:\/\d{1,2}\/| tháng \d{1,2} năm )\d{4}/i;
const STEP = /^(?:\d{1,2}[.)] )?bước \d+[.:]/;
const FEWEST_DAYS = 5;
const FEWEST_STEPS = 3;

/** Whether rules tell what is done by which days, or step by step. */
function tellsWhen(lines: Lines): boolean {
  const days = lines.filter(({ text }) => DAY.test(firmTimeIn(text) ?? "")).length;
  const steps = lines.filter(({ text }) => STEP.test(comparable(text))).length;
  return days >= FEWEST_DAYS || steps >= FEWEST_STEPS;
}

/** Whether a document sets rules in articles (a charter, regulations, a law) and plans no work. */
export function setsRules(lines: Lines, title: string): boolean {
  const words = lines.map(({ text }) => comparable(text));
  const articles = words.filter((text) => ANY_ARTICLE.test(text)).length;
  if (articles < FEWEST_ANY_ARTICLES || SHARES_WORK.test(comparable(title))) return false;
  if (KIND.test(comparable(title)) || words.some((text) => KIND_ALONE.test(text))) return true;
  return words.some((text) => CHAPTER.test(text) || KIND.test(text)) && !tellsWhen(lines);
}
