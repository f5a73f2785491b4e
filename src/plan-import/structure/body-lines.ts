import { joinNeighbours } from "../text/neighbours";
import { comparable, isAllCapitals } from "../text/comparable";
import type { BodyLine } from "../table/find-tables";
import { withLostNumerals } from "./lost-numerals";
import { withNumerals, withoutPaper } from "./paper-lines";
import { listBodies, passageOf } from "../bodies/body-list";
import { beginsWithDeed } from "../bodies/deed";
import { readCharge } from "./charge-line";
import { readMarker } from "../text/marker";
import { firmTimeIn } from "../deadline/parse-deadline";
import { isPlanTitle } from "./document";

const SIGNATURE = /^(?:t\/?m\.? |tm\. ?|k\/?t\.? |kt\. ?|tl\. |tuq\. |người lập)/;
const RESUMES = /^(?:nội dung:?$|phụ lục|phụ biểu|biểu|lịch |bảng |danh mục|tiến độ|kế hoạch chi tiết)/;

/** "Mẫu số 01", "Đề cương báo cáo": what others are to fill in. */
const FORM = /^\(?(?:(?:biểu )?mẫu|đề cương)(?![\p{L}])/u;

/** The lines of a document's body, and those left out that read as work. */
interface PartedLines {
  readonly body: readonly BodyLine[];
  readonly leftOut: readonly BodyLine[];
}

/** Parts the body from what follows "Nơi nhận" and the signature; the appendices after them are of the body. */
export function partBody(given: readonly BodyLine[]): PartedLines {
  let inside = true;
  let isForm = false;
  let hasEnded = false;
  const deeds: BodyLine[] = [];
  const body = withNumerals(withoutPaper(given)).filter((line) => {
    const words = comparable(line.text);
    if (line.table || RESUMES.test(words) || isPlanTitle(line.text)) inside = true;
    else if (isRecipientsHead(words) || (SIGNATURE.test(words) && line.text === line.text.toUpperCase()))
      inside = false;
    // "PHỤ LỤC" over "Mẫu số 01/HNCT": nothing but what others are to fill in.
    else if (hasEnded && FORM.test(words)) inside = false;
    else if (!inside && !isForm && isWork(line.text)) inside = true;
    hasEnded ||= !inside;
    isForm = !inside && (isForm || FORM.test(words));
    if (!inside && !isForm && isLongPoint(line.text) && beginsWithDeed(readMarker(line.text).text))
      deeds.push(line);
    return inside;
  });
  // "Báo và Đài tỉnh", alone among those who receive the document, reads as a deed.
  return { body, leftOut: deeds.length > 1 ? deeds : [] };
}

const FEWEST_WORDS = 8;
const CHARGED = /chủ trì|(?:có|chịu) trách nhiệm/;

/** Whether a point below those who receive a document, or below its signature, can only be work: it says who is charged, or by when. */
function isWork(text: string): boolean {
  return isLongPoint(text) && (firmTimeIn(text) !== undefined || CHARGED.test(comparable(text)));
}

function isLongPoint(text: string): boolean {
  const { marker, text: words } = readMarker(text);
  return marker !== null && words.split(" ").length >= FEWEST_WORDS;
}

/** Whether a line says that those who receive the document follow. */
export function isRecipientsHead(text: string): boolean {
  return /^nơi (?:nhận|gửi)(?! (?:kết quả|hồ sơ|giấy|bằng|thẻ|bài|tác phẩm|sản phẩm|phiếu|đơn|đăng ký))/.test(
    comparable(text),
  );
}

const LONG_LINE = 45;
const LEAST_LONG = 0.55;
const ENDED = /[.;:!?…]["”)]?$/;

/** Joins the lines of a paragraph that was broken where the page was (a PDF, a web page); the first line keeps its number. */
export function unwrap(lines: readonly BodyLine[]): readonly BodyLine[] {
  return withLostNumerals(joinBroken(withSigns(lines)));
}

/** "-", "+", "2." or "III." alone in a line: the sign of the paragraph in the next. */
const SIGN_ALONE = /^(?:[-–—+*•]|\d{1,2}[.)]|[a-zđ][.)]|(?:[IVX]{1,5}|[A-E])\.)$/;

