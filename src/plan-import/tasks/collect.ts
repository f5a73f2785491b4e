import { dropEnd } from "../../domain/drop-end";
import type { KnownNames } from "../bodies/known-names";
import { isNameAlone } from "../bodies/name-alone";
import { beginsWithDeed } from "../bodies/read-body";
import { readOffices } from "../bodies/read-units";
import { readRoles } from "../bodies/roles";
import { readAsked } from "../bodies/charge";
import { firmTimeIn, isTimeOnly, timeIn, timesIn } from "../deadline/time-line";
import { attributesOf, readAttribute, withoutLabelHeads, type Attribute } from "../structure/attributes";
import { isArticle, withAllBelow, type Point } from "../structure/outline";
import { isWideUnitHeading, kindOfHeading } from "../structure/section-kind";
import { comparable, isAllCapitals } from "../text/comparable";
import { said } from "../text/said";
import { capitalised } from "../text/shown";
import { tokenise } from "../text/tokens";
import { actsItself, closes, hasDoer, isCharged, isFormula, isFounded } from "./acting";
import { doerOfHeading, headsByNames, helpedDoer, type Doer } from "./doer";
import {
  deedOf,
  FOR_WHAT,
  headingTime,
  isOwnTask,
  isShortHeading,
  kindInside,
  MOST_HEADING_WORDS,
} from "./heading";
import { introducesPapers, isNotWork } from "./not-work";
import type { Collected, RawTask } from "./raw-task";
import { tasksOfTable } from "./row-tasks";
import { doerOfAttributes, toTask, valueOf, type Surroundings } from "./to-task";
import { unitLinesOf } from "./units";

/** Walks through the outline and collects the tasks and the lines that name units. */
export function collect(
  outline: readonly Point[],
  recipients: readonly string[],
  known: KnownNames,
): Collected {
  const collected: Collected = { tasks: [], passed: [], unitLines: [] };
  // What an appendix is parted into says nothing of the text before it; a line of capitals over nothing is who signs.
  const appendix = outline.findIndex(isAppendix);
  const hasSections = outline
    .slice(0, appendix < 0 ? outline.length : appendix)
    .some((point) => point.kind === "section" && point.children.some((child) => !isGround(child)));
  const hasArticles = outline.some(isArticle);
  walkChildren(
    outline,
    {
      kind: hasSections && !hasArticles ? "other" : "tasks",
      headings: [],
      doer: addressees(recipients),
      time: wholeTime(outline),
      known,
    },
    collected,
  );
  return collected;
}

/** "5. Thời gian thực hiện: từ …" or "Thời gian thực hiện: …" over an appendix: when all of the document is done. */
function wholeTime(outline: readonly Point[]): string | undefined {
  const labelled = outline
    .flatMap((point) => (isAppendix(point) ? point.children : [point]))
    .flatMap(({ text, line, children }) =>
      children.some(({ marker }) => marker) ? [] : (readAttribute(text, line) ?? []),
    );
  const times = labelled.filter(
    ({ name, label, value }) => name === "time" && /^thời gian thực hiện$/i.test(label) && isTimeOnly(value),
  );
  return new Set(times.map(({ value }) => value)).size === 1 ? times[0]?.value : undefined;
}

/** "Căn cứ Luật …": what a decision rests on, under the name of who decides. */
function isGround({ text }: Point): boolean {
  return /^(?:căn cứ|theo|xét|sau khi) /i.test(text);
}

function isAppendix({ marker }: Point): boolean {
  return marker?.style === "part" && marker.label.startsWith("phụ lục");
}

/** The addressees of a letter are asked to do what it says. */
function addressees(recipients: readonly string[]): Doer | null {
  const [lead, ...support] = recipients.flatMap((name) => readOffices(tokenise(name), 0)?.names ?? [name]);
  return lead === undefined ? null : { lead, support, isAddressed: true };
}

