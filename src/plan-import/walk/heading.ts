import type { Attribute } from "../structure/attributes";
import { type Point, isAppendix } from "../structure/point";
import { doerOfHeading, helpedDoer } from "../tasks/doer";
import { deedOf, isOwnTask, MOST_HEADING_WORDS, headingTime, kindInside } from "../tasks/heading";
import { valueOf, type Surroundings, doerOfAttributes, toTask } from "../tasks/to-task";
import type { Detailed } from "./detailed";
import { askedIn } from "./asked";
import { kindOfHeading } from "../structure/section-kind";
import { comparable } from "../text/comparable";
import type { RawTask } from "../tasks/raw-task";
import type { KnownNames } from "../bodies/known-names";
import { beginsWithDeed } from "../bodies/deed";
import { actsItself } from "../tasks/acting";
import { isForWhat, isToldWhole } from "./sentence";
import { timeIn } from "../deadline/parse-deadline";

/** Whether a heading over lines of its own is work as well. */
export function isHeadingWork(detailed: Detailed, around: Surroundings, inside: Surroundings): boolean {
  const { point } = detailed;
  const { known } = around;
  if (inside.kind !== "tasks") return isForWhat(point.text, around) || isToldWhole(point.text, around);
  const isWhole = isOwnTask(point) || isStep(point) || isToldWhole(point.text, inside);
  if (isWhole || isToldOf(detailed, known)) return true;
  return deedOf(point, known) !== null && doerOfHeading(point.text, known) === null;
}

/** "Bước 7. Sau khi niêm yết, … trả kết quả." over where that is done: a whole sentence is work, whatever stands below. */
function isStep({ marker, text }: Point): boolean {
  return marker?.style === "stage" && text.endsWith(".") && text.split(" ").length > MOST_HEADING_WORDS;
}

/** "3. Sơ tuyển" over "Chỉ đạo các xã tổ chức sơ tuyển.", "- Thời gian: …" and further dashes: the line that the time is of. */
export function lineOfTime(
  { point, details, attributes }: Detailed,
  inside: Surroundings,
): Point | undefined {
  const [first] = details;
  const isWhole = inside.kind === "tasks" && details.length > 1 && valueOf(attributes, "time") !== undefined;
  const isTold = isWhole && first === point.children[0] && first?.marker === null && isDeed(first.text);
  return isTold ? first : undefined;
}

/** The time that a heading or a label under it sets for what stands below. */
function timeOfHeading({ point, attributes }: Detailed): string | undefined {
  return valueOf(attributes, "time") ?? headingTime(point);
}

const GATHERING =
  /^(?:tổ chức )?(?:hội nghị|hội thảo|lễ|đại hội|cuộc họp|buổi|hội thi|hội diễn|tọa đàm)(?: |$)/;
const HOUR = /\d ?(?:giờ|h\d|g\d|:\d\d)/i;

/** The same, but not the hour at which people meet: what is prepared for it is done at no such hour. */
function timeOfWork(detailed: Detailed): string | undefined {
  const time = timeOfHeading(detailed);
  const isHour = time !== undefined && HOUR.test(time);
  return isHour && GATHERING.test(comparable(detailed.point.text)) ? undefined : time;
}

/** What a heading says of all that stands under it. */
export function insideHeading(detailed: Detailed, around: Surroundings): Surroundings {
  const { point, attributes } = detailed;
  const { known } = around;
  const doer =
    helpedDoer(point.text, around.doer, known) ??
    doerOfHeading(point.text, known) ??
    (point.text.endsWith(":") ? askedIn(point.text, known) : null) ??
    deedOf(point, known) ??
    doerOfAttributes(attributes) ??
    (point.kind === "section" ? null : around.doer);
  return {
    kind: kindInside(point, around),
    isDetailed: point.kind === "point",
    headings: [...around.headings, point.text],
    doer,
    time: timeOfWork(detailed) ?? around.time,
    known,
  };
}