function withSigns(given: readonly BodyLine[]): BodyLine[] {
  const stands = (at: number): boolean =>
    /^[IVX]+\.$/.test(given[at - 1]?.text ?? "") && isAllCapitals(given[at + 1]?.text ?? "");
  const lines = given.filter(({ text }, at) => text !== "" || !stands(at));
  return joinNeighbours(lines, (sign, line) => {
    const areAlone = [sign, line].every(({ cells, table }) => cells.length === 1 && !table);
    const isWords = line.text !== "" && !readMarker(line.text).marker;
    return areAlone && isWords && SIGN_ALONE.test(sign.text)
      ? { ...line, text: `${sign.text} ${line.text}` }
      : null;
  });
}

/** "2" alone in its line: the number of a page. */
const PAGE_NUMBER = /^[-–—]? ?\d{1,3} ?[-–—]?$/;
const LONGEST_GAP = 5;

/** Whether a line is nothing, or a page's number, between the halves of a sentence. */
function isGap(lines: readonly BodyLine[], at: number): boolean {
  const isBetween = (line: BodyLine | undefined): boolean =>
    line !== undefined && !line.table && (line.text === "" || PAGE_NUMBER.test(line.text));
  if (!isBetween(lines[at])) return false;
  let start = at;
  let end = at;
  while (at - start < LONGEST_GAP && isBetween(lines[start])) start -= 1;
  while (end - at < LONGEST_GAP && isBetween(lines[end])) end += 1;
  const [before, next] = [lines[start], lines[end]];
  if (!before || !next || !isOpen(before) || before.text.length < LONG_LINE || next.table) return false;
  const isPageEnd = lines.slice(start + 1, end).some(({ text }) => PAGE_NUMBER.test(text));
  const goesOnBelow = isPageEnd && !isAllCapitals(next.text) && readMarker(next.text).marker === null;
  return !isAllCapitals(before.text) && (startsSmall(next) || goesOnBelow);
}

function joinBroken(given: readonly BodyLine[]): BodyLine[] {
  const width = widthOf(given);
  const lines = width < LONG_LINE ? given : given.filter((_, at) => !isGap(given, at));
  return joinNeighbours(lines, (last, line, index) => {
    const before = lines[index - 1];
    const isHead = width >= LONG_LINE && isHeadOf(last, line);
    const isRun =
      before && goesOn(before, line, width, last) && !isChargeBelow(before, line, lines[index + 1]);
    const isMore = isHead || isPartOf(last, line) || isRun;
    return isMore ? { ...last, text: `${last.text} ${line.text}` } : null;
  });
}

/** "… giai đoạn 2026 - 2030" over "Ban A chủ trì, phối hợp tham mưu trong tháng 11/2026": a title ends where who is charged follows. */
function isChargeBelow(before: BodyLine, { text }: BodyLine, next: BodyLine | undefined): boolean {
  if (!/^\p{Lu}/u.test(text) || before.text.endsWith(",") || LEADS_ON.test(before.text)) return false;
  return readCharge(text) !== null || (startsSmall(next) && readCharge(`${text} ${next?.text}`) !== null);
}

/** The length at which lines break, or 0 where most are shorter or no line goes on with a small letter. */
function widthOf(lines: readonly BodyLine[]): number {
  const broken = lines.filter((line, index) => startsSmall(lines[index + 1]) && isOpen(line));
  const lengths = broken.map(({ text }) => text.length).sort((one, other) => one - other);
  return lengths.length < 3 ? 0 : (lengths[Math.floor(lengths.length / 2)] ?? 0);
}

/** "PHẦN THỨ NHẤT", "Điều 3.", "Chương" alone: its number or title stands in the next line. */
const PART_ALONE = /^(?:(?:phần|chương)(?: thứ)? [^\s.]{1,5}|mục \d{1,2}\.)$/i;
const ARTICLE_ALONE = /^Điều \d{1,3}[.:]$/;
const UNNUMBERED = /^(?:chương|điều|mục)$/i;

function isPartOf({ text }: BodyLine, line: BodyLine): boolean {
  if (line.table || line.text === "") return false;
  if (PART_ALONE.test(text)) return isAllCapitals(line.text);
  if (ARTICLE_ALONE.test(text)) return readMarker(line.text).marker === null;
  return UNNUMBERED.test(text) && /^(?:\d{1,3}[.:]|[IVX]{1,5}$)/.test(line.text);
}

