import { said } from "../text/said";
import { dropEnd } from "../../domain/drop-end";
import type { KnownNames } from "../bodies/known-names";
import { beforeRole, namesInCell } from "../bodies/cell-names";
import { isNameAlone } from "../bodies/name-alone";
import { beginsWithDeed } from "../bodies/read-body";
import { readOffices } from "../bodies/read-units";
import { readAsked, readRoles } from "../bodies/roles";
import {
  attributesOf,
  inlineAttributes,
  readAttribute,
  withoutLabelHeads,
  type Attribute,
} from "../structure/attributes";
import type { Point } from "../structure/outline";
import { isWideUnitHeading, kindOfHeading, type SectionKind } from "../structure/section-kind";
import { isTimeOnly, timesIn } from "../deadline/time-line";
import { comparable, isAllCapitals } from "../text/comparable";
import { tokenise } from "../text/tokens";
import { doerOfHeading, headsByNames, helpedDoer, type Doer } from "./doer";
import { introducesPapers, isNotWork } from "./not-work";
import type { Collected, RawTask } from "./raw-task";
import { tasksOfTable } from "./row-tasks";
import { listsIn, unitLinesOf } from "./units";

interface Surroundings {
  readonly kind: SectionKind;
  /** Whether any paragraph here is work: it stands under a short heading of its own. */
  readonly isDetailed?: boolean;
  /** Whether a line that introduces a list names who does what follows, numbered or not. */
  readonly isLed?: boolean;
  readonly headings: readonly string[];
  readonly doer: Doer | null;
  readonly time: string | undefined;
  readonly known: KnownNames;
}