const TIMES = /thời gian|tiến độ/;

/** What a heading over nothing but labels becomes: the days of the event itself, or an event of its own. */
export function eventsOf(detailed: Detailed, around: Surroundings, inside: Surroundings): readonly RawTask[] {
  const { point, attributes } = detailed;
  if (TIMES.test(comparable(point.text))) return daysOf(point, attributes, inside.headings);
  // "II. LỄ RA MẮT" over "1. Thời gian: …" and "2. Thành phần: …" alone
  const isEvent = timeOfHeading(detailed) !== undefined && kindOfHeading(point.text) === null;
  return inside.kind !== "other" && isEvent && !isAppendix(point) ? [toTask(point, attributes, around)] : [];
}

/** "Thời gian: …" under a heading that only tells when and where: the day of the event itself. */
export function daysOf(
  { path }: Point,
  attributes: readonly Attribute[],
  headings: readonly string[],
): RawTask[] {
  const event = { section: path, headings, doer: null, isEvent: true };
  return attributes
    .filter(({ name, value }) => name === "time" && timeIn(value) !== undefined)
    .map(({ label, value, line }) => ({ text: `${label}: ${value}`, line, ...event }));
}

/** "Thời gian nhận bài", "Hạn cuối nộp hồ sơ": a label that tells what is done then. */
const OF_WHAT =
  /^(?:dự kiến )?(?:thời gian|thời hạn|thời điểm|hạn)(?: cuối| chót| cuối cùng)? (?!cuối|chót|(?:dự kiến|thực hiện|ho\p{L}n thành|tổ chức|tiến hành|triển khai|bắt đầu|kết thúc|làm việc|cụ thể|chính thức|xong|chung)(?: |$))\p{L}/u;
/** Whether a labelled time tells of what it is. */
export function tellsEvent({ name, label, value }: Attribute): boolean {
  return name === "time" && OF_WHAT.test(comparable(label)) && timeIn(value) !== undefined;
}

const OF_TIMES = /^(?:\S+ ){0,4}(?:thời gian|thời hạn|mốc)(?: |$)/;

/** "Thời gian nhận bài: …" and "Thời gian trao giải: …" below one point, or one of them among the days of a heading of times: each is an event of its own, and no time of the point. */
export function eventsTold({ point, attributes, details }: Detailed): readonly Attribute[] {
  const told = attributes.filter(tellsEvent);
  const isAmong =
    OF_TIMES.test(comparable(point.text)) && details.some(({ text }) => timeIn(text) !== undefined);
  return isAmong || new Set(told.map(({ label }) => label)).size > 1 ? told : [];
}

const TELLS_OF =
  /(?:báo cáo|thống kê|tổng hợp|cung cấp|kê khai|gửi) [^.;:]{0,90}(?:nội dung|thông tin|số liệu|tình hình|vấn đề)(?: cơ bản| chính| cụ thể| chủ yếu| trọng tâm)*(?: như)?(?: sau| sau đây| gồm)?\s*:$|^(?:lập|hoàn thiện|hoàn chỉnh|chuẩn bị) (?:bộ )?hồ sơ[^.;:]{0,90} gồm(?: có)?\s*:$/;

/** "Báo cáo về các nội dung sau:" over "Số hộ có nhà bị sập", "Lập hồ sơ hoàn công, gồm:" over "Đơn đề nghị": what is told of, and no work of its own. */
export function isToldOf({ point, details }: Detailed, known: KnownNames): boolean {
  if (details.length < 2 || !TELLS_OF.test(comparable(point.text))) return false;
  const deeds = details.filter(({ text }) => isDeed(text));
  const areThings = details.every(({ text }) => timeIn(text) === undefined && !actsItself(text, known));
  return areThings && deeds.length * 2 < details.length;
}

/** Whether a line tells what is done, and introduces nothing. */
function isDeed(text: string): boolean {
  return beginsWithDeed(text) && !text.endsWith(":");
}