function walkChildren(points: readonly Point[], around: Surroundings, collected: Collected): void {
  const hasPoints = points.some((point) => point.kind !== "paragraph");
  const { lines: unitLines, areUnits } = unitLinesOf(points);
  const papers = new Set(
    points.flatMap((point, at) => papersBelow(point, points.slice(at + 1), around.known)),
  );
  let current = around;
  let charged: Doer | null = null;
  let begun = collected.tasks.length;
  for (const [at, point] of points.entries()) {
    const isNew = point.kind !== "paragraph" || hasDoer(point.text, around.known);
    if (isNew && points[at - 1] !== undefined) begun = collected.tasks.length;
    if (point.kind !== "paragraph") charged = null;
    const here: Surroundings = papers.has(point) ? { ...current, kind: "other" } : current;
    if (unitLines.has(point)) {
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
      // The time of a list that a line introduced ends with the list.
      if (current.isTimeOfList && points[at - 1]?.kind !== "paragraph")
        current = { ...current, time: around.time, isTimeOfList: false };
      const introduced = introducedBy(point.text, around.known);
      charged = chargedIn(point.text, around.known) ?? (introduced ? null : charged);
      if (introduced) current = behindLine(point.text, introduced, current);
      const doer = charged ?? current.doer;
      walkParagraph(point, { ...current, kind: here.kind, doer }, hasPoints, collected);
    }
  }
}

const LISTS_WORK =
  /(?:thực hiện|triển khai|tổ chức)[^.;:]* (?:hoạt động|nhiệm vụ|công việc|nội dung)[^.;:]* sau(?: đây)?:$/i;

/** The surroundings that a line sets for what follows it. */
function behindLine(text: string, introduced: Introduced, around: Surroundings): Surroundings {
  const doer = helpedDoer(text, around.doer, around.known) ?? addressedAs(introduced.doer, around.doer);
  const isTimeOfList = introduced.time === undefined ? around.isTimeOfList === true : !isTimeOnly(text);
  // "…, các đơn vị thực hiện các hoạt động sau:" among aims, too, lists work.
  const kind = introduced.doer && LISTS_WORK.test(text) ? "tasks" : around.kind;
  return { ...around, ...introduced, kind, doer, isLed: Boolean(introduced.doer), isTimeOfList };
}

/** The list that a line of papers to hand in, or of what something is for, introduces: as far as one sign goes, and only if none of it is for a body to do. */
function papersBelow({ kind, text }: Point, behind: readonly Point[], known: KnownNames): readonly Point[] {
  if (kind !== "paragraph" || !(introducesPapers(text) || FOR_WHAT.test(text))) return [];
  const style = behind[0]?.marker?.style;
  const other = behind.findIndex(({ marker }) => marker?.style !== style);
  const list = other < 0 ? behind : behind.slice(0, other);
  // "(1) Bộ Công an:", "- Sở A thẩm định …": no paper, but what somebody does.
  const isGiven = (words: string): boolean =>
    doerOfHeading(words, known) !== null || actsItself(words, known);
  return list.some((each) => isGiven(each.text)) ? [] : list;
}