/** "IV. NHIỆM" over "VỤ CỤ THỂ": a heading that broke where other lines do. */
function isHeadOf({ text, cells, table }: BodyLine, line: BodyLine): boolean {
  const isHeading = cells.length === 1 && !table && /^[IVX]{1,5}\. /.test(text);
  const areCapitals = [text, line.text].every((words) => !/\p{Ll}/u.test(words) && /\p{Lu}/u.test(words));
  return isHeading && !line.table && areCapitals && readMarker(line.text).marker === null;
}

/** "… theo đề nghị của", "… Quyết định số": words behind which a sentence goes on. */
const LEADS_ON = /\S \S+ (?:và|của|cho|về|(?<!tiếp )theo|với|tại|các|những|số|hoặc)$/;

/** "… tham mưu trong quý" over "II/2027)." */
const PARTS_QUARTER = / quý$/i;
const QUARTER = /^(?:I{1,3}|IV)(?![\p{L}.])/u;

/** "… hoàn thành trước ngày" over "25/4/2026.", "… vào tháng" over "5/2026": never a list's number. */
const PARTS_DAY = /^.{12,} (?:ngày|tháng|trước|hết|từ|đến|tới|vào|nhất|nhất là)$/i;
const DAY = /^(?:\d{1,2} ?[/-] ?\d{1,4}(?!\d)|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2} tháng \d)/i;

/** "Bước 2: Xếp lịch thi" over "Phòng A xếp lịch …": a title is short. */
const STEP_TITLE = /^(?:Bước|Giai đoạn) \d{1,2}[.:] /;
const STEP_FULL = 0.85;

/** "… các công trình, dự án:" over "tên, loại hình …", "… ngày tết”..." over "để hoàn thành": within a sentence that is broken where others are. */
const WITHIN = /(?:[:;]|…|\.{3})["”)]?$/;

function goesOn(before: BodyLine, line: BodyLine, width: number, begun: BodyLine): boolean {
  const least = STEP_TITLE.test(before.text) ? STEP_FULL : LEAST_LONG;
  const isFull = width >= LONG_LINE && before.text.length >= width * least;
  const isWithin = WITHIN.test(before.text) && before.cells.length === 1 && !before.table;
  const runsOn = isFull && isWithin && startsSmall(line);
  if (!(isOpen(before) || runsOn) || line.text === "" || line.table || line.cells.length > 1) return false;
  if (PARTS_DAY.test(before.text) && DAY.test(line.text)) return true;
  if (readMarker(line.text).marker !== null || isAllCapitals(before.text)) return false;
  if (startsSmall(line) || LEADS_ON.test(before.text)) return true;
  if (PARTS_QUARTER.test(before.text) && QUARTER.test(line.text)) return true;
  if (width >= LONG_LINE && before.text.endsWith(",")) return true;
  if (width < LONG_LINE || isAllCapitals(line.text)) return false;
  if (beginsWithDeed(line.text) && headsByName(before.text)) return false;
  return breaksOff(begun === before ? before.text : "") || (isFull && before.text.length >= LONG_LINE);
}

const INTRODUCES = /^(?:đối với|trách nhiệm của|nhiệm vụ của|đề nghị|giao|yêu cầu) /i;

/** "2. Đề nghị Hội Nông dân các xã" over "Vận động hội viên …": nothing but names behind a number. */
function headsByName(text: string): boolean {
  const { marker, text: words } = readMarker(text);
  if (marker === null || marker.style === "dash") return false;
  const passage = passageOf(words.replace(INTRODUCES, ""));
  const { names, end } = listBodies(passage, 0);
  return names.length > 0 && end === passage.tokens.length;
}

/** "- Chủ trì phối hợp với BHXH", "Tăng cường kiểm tra công tác": a deed without a stop, where other lines break as well. */
function breaksOff(text: string): boolean {
  const { marker, text: words } = readMarker(text);
  return (marker === null || /^(?:dash|bullet)/.test(marker.style)) && beginsWithDeed(words);
}

function isOpen(line: BodyLine): boolean {
  return line.text !== "" && !line.table && line.cells.length === 1 && !ENDED.test(line.text);
}

function startsSmall(line: BodyLine | undefined): boolean {
  return line !== undefined && /^\p{Ll}/u.test(line.text) && readMarker(line.text).marker === null;
}