const CLOSING =
  /^(?:trên đây|trong quá trình|căn cứ|kế hoạch này|nhận được|trân trọng|nơi nhận|kính gửi|kính đề nghị|rất mong|định kỳ tổng hợp|ghi chú|lưu ý|tài liệu|\(?kèm theo|\*? ?\(|thực hiện (?:kế hoạch|chỉ thị|nghị quyết|điều lệ|hướng dẫn|công văn|chương trình|quyết định)|thi hành|để )/;
/** A heading that only numbers what its "Nội dung: …" says. */
const GENERIC =
  /^(?:các )?(?:hoạt động|nhiệm vụ|nội dung|công việc|giải pháp|đợt|bước)(?: (?:số|thứ))?(?: [\divx]+| \p{L})?[.:]?$|^cấp \p{L}+(?: \p{L}+)?[.:]?$/u;
const MOST_HEADING_WORDS = 14;
/** Characters; Excel takes at most 8,192 in what is written as a formula, far more than any task has. */
const LONGEST_TASK = 4000;

/** Walks through the outline and collects the tasks and the lines that name units. */
export function collect(
  outline: readonly Point[],
  recipients: readonly string[],
  known: KnownNames,
): Collected {
  const collected: Collected = { tasks: [], passed: [], unitLines: [] };
  // A line of capitals over nothing is who signs.
  const hasSections = outline.some(
    (point) =>
      point.kind === "section" && point.children.some((child) => !isGround(child)) && !isAppendix(point),
  );
  walkChildren(
    outline,
    {
      kind: hasSections ? "other" : "tasks",
      headings: [],
      doer: addressees(recipients),
      time: undefined,
      known,
    },
    collected,
  );
  return collected;
}

/** "Căn cứ Luật …": what a decision rests on, under the name of who decides. */
function isGround({ kind, text }: Point): boolean {
  return kind === "paragraph" && /^(?:căn cứ|theo|xét|sau khi) /i.test(text);
}

function isAppendix({ marker }: Point): boolean {
  return marker?.style === "part" && marker.label.startsWith("phụ lục");
}

/** The addressees of a letter are asked to do what it says. */
function addressees(recipients: readonly string[]): Doer | null {
  const [lead, ...support] = recipients.flatMap(
    (name) => readOffices(name, tokenise(name), 0)?.names ?? [name],
  );
  return lead === undefined ? null : { lead, support, isAddressed: true };
}

function walkChildren(points: readonly Point[], around: Surroundings, collected: Collected): void {
  const hasPoints = points.some((point) => point.kind !== "paragraph");
  const { lines: unitLines, areUnits } = unitLinesOf(points);
  const papers = new Set(
    points.flatMap((point, at) => papersBelow(point, points.slice(at + 1), around.known)),
  );
  let current = around;
  let begun = collected.tasks.length;
  for (const [at, point] of points.entries()) {
    const isNew = point.kind !== "paragraph" || hasDoer(point.text, around.known);
    if (isNew && points[at - 1] !== undefined) begun = collected.tasks.length;
    const here: Surroundings = papers.has(point) ? { ...current, kind: "other" } : current;
    if (around.kind !== "units" && unitLines.has(point)) {
      if (areUnits) noteUnits(point, collected);
    } else if (point.table)
      collected.tasks.push(
        ...tasksOfTable(point.table, { section: point.path, headings: current.headings, time: current.time }),
      );
    else if (point.kind !== "paragraph") walkPoint(point, here, collected);
    else {
      if (closesWithTime(point.text, collected.tasks.length - begun)) {
        giveTime(point.text, begun, collected);
        continue;
      }
      const introduced = introducedBy(point.text, around.known);
      if (introduced) {
        const doer =
          helpedDoer(point.text, current.doer, around.known) ?? addressedAs(introduced.doer, current.doer);
        current = { ...current, ...introduced, doer, isLed: Boolean(introduced.doer) };
      }
      walkParagraph(point, { ...current, kind: here.kind }, hasPoints, collected);
    }
  }
}

/** The list that a line of papers to hand in introduces: as far as one sign goes, and only if none of it is for a body to do. */
function papersBelow({ kind, text }: Point, behind: readonly Point[], known: KnownNames): readonly Point[] {
  if (kind !== "paragraph" || !introducesPapers(text)) return [];
  const style = behind[0]?.marker?.style;
  const other = behind.findIndex(({ marker }) => marker?.style !== style);
  const list = other < 0 || style === undefined ? behind : behind.slice(0, other);
  return list.some((each) => isGiven(each, known)) ? [] : list;
}

/** "(1) Bộ Công an:", "- Sở A chủ trì …": no paper, but what somebody does. */
function isGiven({ text }: Point, known: KnownNames): boolean {
  return doerOfHeading(text, known) !== null || actsItself(text, known);
}

/** Whether a sentence begins with who acts. */
function actsItself(text: string, known: KnownNames): boolean {
  const { lead, units, deedStart } = readRoles(text, known);
  return (lead !== null || units.length > 0) && deedStart > 0 && !FORMULA.test(comparable(text));
}

/** "Thời gian hoàn thành trước ngày 10/4." behind what somebody is asked to do: when all of it is done. */
function closesWithTime(text: string, above: number): boolean {
  return above > 0 && /^(?:thời gian|thời hạn|hạn)[^:]*\.$/i.test(text) && isTimeOnly(text);
}

function giveTime(text: string, begun: number, { tasks }: Collected): void {
  const time = dropEnd(text, ".");
  tasks.splice(begun, tasks.length, ...tasks.slice(begun).map((task) => ({ time, ...task })));
}

/** "Giám đốc các đơn vị", "các cơ quan, địa phương": who is addressed, in other words. */
const AT_LARGE =
  /^(?:(?:thủ trưởng|giám đốc|lãnh đạo|người đứng đầu) )?(?:các|quý) (?:cơ quan|đơn vị|địa phương|ngành)(?:, (?:cơ quan|đơn vị|địa phương|ngành))*$/;

/** In a letter, those whom an introducing line asks are its addressees under another name. */
function addressedAs(introduced: Doer | null | undefined, around: Doer | null): Doer | null {
  if (!introduced || (around?.isAddressed && AT_LARGE.test(comparable(introduced.lead)))) return around;
  return around?.isAddressed ? { ...introduced, isAddressed: true } : introduced;
}

/** "Thời gian từ nay đến ngày 19/8 không còn nhiều, …": what is left, and no deadline. */
const LEFT = /^thời gian (?:từ nay|còn lại)/i;

/** A line that ends in a colon sets who does what follows it, and by when; so does one that is a time and nothing else ("Tháng 1"). */
function introducedBy(
  text: string,
  known: KnownNames,
): { readonly doer?: Doer | null; readonly time?: string | undefined } | null {
  if (isTimeOnly(text)) return { time: dropEnd(text, ":.;") };
  if (!text.endsWith(":")) return isNameAlone(text, known) ? { doer: doerOfHeading(text, known) } : null;
  const asked = readAsked(text, known);
  const doer =
    doerOfHeading(text, known) ?? (asked?.lead ? { lead: asked.lead, support: asked.support } : null);
  // "Đến hết ngày 30/9 giải ngân đạt 48%. Chủ tịch yêu cầu:" tells first what was.
  const asking = text.split(/(?<=;)\s|(?<=\.)\s+(?=\p{Lu})/u).at(-1) ?? "";
  // "… về tình hình thực hiện (từ ngày 17/5 đến 23/5), Ban Thường vụ kết luận như sau:" tells in brackets of what was.
  const time = LEFT.test(asking) ? undefined : firmTimeIn(asking.replace(/\([^()]*\)(?=,)/g, ""));
  return said({ doer, time });
}

/** "b) Chủ trì, phối hợp" over "- Sở Tài chính tham mưu …": a phrase that each line under it ends. */
const RUNS_ON = /^(?:chủ trì|chủ trì, phối hợp|phối hợp)(?: chặt chẽ)?(?: với)?\s*:?$/i;

function runOn(point: Point): Point {
  if (!RUNS_ON.test(point.text) || point.children.length === 0) return point;
  const begun = dropEnd(point.text, ": ");
  const words = / với$/i.test(begun) || !/phối hợp/i.test(begun) ? begun : `${begun} với`;
  return {
    ...point,
    children: point.children.map((child) => ({ ...child, text: `${words} ${child.text}` })),
  };
}

const TIME_BELOW = /^(?:thời gian|thời hạn)(?: (?:thực hiện|hoàn thành|tổ chức|tiến hành|triển khai))? /i;

/** "Hoàn thành trong quý II năm 2010.", "Thời gian thực hiện sau khi …" in a line of its own below a point: by when, as if it were labelled. */
function withLabel(line: Point): Point {
  const { marker, text } = line;
  if (marker !== null || text.includes(":") || timesIn(text).length === 0) return line;
  if (/^hoàn thành /i.test(text) && isTimeOnly(text)) return { ...line, text: `Thời gian: ${text}` };
  const label = TIME_BELOW.exec(text)?.[0];
  return label ? { ...line, text: `${label.trim()}: ${text.slice(label.length)}` } : line;
}

function walkPoint(given: Point, around: Surroundings, collected: Collected): void {
  const begun = runOn(given);
  const point = begun.kind === "point" ? { ...begun, children: begun.children.map(withLabel) } : begun;
  if (around.kind === "units") return noteUnits(point, collected);
  const { attributes, others: details } = attributesOf(withoutLabelHeads(point.children));
  const { lines: units, areUnits } = unitLinesOf(details);
  if (around.kind === "tasks" && hasFields(point, details))
    return addFielded({ point, details, attributes }, around, collected);
  if (areUnits && units.size === details.length && valueOf(attributes, "time") !== undefined) {
    for (const unit of units) noteUnits(unit, collected);
    if (around.kind === "tasks") collected.tasks.push(toTask(point, attributes, around));
  } else if (
    point.kind !== "section" &&
    isTask(point, details, around.known) &&
    !isTopic(point, details, around.known)
  )
    addTask({ point, details, attributes }, around, collected);
  else walkHeading({ point, details, attributes }, around, collected);
}

const BULLETS = /^(?:dash|plus|star|bullet)/;

/** "- Thời gian: …", "- Đơn vị chủ trì: …" among the dashes under a numbered point: all of them tell more of one task. */
function hasFields({ marker, text: words, children }: Point, details: readonly Point[]): boolean {
  const hasMore = details.length > 0 || children.some((child) => child.children.length > 0);
  if (!marker?.style.startsWith("number") || !hasMore) return false;
  const bulleted = children.filter((child) => BULLETS.test(child.marker?.style ?? ""));
  const labels = bulleted.map(({ text, line }) => readAttribute(text, line)?.name);
  return labels.includes("time") && (labels.includes("lead") || INSPECTS.test(comparable(words)));
}

/** "3. Giám sát việc lập danh sách cử tri" over dashes: what is looked at. */
const INSPECTS = /^(?:kiểm tra|giám sát|thanh tra|khảo sát)(?:,| |$)/;

/** A task of several dashes; those of a time of their own, and points below them, are work beside it. */
function addFielded(detailed: Detailed, around: Surroundings, collected: Collected): void {
  const { point, attributes } = detailed;
  collected.tasks.push(toTask(point, attributes, around));
  const doer = doerOfAttributes(attributes) ?? around.doer;
  const inside = { ...around, headings: [...around.headings, point.text], doer };
  const below = point.children.flatMap((child) => [child, ...child.children]);
  const dated = below.filter(
    ({ text, line }) => firmTimeIn(text) !== undefined && readAttribute(text, line) === null,
  );
  walkChildren(dated, inside, collected);
}

function isTask(point: Point, details: readonly Point[], known: KnownNames): boolean {
  if (details.some((child) => child.kind !== "paragraph")) return false;
  return details.length === 0 || !(isShortHeading(point) || headsByNames(point.text, known));
}

/** "3. Xây dựng văn bản …" over "Sở A có trách nhiệm …": who does it and what stand in the lines below. */
function isTopic(point: Point, details: readonly Point[], known: KnownNames): boolean {
  const isTold = details.some((detail) => isWorkBelow(point, detail, known));
  return isTold && timeIn(point.text) === undefined && !hasDoer(point.text, known);
}

/** "… đề nghị các đơn vị nghiêm túc thực hiện", "… thông báo để các cơ quan biết": how documents close. */
const FORMULA =
  / (?:để|đến) [^.]* biết(?:,|$| )|(?:quan tâm|nghiêm túc|khẩn trương|kịp thời|phối hợp|tổ chức|căn cứ kế hoạch|căn cứ nội dung kế hoạch)(?: tổ chức| triển khai)* thực hiện[./]*$/;

/** Whether a line under a numbered point tells of work of its own: it begins with who acts. */
function isWorkBelow({ marker }: Point, { text }: Point, known: KnownNames): boolean {
  return /^(?:number|parentheses)/.test(marker?.style ?? "") && actsItself(text, known);
}

function isShortHeading(point: Point): boolean {
  const words = point.text.split(" ").length;
  const numbered = point.marker !== null && !["dash", "plus"].includes(point.marker.style);
  if (words <= MOST_HEADING_WORDS && PHASE.test(comparable(point.text))) return true;
  return (
    numbered && words <= MOST_HEADING_WORDS && !/[.;]$/.test(point.text) && timeIn(point.text) === undefined
  );
}

/** A point, the attributes among the lines under it, and the others. */
interface Detailed {
  readonly point: Point;
  readonly details: readonly Point[];
  readonly attributes: readonly Attribute[];
}

function addTask({ point, details, attributes }: Detailed, around: Surroundings, collected: Collected): void {
  const own = readAttribute(point.text, point.line);
  if (own && own.name !== "content" && own.name !== "product") {
    // "Kinh phí: trích từ quỹ; đồng chí A quyết toán trong vòng 07 ngày": a part of a labelled line may be work.
    const charged = own.value
      .split(/;\s+/)
      .filter((part) => isCharged(part, around.known) || isHandedIn(point, own.label, part));
    collected.tasks.push(...charged.map((text) => toTask({ ...point, text }, [], around)));
    return;
  }
  if (isNotWork(point.text, timeIn(point.text) !== undefined)) {
    // "Cơ bản thống nhất dự thảo. Giao Phòng A hoàn chỉnh …": what is asked stands behind what is told.
    const [, ...asked] = point.text.split(/(?<=[.;])\s+(?=\p{Lu})/u);
    const text = asked.join(" ");
    if (hasDoer(text, around.known))
      addTask({ point: { ...point, text }, details, attributes }, around, collected);
    return;
  }
  const below: Collected = { ...collected, tasks: [] };
  const further = { ...around, doer: deedOf(point, around.known, 0) ?? around.doer };
  for (const detail of details) {
    const isMore = goesOnWith(point, detail, around.known);
    const isOwn = isMore || isWorkBelow(point, detail, around.known);
    if (isOwn || timeIn(detail.text) !== undefined)
      walkParagraph(detail, isMore ? further : around, !isOwn, below);
    else notePassed(detail, around, collected);
  }
  if (around.kind === "tasks" || isCharged(point.text, around.known)) {
    const task = toTask(point, attributes, around);
    collected.tasks.push(below.tasks.length === 0 ? withTimeBelow(task, details) : task);
  }
  collected.tasks.push(...below.tasks);
}

/** Whether a sentence below a point that is one as well asks for more: "- Rà soát quy hoạch; / Bổ sung các dự án mới …". */
function goesOnWith(point: Point, { marker, text, line }: Point, known: KnownNames): boolean {
  const areWhole =
    [point.text, text].every((words) => /[.;]$/.test(words)) && readAttribute(text, line) === null;
  const isSentence = marker === null && areWhole && /^\p{Lu}/u.test(text) && !FORMULA.test(comparable(text));
  return isSentence && (beginsWithDeed(text) || actsItself(text, known));
}

/** "2. Thời gian nộp hồ sơ: Hồ sơ … gửi về … trước ngày 31/3": a point of its own, told by a whole sentence. */
function isHandedIn({ marker }: Point, label: string, text: string): boolean {
  if (!marker?.style.startsWith("number") || !HANDED_IN.test(label)) return false;
  return firmTimeIn(text) !== undefined && !isTimeOnly(text) && GOES_TO.test(text);
}

const HANDED_IN = /(?:nộp|gửi|nhận|tiếp nhận|báo cáo|đăng ký) ?/i;
const GOES_TO = /(?:gửi|nộp|chuyển|trình|đăng ký|báo cáo)(?: trực tiếp)?(?: về| đến| tới| cho| qua| tại)? /i;

/** "(7) Nộp hồ sơ ứng cử" over "Theo Điều 35 …, chậm nhất ngày 01/02/2026": the only time told below, where none is told above. */
function withTimeBelow(task: RawTask, details: readonly Point[]): RawTask {
  const told = details.filter(({ text }) => !CLOSING.test(comparable(text)));
  const times = told.flatMap(({ text }) => firmTimeIn(text) ?? []);
  const isOpen = task.time === undefined && timeIn(task.text) === undefined;
  return isOpen && times.length === 1 ? { ...task, ...said({ time: times[0] }) } : task;
}

/** "Giai đoạn 3 (từ ngày 01/5): duy trì" over what is done then. */
const PHASE = /^(?:giai đoạn|đợt|bước|vòng) (?:\d+|[ivx]+)\s*\([^()]*\)(?=:|$)/;

function walkHeading(
  { point, details, attributes }: Detailed,
  around: Surroundings,
  collected: Collected,
): void {
  const kind = kindInside(point, around);
  const heading = valueOf(attributes, "time") ?? headingTime(point);
  const deed = doerOfHeading(point.text, around.known) === null ? deedOf(point, around.known) : null;
  const doer =
    helpedDoer(point.text, around.doer, around.known) ??
    doerOfHeading(point.text, around.known) ??
    deed ??
    doerOfAttributes(attributes) ??
    (point.kind === "section" ? null : around.doer);
  const inside: Surroundings = {
    kind,
    isDetailed: point.kind === "point",
    headings: [...around.headings, point.text],
    doer,
    time: heading ?? around.time,
    known: around.known,
  };
  if (kind === "units") noteUnits(point, collected);
  else if (details.length === 0 && (kind === "other" || TIMES.test(comparable(point.text))))
    collected.tasks.push(...eventsOf(point, attributes, inside));
  else if (details.length === 0) {
    // "II. LỄ RA MẮT" over "1. Thời gian: …" and "2. Thành phần: …" alone
    const isEvent = heading !== undefined && kindOfHeading(point.text) === null;
    if (isEvent) collected.tasks.push(toTask(point, attributes, around));
  } else if (kind === "tasks" && (deed || isOwnTask(point) || isToldWhole(point.text, inside)))
    collected.tasks.push(toTask(point, attributes, around));
  if (kind !== "units") walkChildren(details, inside, collected);
}

function namesUnits(point: Point): boolean {
  return listsIn(point.text).length > 0 || point.children.some(namesUnits);
}

function tellsTime(point: Point): boolean {
  return point.children.some((child) => timeIn(child.text) !== undefined || tellsTime(child));
}

/** "Thời gian, địa điểm" over "1. Nộp hồ sơ: chậm nhất …", "2. Vòng sơ khảo: từ …": each is work of its own. */
function listsTimes(point: Point): boolean {
  const dated = point.children.filter(
    ({ text, line }) => timeIn(text) !== undefined && readAttribute(text, line) === null,
  );
  return /^thời gian/.test(comparable(point.text)) && dated.length > 1;
}

/** What a heading holds: under one that tells of aims or of results everything does, whatever it is called. */
function kindInside(point: Point, around: Surroundings): SectionKind {
  const { text, children } = point;
  const isOfPapers = introducesPapers(text) && !children.some((child) => isGiven(child, around.known));
  const named = isOfPapers ? "other" : kindOfHeading(text);
  const holdsUnits = namesUnits(point) && !(isWideUnitHeading(point.text) && tellsTime(point));
  const own = (named === "units" && !holdsUnits) || listsTimes(point) ? "tasks" : named;
  const isOutermost = around.headings.length === 0;
  if (isOutermost) return own ?? "tasks";
  return around.kind === "tasks" ? (own ?? around.kind) : around.kind;
}

const TIMES = /thời gian|tiến độ/;

/** "Thời gian: …" under a heading that only tells when and where: the day of the event itself. */
function eventsOf(point: Point, attributes: readonly Attribute[], around: Surroundings): RawTask[] {
  if (!TIMES.test(comparable(point.text))) return [];
  return attributes
    .filter(({ name, value }) => name === "time" && timeIn(value) !== undefined)
    .map(({ label, value, line }) => ({
      text: `${label}: ${value}`,
      line,
      section: point.path,
      headings: around.headings,
      doer: null,
      isEvent: true,
    }));
}

/** Who does what a numbered sentence over dashes tells: it is work of its own, and theirs are the dashes. */
function deedOf({ kind, text }: Point, known: KnownNames, most = MOST_HEADING_WORDS): Doer | null {
  if (kind !== "point" || text.endsWith(":") || text.split(" ").length <= most) return null;
  const { lead, deedStart } = readRoles(text, known);
  return lead !== null && deedStart > 0 ? { lead, support: [] } : null;
}

/** A heading that sets a time for itself and does not introduce a list is work of its own. */
function isOwnTask(point: Point): boolean {
  return (
    point.kind === "point" &&
    !point.text.endsWith(":") &&
    timeIn(point.text) !== undefined &&
    headingTime(point) === undefined
  );
}

function headingTime(point: Point): string | undefined {
  if (isTimeOnly(point.text)) return dropEnd(point.text, ":.;");
  if (point.kind === "point" && point.text.endsWith(":")) return firmTimeIn(point.text);
  const phase = PHASE.exec(comparable(point.text))?.[0];
  const words = phase === undefined ? dropEnd(point.text, ":.;") : point.text.slice(0, phase.length);
  // "Mùa cao điểm (từ tháng 4 đến tháng 8)"
  const aside = /\(([^()]*)\)(?::|$)/.exec(words)?.[1];
  return aside !== undefined && isTimeOnly(aside) ? aside : undefined;
}

function walkParagraph(point: Point, around: Surroundings, hasPoints: boolean, collected: Collected): void {
  if (around.kind === "units") return noteUnits(point, collected);
  if (isToldWhole(point.text, around)) collected.tasks.push(toTask(point, [], around));
  if (point.text.endsWith(":") || isTimeOnly(point.text)) return;
  if (around.kind === "other" && !isCharged(point.text, around.known)) return;
  const words = comparable(point.text);
  const own = readAttribute(point.text, point.line);
  if (own && own.name !== "content") return;
  const dated = timeIn(point.text) !== undefined;
  if (isNotWork(point.text, dated)) return;
  const isAsking = around.isLed || actsItself(point.text, around.known) || isFounded(point.text, around);
  if (!dated && hasPoints && !isAsking) return notePassed(point, around, collected);
  if (!dated && CLOSING.test(words) && !isFounded(point.text, around)) return;
  if (!dated && !around.isDetailed && !beginsWithDeed(point.text) && !hasDoer(point.text, around.known))
    return;
  if (dated && CLOSING.test(words) && !hasDoer(point.text, around.known)) return;
  collected.tasks.push(toTask(point, [], around));
}

/** Notes a sentence that reads as work and is none of the tasks: it is told, and never lost without a word. */
function notePassed({ text, line }: Point, { kind, known }: Surroundings, { passed }: Collected): void {
  const words = comparable(text);
  if (
    kind !== "tasks" ||
    text.endsWith(":") ||
    isAllCapitals(text) ||
    CLOSING.test(words) ||
    FORMULA.test(words)
  )
    return;
  if (readAttribute(text, line) !== null || isNotWork(text, false)) return;
  if (beginsWithDeed(text) || actsItself(text, known)) passed.push({ text, line });
}

/** "Căn cứ chức năng, nhiệm vụ được giao, xây dựng …": what is asked of whom a heading or the sentence itself names stands behind what it rests on. */
function isFounded(text: string, { doer, known }: Surroundings): boolean {
  const [first = "", ...rest] = text.split(", ");
  if (!/^căn cứ/i.test(first) || / số |luật/i.test(first)) return false;
  return rest.some((part) => (doer !== null && beginsWithDeed(part)) || actsItself(part, known));
}

/** "Sở A báo cáo trước ngày 20/12, cụ thể:": what is asked stands whole in the line, and how it is done in the list below. */
function isToldWhole(text: string, { kind, doer, known }: Surroundings): boolean {
  if (!TELLS_HOW.test(comparable(text)) || isNotWork(text, true)) return false;
  const isLong = text.split(" ").length > MOST_HEADING_WORDS;
  return (
    isCharged(text, known) ||
    (kind === "tasks" &&
      isLong &&
      (firmTimeIn(text) !== undefined || (doer !== null && beginsWithDeed(text))))
  );
}

const TELLS_HOW =
  /(?:, cụ thể(?: như sau| là)?|(?:yêu cầu|điều kiện|tiêu chuẩn)(?: cụ thể)? (?:như )?sau)\s*:$/;

/** Whether a sentence says who does it and by when: that is work, whatever its section is called. */
function isCharged(text: string, known: KnownNames): boolean {
  const isTimed =
    firmTimeIn(text) !== undefined || timesIn(text).some(({ deadline }) => deadline.offset !== undefined);
  return isTimed && !/^\d+ ?%/.test(text) && readRoles(text, known).lead !== null;
}

function hasDoer(text: string, known: KnownNames): boolean {
  const roles = readRoles(text, known);
  return roles.lead !== null || roles.units.length > 0;
}

function toTask(point: Point, below: readonly Attribute[], around: Surroundings): RawTask {
  const { text, attributes: inline } = inlineAttributes(point.text, point.line);
  const attributes = [...inline, ...below];
  const own = readAttribute(point.text, point.line);
  const told = attributes.find(({ name }) => name === "content");
  const isTold = GENERIC.test(comparable(point.text)) || /^nhiệm vụ/i.test(told?.label ?? "");
  const content = isTold ? told : own?.name === "content" ? own : undefined;
  return {
    text: withinCell(content?.value ?? text),
    line: content?.line ?? point.line,
    section: point.path,
    headings: around.headings,
    doer: around.doer,
    ...said({
      isOdd: point.isRow === true,
      time: valueOf(attributes, "time") ?? timeIn(valueOf(attributes, "content") ?? ""),
      lead: valueOf(attributes, "lead"),
      support: valueOf(attributes, "support"),
      product: valueOf(attributes, "product"),
      timeOfHeading: around.time,
    }),
  };
}

/** A sentence that a workbook's cell can hold: a longer one is cut at a word, with "…". */
function withinCell(text: string): string {
  if (text.length <= LONGEST_TASK) return text;
  const space = text.lastIndexOf(" ", LONGEST_TASK);
  return `${text.slice(0, space > 0 ? space : LONGEST_TASK)}…`;
}

function doerOfAttributes(attributes: readonly Attribute[]): Doer | null {
  const [lead, ...others] = namesInCell(beforeRole(valueOf(attributes, "lead") ?? ""));
  const support = namesInCell(valueOf(attributes, "support") ?? "");
  return lead === undefined ? null : { lead, support: [...others, ...support] };
}

function valueOf(attributes: readonly Attribute[], name: Attribute["name"]): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

function noteUnits(point: Point, collected: Collected): void {
  if (!isWideUnitHeading(point.text)) collected.unitLines.push({ text: point.text, line: point.line });
  for (const child of point.children) noteUnits(child, collected);
}

/** A time that bounds the work by its own words; only such a one holds for a whole list. */
function firmTimeIn(text: string): string | undefined {
  const firm = timesIn(text).filter(({ strength }) => strength === 3);
  return firm.at(-1)?.deadline.text;
}

function timeIn(text: string): string | undefined {
  return timesIn(text).at(-1)?.deadline.text;
}