/** "Giao Sở A chủ trì …;": the unnumbered sentences behind it that name nobody are for the same body. */
function chargedIn(text: string, known: KnownNames): Doer | null {
  const lead = /^giao /i.test(text) ? readRoles(text, known).lead : null;
  return lead === null ? null : { lead, support: [] };
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

/** Who does what follows a line, and by when. */
interface Introduced {
  readonly doer?: Doer | null;
  readonly time?: string | undefined;
}

/** A line that ends in a colon sets who does what follows it, and by when; so does one that is a time and nothing else ("Tháng 1"). */
function introducedBy(text: string, known: KnownNames): Introduced | null {
  if (isTimeOnly(text)) return { time: dropEnd(text, ":.;") };
  if (!text.endsWith(":")) return isNameAlone(text, known) ? { doer: doerOfHeading(text, known) } : null;
  // "Đến hết ngày 30/9 giải ngân đạt 48%. Chủ tịch yêu cầu:" tells first what was.
  const asking = text.split(/(?<=;)\s|(?<=\.)\s+(?=\p{Lu})/u).at(-1) ?? "";
  const named = doerOfHeading(text, known) ?? askedIn(text, known) ?? actsBelow(text, known);
  // "Đối với các thôn còn lại: …. Ban Công tác Mặt trận thực hiện:" tells first of whom it speaks.
  const last = named && doerOfHeading(asking, known);
  // "Thủ trưởng các sở; Chủ tịch các xã có trách nhiệm:" names them one after another.
  const doer = last && !named.support.includes(last.lead) ? last : named;
  // "… về tình hình thực hiện (từ ngày 17/5 đến 23/5), Ban Thường vụ kết luận như sau:" tells in brackets of what was.
  const time = LEFT.test(asking) ? undefined : firmTimeIn(asking.replace(/\([^()]*\)(?=,)/g, ""));
  return said({ doer, time });
}

/** "UBND xã giao Phòng A thực hiện các việc sau:": who is asked. */
function askedIn(text: string, known: KnownNames): Doer | null {
  const asked = readAsked(text, known);
  return asked?.lead ? { lead: asked.lead, support: asked.support } : null;
}

/** "Để nâng cao năng lực, thủ trưởng các đơn vị có trách nhiệm:": who acts, behind what it is for. */
function actsBelow(text: string, known: KnownNames): Doer | null {
  const { lead, support } = readRoles(text, known);
  return lead !== null && (/có (?:trách nhiệm|nhiệm vụ)\s*:$/i.test(text) || LISTS_WORK.test(text))
    ? { lead, support }
    : null;
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
  const { attributes, others: details } = attributesOf(withoutLabelHeads(point.children));
  if (around.kind === "tasks" && hasFields(point, details))
    return addFielded({ point, details, attributes }, around, collected);
  if (
    point.kind !== "section" &&
    isTask(point, details, around.known) &&
    !isTopic(point, details, around.known)
  )
    addTask({ point, details, attributes }, around, collected);
  else {
    walkHeading({ point, details, attributes }, around, collected);
    // "5. Thời gian: từ …" over "Biên bản gửi về … trước ngày 30/01": a sentence of its own.
    const labelled = point.children.filter((child) => !details.includes(child));
    const inside = { ...around, kind: kindInside(point, around) };
    walkChildren(datedIn(labelled.flatMap(({ children }) => children)), inside, collected);
  }
}

/** Those of some lines that tell a firm time and are no label. */
function datedIn(points: readonly Point[]): readonly Point[] {
  return points.filter(
    ({ text, line }) => firmTimeIn(text) !== undefined && readAttribute(text, line) === null,
  );
}

const BULLETS = /^(?:dash|plus|star|bullet)/;

/** "- Thời gian: …", "- Đơn vị chủ trì: …", "- Địa điểm: …" among the dashes under a point, or nothing but labels under "Bước 1: …": all of them tell more of one task. */
function hasFields({ marker, text: words, children }: Point, details: readonly Point[]): boolean {
  const hasMore = details.length > 0 || children.some((child) => child.children.length > 0);
  if (!/^(?:number|stage|letter)/.test(marker?.style ?? "") || !hasMore) return false;
  const bulleted = children.filter((child) => BULLETS.test(child.marker?.style ?? ""));
  const read = bulleted.map(({ text, line }) => readAttribute(text, line));
  const labels = read.map((attribute) => attribute?.name);
  if (labels.includes("time"))
    return labels.includes("lead") || read.some(isPlace) || INSPECTS.test(comparable(words));
  const isForm = read[0] && read.filter((each) => each !== null).length > 1;
  return marker?.style === "stage" && isForm === true;
}

function isPlace(attribute: Attribute | null): boolean {
  return /^địa điểm/i.test(attribute?.label ?? "");
}

/** "Biểu mẫu: …": at most five words before a colon. */
const LABELLED = /^(?:[^\s:]+ ){0,4}[^\s:]+:/;

/** "3. Giám sát việc lập danh sách cử tri" over dashes: what is looked at. */
const INSPECTS = /^(?:kiểm tra|giám sát|thanh tra|khảo sát)(?:,| |$)/;

/** A task of several dashes; those of a time or a doer of their own, and numbered points below them, are work beside it. */
function addFielded(detailed: Detailed, around: Surroundings, collected: Collected): void {
  const { point, attributes } = detailed;
  collected.tasks.push(toTask(point, attributes, around));
  const doer = doerOfAttributes(attributes);
  const inside = { ...around, headings: [...around.headings, point.text], doer };
  const below = point.children.flatMap((child) => [child, ...(isNumbered(child) ? [] : child.children)]);
  const isStage = point.marker?.style === "stage";
  const told = point.children.filter(({ text, line }) =>
    isStage ? !LABELLED.test(text) : /^phân công/i.test(text) && readAttribute(text, line) === null,
  );
  const own = new Set([...datedIn(below), ...below.filter(isNumbered), ...told]);
  walkChildren(
    below.filter((child) => own.has(child)),
    inside,
    collected,
  );
}

function isNumbered({ marker }: Point): boolean {
  return marker?.style.startsWith("number") === true;
}

/** "* Lưu ý: …": of what stands above it. */
const REMARK = /^(?:lưu ý|ghi chú|chú ý)[: ]/i;

function isTask(point: Point, details: readonly Point[], known: KnownNames): boolean {
  if (details.some((child) => child.kind !== "paragraph" && !REMARK.test(child.text))) return false;
  return details.length === 0 || !(isShortHeading(point) || headsByNames(point.text, known));
}

/** "3. Xây dựng văn bản …" over "Sở A có trách nhiệm …": who does it and what stand in the lines below. */
function isTopic(point: Point, details: readonly Point[], known: KnownNames): boolean {
  const isTold = details.some((detail) => isWorkBelow(point, detail, known));
  return isTold && timeIn(point.text) === undefined && !hasDoer(point.text, known);
}

/** Whether a line under a numbered point, or one that ends in a colon, tells of work of its own: it begins with who acts. */
function isWorkBelow({ marker, text: above }: Point, { text }: Point, known: KnownNames): boolean {
  const heads = /^(?:number|parentheses)/.test(marker?.style ?? "") || above.endsWith(":");
  return heads && actsItself(text, known);
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
    const charged = own.value.split(/;\s+/).filter((part) => isCharged(part, around.known));
    collected.tasks.push(...charged.map((text) => toTask({ ...point, text }, [], around)));
    for (const detail of details) walkParagraph(detail, around, true, collected);
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
  // Behind a list that a line gave a time, what is somebody else's is no part of it.
  const apart = around.isTimeOfList ? { ...further, time: undefined } : further;
  for (const detail of details) {
    const isMore = goesOnWith(point, detail, around.known);
    const isOwn = isMore || isWorkBelow(point, detail, around.known);
    if (isOwn || timeIn(detail.text) !== undefined)
      walkParagraph(
        detail,
        isMore ? (hasDoer(detail.text, around.known) ? apart : further) : around,
        !isOwn,
        below,
      );
    else notePassed(detail, around, collected);
  }
  if (isWorkHere(point.text, around)) collected.tasks.push(toTask(point, attributes, around));
  collected.tasks.push(...below.tasks);
}

/** Whether a sentence below a point that is one as well asks for more: "- Rà soát quy hoạch; / Bổ sung các dự án mới …". */
function goesOnWith(point: Point, { marker, text, line }: Point, known: KnownNames): boolean {
  const areWhole = /[.;]$/.test(point.text) && /[.;…)]$/.test(text) && readAttribute(text, line) === null;
  const isSentence = marker === null && areWhole && /^\p{Lu}/u.test(text) && !isFormula(text);
  if (!isSentence || (!beginsWithDeed(text) && !actsItself(text, known))) return false;
  // "… thành lập Tổ công tác. / Tổ công tác chịu trách nhiệm …": what is set up is told of.
  const { lead } = readRoles(text, known);
  return lead === null || !readRoles(point.text, known).founded.some((name) => name.startsWith(lead));
}

