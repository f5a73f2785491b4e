import { dropEnd } from "../../domain/drop-end";
import type { KnownNames } from "../bodies/known-names";
import { readRoles } from "../bodies/roles";
import { readAttribute } from "../structure/attributes";
import { withAllBelow, type Point } from "../structure/point";
import { isWideUnitHeading, kindOfHeading, type SectionKind } from "../structure/section-kind";
import { comparable } from "../text/comparable";
import { doerOfHeading, type Doer } from "./doer";
import { introducesPapers } from "./not-work";
import type { Surroundings } from "./to-task";
import { listsIn } from "./units";
import { firmTimeIn, isTimeOnly, timeIn } from "../deadline/parse-deadline";

/** "Tổ chức nghiên cứu các giải pháp nhằm:" over what they are for. */
export const FOR_WHAT = /(?<!\S)nhằm(?: mục (?:đích|tiêu))?\s*:$/i;
/** A heading has no more words than this. */
export const MOST_HEADING_WORDS = 14;
/** "Giai đoạn 3 (từ ngày 01/5): duy trì" over what is done then. */
const PHASE = /^(?:giai đoạn|đợt|bước|vòng) (?:\d+|[ivx]+)\s*\([^()]*\)(?=:|$)/;

/** Whether a point is a heading by its form: numbered, short, without a stop and a time. */
export function isShortHeading(point: Point): boolean {
  const words = point.text.split(" ").length;
  const numbered = point.marker !== null && !/^(?:dash|plus|bullet)/.test(point.marker.style);
  if (words <= MOST_HEADING_WORDS && PHASE.test(comparable(point.text))) return true;
  return (
    numbered && words <= MOST_HEADING_WORDS && !/[.;]$/.test(point.text) && timeIn(point.text) === undefined
  );
}

/** "Dạy và học tập trung từ ngày 27/4/2026": what a heading ends with. */
function timeAtEnd(text: string): string | undefined {
  const time = timeIn(text);
  return time !== undefined && text.endsWith(time) ? time : undefined;
}

/** The time that a heading sets for what stands under it: all of it, in brackets, or behind its phase. */
export function headingTime(point: Point): string | undefined {
  if (isTimeOnly(point.text)) return dropEnd(point.text, ":.;");
  const ofPlan = MONTH_OF_PLAN.exec(point.text)?.[1];
  if (ofPlan !== undefined) return ofPlan;
  if (point.kind === "point" && point.text.endsWith(":"))
    return firmTimeIn(point.text) ?? timeAtEnd(dropEnd(point.text, ": "));
  const phase = PHASE.exec(comparable(point.text))?.[0];
  const words = phase === undefined ? dropEnd(point.text, ":.;") : point.text.slice(0, phase.length);
  // "Mùa cao điểm (từ tháng 4 đến tháng 8)"
  const aside = /\(([^()]*)\)(?::|$)/.exec(words)?.[1];
  return aside !== undefined && isTimeOnly(aside) ? aside : undefined;
}

/** "II. Kế hoạch tháng 9", "B. NHIỆM VỤ TRỌNG TÂM THÁNG 10/2026": the month that what stands below is done in. */
const MONTH_OF_PLAN =
  /^(?:dự kiến )?(?:kế hoạch|phương hướng|(?:các |một số )?(?:nhiệm vụ|công tác|hoạt động|nội dung)|trọng tâm|chương trình)[^.:;\d]{0,60}? ((?:tháng|quý) (?:\d{1,2}|I{1,3}|IV)(?:(?: ?[/-] ?| năm )\d{4})?)[.:;]?$/iu;

/** A heading that sets a time for itself and does not introduce a list is work of its own. */
export function isOwnTask(point: Point): boolean {
  return (
    point.kind === "point" &&
    !point.text.endsWith(":") &&
    timeIn(point.text) !== undefined &&
    headingTime(point) === undefined
  );
}

/** Who does what a numbered sentence over dashes tells: it is work of its own, and theirs are the dashes. */
export function deedOf({ kind, text }: Point, known: KnownNames, most = MOST_HEADING_WORDS): Doer | null {
  if (kind !== "point" || text.endsWith(":") || text.split(" ").length <= most) return null;
  const { lead, deedStart } = readRoles(text, known);
  return lead !== null && deedStart > 0 ? { lead, support: [] } : null;
}

/** "- 9 giờ 00, ngày 13 tháng 9 năm 2019 (thứ Sáu)" below what is then. */
function isTimeAlone({ text }: Point): boolean {
  return isTimeOnly(text.replace(/\([^()]*\)/g, "").trim());
}

/** "Thời gian, địa điểm" over "1. Nộp hồ sơ: chậm nhất …", "2. Vòng sơ khảo: từ …": each is work of its own. */
function listsTimes(point: Point): boolean {
  const dated = point.children.filter(
    ({ text, line, children }) =>
      (timeIn(text) !== undefined && readAttribute(text, line) === null) || children.some(isTimeAlone),
  );
  const isOfTimes = /^thời gian/.test(comparable(point.text));
  return isOfTimes && (dated.length > 1 || point.children.some(listsTimes));
}

const MAKES_PAPERS = /^(?:lập|làm|hoàn thiện|hoàn chỉnh|chuẩn bị|nộp|gửi) /i;
/** "Hồ sơ gồm:" (not "Lập hồ sơ, gồm:", which is work) over papers, none of which somebody has to do anything with. */
function isOfPapers({ text, children }: Point, known: KnownNames): boolean {
  const isGiven = ({ text: words }: Point): boolean =>
    doerOfHeading(words, known) !== null || readRoles(words, known).lead !== null;
  return introducesPapers(text) && !MAKES_PAPERS.test(text) && !withAllBelow(children).some(isGiven);
}

/** What a heading holds: under one that tells of aims or of results everything does, whatever it is called. */
export function kindInside(point: Point, around: Surroundings): SectionKind {
  const named = kindOfHeading(point.text);
  const namesUnits = withAllBelow([point]).some(({ text }) => listsIn(text).length > 0);
  const tellsTime = (): boolean =>
    withAllBelow(point.children).some(({ text }) => timeIn(text) !== undefined);
  const holdsUnits = namesUnits && !(isWideUnitHeading(point.text) && tellsTime());
  if (listsTimes(point)) return "tasks";
  if (FOR_WHAT.test(point.text) || isOfPapers(point, around.known)) return "other";
  const own = named === "units" && !holdsUnits ? "tasks" : named;
  const isOutermost = around.headings.length === 0;
  if (isOutermost) return own ?? "tasks";
  return around.kind === "tasks" ? (own ?? around.kind) : around.kind;
}