const OF_RESULTS = /kết quả|tình hình|đánh giá|ưu điểm|hạn chế|căn cứ|mục tiêu|chỉ tiêu|đặc điểm|thực trạng/i;
/** "Tổng hợp danh sách trước 28/11/2025": a deed that is bounded by a day, and no aim. */
function isDue(text: string, headings: readonly string[]): boolean {
  if (headings.some((heading) => OF_RESULTS.test(heading))) return false;
  const isBound = /(?:trước|chậm nhất|muộn nhất|xong)[^.;,:]{0,24}\d{1,2}\/\d{1,2}/i.test(text);
  return isBound && beginsWithDeed(text) && !/%|phấn đấu|chỉ tiêu|mục tiêu/i.test(text);
}

const OF_FUNDS = /kinh phí/i;

/** Whether a sentence is work where it stands: among other things only if somebody is charged by a time, or pays. */
function isWorkHere(text: string, { kind, headings, known }: Surroundings): boolean {
  if (kind === "tasks" || isCharged(text, known) || (kind === "other" && isDue(text, headings))) return true;
  return kind === "other" && OF_FUNDS.test(headings.at(-1) ?? "") && actsItself(text, known);
}

function walkHeading(
  { point, details, attributes }: Detailed,
  around: Surroundings,
  collected: Collected,
): void {
  const kind = kindInside(point, around);
  const heading = valueOf(attributes, "time") ?? headingTime(point);
  const named = doerOfHeading(point.text, around.known);
  const deed = named ? null : deedOf(point, around.known);
  const doer =
    helpedDoer(point.text, around.doer, around.known) ??
    named ??
    (point.text.endsWith(":") ? askedIn(point.text, around.known) : null) ??
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
  const isList = isToldOf(point, details, around.known);
  if (kind === "units") noteUnits(point, collected);
  else if (details.length === 0 && (kind === "other" || TIMES.test(comparable(point.text))))
    collected.tasks.push(...eventsOf(point, attributes, inside));
  else if (details.length === 0) {
    // "II. LỄ RA MẮT" over "1. Thời gian: …" and "2. Thành phần: …" alone
    const isEvent = heading !== undefined && kindOfHeading(point.text) === null && !isAppendix(point);
    if (isEvent) collected.tasks.push(toTask(point, attributes, around));
  } else if (
    kind === "tasks"
      ? deed || isOwnTask(point) || isToldWhole(point.text, inside) || isList || isStep(point)
      : isForWhat(point.text, around)
  )
    collected.tasks.push(toTask(point, attributes, around));
  if (kind === "units") return;
  const [first, ...rest] = isList ? details.flatMap(({ children }) => children) : details;
  const isWhole = kind === "tasks" && rest.length > 0 && valueOf(attributes, "time") !== undefined;
  // "3. Sơ tuyển" over "Chỉ đạo các xã tổ chức sơ tuyển.", "- Thời gian: …" and further dashes: what the time is of
  const isTold = isWhole && first === point.children[0] && first?.marker === null && isDeed(first.text);
  if (isTold) collected.tasks.push(toTask(first, [], inside));
  walkChildren(isTold || first === undefined ? rest : [first, ...rest], inside, collected);
}

/** "Bước 7. Sau khi niêm yết, … trả kết quả." over where that is done: a whole sentence is work, whatever stands below. */
function isStep({ marker, text }: Point): boolean {
  return marker?.style === "stage" && text.endsWith(".") && text.split(" ").length > MOST_HEADING_WORDS;
}

const TELLS_OF =
  /(?:báo cáo|thống kê|tổng hợp|cung cấp|kê khai|gửi) [^.;:]{0,90}(?:nội dung|thông tin|số liệu|tình hình|vấn đề)(?: cơ bản| chính| cụ thể| chủ yếu| trọng tâm)*(?: như)?(?: sau| sau đây| gồm)?\s*:$/;

/** "Báo cáo về các nội dung sau:" over "Số hộ có nhà bị sập", "Kinh phí cần hỗ trợ": what is told of, and no work of its own. */
function isToldOf(point: Point, details: readonly Point[], known: KnownNames): boolean {
  if (details.length < 2 || !TELLS_OF.test(comparable(point.text))) return false;
  const deeds = details.filter(({ text }) => isDeed(text));
  const areThings = details.every(({ text }) => timeIn(text) === undefined && !actsItself(text, known));
  return areThings && deeds.length * 2 < details.length;
}

function isDeed(text: string): boolean {
  return beginsWithDeed(text) && !text.endsWith(":");
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

/** "Trên đây là …, Ban A đề nghị các đơn vị báo cáo trước ngày 5/3.", "UBND xã yêu cầu các trường …": what is asked of others, without who speaks. */
function askedOf(point: Point, known: KnownNames): Point {
  const at = point.text.search(/(?<= )(?:đề nghị|yêu cầu) /i);
  const asked = point.text.slice(at);
  if (at < 1 || timeIn(asked) === undefined || !hasDoer(asked, known)) return point;
  const isSpoken = /^trên đây /i.test(point.text) || readRoles(point.text, known).deedStart === at;
  return isSpoken ? { ...point, text: capitalised(asked) } : point;
}

function walkParagraph(given: Point, around: Surroundings, hasPoints: boolean, collected: Collected): void {
  const point = askedOf(given, around.known);
  if (isToldWhole(point.text, around)) collected.tasks.push(toTask(point, [], around));
  if (point.text.endsWith(":") || isTimeOnly(point.text)) return;
  if (!isWorkHere(point.text, around)) return;
  const own = readAttribute(point.text, point.line);
  if (own && own.name !== "content") return;
  const dated = timeIn(point.text) !== undefined;
  if (isNotWork(point.text, dated)) return;
  const isLed = hasDoer(point.text, around.known);
  const isAsking = around.isLed || actsItself(point.text, around.known);
  if (!dated && hasPoints && !isAsking) return notePassed(point, around, collected);
  if (closes(point.text) && !(dated && isLed) && !isFounded(point.text, around)) return;
  if (dated || around.isDetailed || isLed || beginsWithDeed(point.text))
    collected.tasks.push(toTask(point, [], around));
}

/** Notes a sentence that reads as work and is none of the tasks: it is told, and never lost without a word. */
function notePassed({ text, line }: Point, { kind, known }: Surroundings, { passed }: Collected): void {
  if (kind !== "tasks" || text.endsWith(":") || isAllCapitals(text) || closes(text)) return;
  if (isFormula(text)) return;
  if (beginsWithDeed(text) || actsItself(text, known)) passed.push({ text, line });
}

/** "Sở A báo cáo trước ngày 20/12, cụ thể:": what is asked stands whole in the line, and how it is done in the list below. */
function isToldWhole(text: string, { kind, doer, known }: Surroundings): boolean {
  if (!TELLS_HOW.test(comparable(text))) return false;
  const isLong = text.split(" ").length > MOST_HEADING_WORDS;
  return (
    isCharged(text, known) ||
    (kind === "tasks" &&
      isLong &&
      (firmTimeIn(text) !== undefined || (doer !== null && beginsWithDeed(text))))
  );
}

/** Whether a line tells what is done, over what it is for. */
function isForWhat(text: string, { kind, known }: Surroundings): boolean {
  return kind === "tasks" && FOR_WHAT.test(text) && (beginsWithDeed(text) || actsItself(text, known));
}

const TELLS_HOW =
  /(?:, cụ thể(?: như sau| là)?|(?:yêu cầu|điều kiện|tiêu chuẩn)(?: cụ thể)? (?:như )?sau)\s*:$/;

function noteUnits(point: Point, collected: Collected): void {
  for (const { text, line } of withAllBelow([point]))
    if (!isWideUnitHeading(text)) collected.unitLines.push({ text, line });
}
