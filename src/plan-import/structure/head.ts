import { makeDay, type Day } from "../../domain/day";
import { dropEnd, dropEndSpaced } from "../../domain/drop-end";
import type { FoundIn } from "../../domain/plan";
import { isTaskHeader, meaningOf } from "../table/columns";
import { comparable, isAllCapitals } from "../text/comparable";
import type { SourceLine, Lines } from "../text/lines";
import { capitalised } from "../text/shown";
import { readMarker } from "../text/marker";
import { dayNamedIn, findAnnouncement } from "./announcement";

/** What the head of a document says of itself. */
export interface DocumentHead {
  readonly number: string;
  /** Where the number was found if it does not stand whole behind "Số:", and the line of it. */
  readonly numberFound?: { readonly from: FoundIn; readonly line: number };
  /** Line of the number where it was left blank, to be filled in by hand; null where there is none. */
  readonly blankNumberLine: number | null;
  readonly title: string;
  readonly issuedOn: Day | null;
  /** Line of the place-and-date line, null where there is none. */
  readonly dateLine: number | null;
  /** The issuing body's lines, as written. */
  readonly organisationLines: readonly string[];
  /** Who issued it, where an article about it says so. */
  readonly issuer?: string;
  /** To whom a letter is addressed. */
  readonly recipients: readonly string[];
  /** Index of the first line after the head. */
  readonly end: number;
}

const NUMBER = /^số(?:\s*:)?(.*)$/i;
const SIGNS = String.raw`\p{Lu}[\p{L}\d&]*(?:\s?[-/.]\s?\p{Lu}[\p{L}\d&]*)*`;
/** "12/KH-UBND", "45-KH/HU", "12/2025/QĐ-UBND", "369/PGD&ĐT". */
const NUMBER_FORM = new RegExp(String.raw`^(\d{0,5})((?:\/\d{4})?\s*[-/]\s*${SIGNS})`, "u");
/** "298 KH/TWĐTN": a sign was left out between number and letters. */
const SPACED_FORM = new RegExp(String.raw`^(\d{1,5})\s+(${SIGNS})`, "u");
const DATE_LINE = /ngày(?:\s*(\d{1,2})\s*|\W*)tháng(?:\s*(\d{1,2})\s*|\W*)năm(?:\s*(\d{4})|\W*$)/;
/** "…, hoàn thành trước ngày 28 tháng 02 năm 2026": a deadline, and not where and when the document was made. */
const DUE = /(?:trước|đến|từ|sau|nhất|vào|hết|trong|là) $/;
/** "Phước Long, ngày 12/01/2026". */
const NUMERIC_DATE_LINE = /^(?:[^,\d]{2,40}, )?ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const MOTTO =
  /cộng h[oòó]a x[aã] hội chủ nghĩa việt nam|độc lập\s*-\s*tự do\s*-\s*hạnh phúc|đảng cộng sản việt nam|cộng h[oòó]a x[aã](?: hội)?$|^(?:hội )?chủ nghĩa việt nam/;
const KINDS =
  /^(?:kế hoạch|chương trình|hướng dẫn|thông báo|quyết định|công văn|đề án|phương án|lịch|chỉ thị|nghị quyết|công điện|thông tri|kết luận|dự thảo|tờ trình|báo cáo)(?: |$)/;
const CARRIED = /^\(?(?:ban hành )?kèm theo [\p{L} ]{4,40} số:? ?(?=\d)/iu;
const BARE_KIND = /^(?:kế hoạch|chương trình|hướng dẫn|phương án|đề án)$/;
const SUBJECT = /^(?:v\/v|về việc|trích yếu)\s*:?\s*/i;
const BASIS =
  /^(?:căn cứ|thực hiện|thi hành|xét|theo|để|nhằm|kính gửi|trên cơ sở|tiếp tục|ngày \d|phát huy|hưởng ứng|sau khi|quán triệt|triển khai thực hiện|nhân dịp|vừa qua|trong)/;
/** "Kính gửi: …"; of a telegram, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:". */
const ADDRESSES =
  /^(?:[Đđ]ồng )?(?:[Kk]ính gửi|KÍNH GỬI)\s*:?\s*|^[\p{Lu}\s,]{0,120}(?:^|\s)(?:[Đđ]iện|ĐIỆN)\s*:$/u;
const FARTHEST = 60;
/** Where a place and day stand that some documents write above the signature. */
const CLOSING_LINES = 12;
const LONGEST_HEAD_LINE = 220;
const SHORTEST_BASIS = 100;

/** Reads number, title, date and issuing body from the first lines, in the state's and in the Party's style. */
export function readHead(lines: Lines): DocumentHead {
  const start = startOfHead(lines);
  const head = readHeadLines(lines.slice(start));
  return { ...head, end: start + head.end };
}

/** Where the head begins: behind a web page's menu, which has points of its own, with the capitals about the motto. */
function startOfHead(lines: Lines): number {
  const motto = lines.slice(0, FARTHEST).findIndex(({ text }) => MOTTO.test(comparable(text)));
  if (motto < headLimit(lines)) return 0;
  let start = motto;
  const isHead = (text: string): boolean => isAllCapitals(text) || /^[^\p{L}]*$|^số/iu.test(text);
  while (start > 0 && isHead(lines[start - 1]?.text ?? "")) start -= 1;
  return start;
}

function readHeadLines(lines: Lines): DocumentHead {
  const limit = headLimit(lines);
  const numberAt = findNumber(lines, limit);
  const announced = numberAt ? null : findAnnouncement(lines);
  const dateAt = findDateLine(lines, limit);
  const issued = dateAt ?? findDateLine(lines.slice(-CLOSING_LINES), CLOSING_LINES);
  const placed = Math.max(numberAt?.index ?? -1, dateAt?.index ?? -1) + 1;
  const titleAt = findTitle(lines, limit) ?? findUnnamedTitle(lines, placed, limit);
  const titled = titleAt === null ? null : readTitle(lines, titleAt);
  const carrier = findCarrier(lines, KINDS.exec(comparable(titled?.title ?? ""))?.[0]);
  const told = numberAt ?? carrier ?? (announced && { ...announced, from: "document" as const });
  const subject = titled ?? readSubject(lines, limit);
  const addressed = readRecipients(lines);
  const organisationEnd = numberAt?.index ?? dateAt?.index ?? titleAt ?? 0;
  const organisationLines = organisationLinesOf(lines, organisationEnd);
  const issuer =
    announced?.organisation ?? (organisationLines.length > 0 ? undefined : carrierIssuer(lines, carrier));
  return {
    number: told?.number ?? "",
    ...(told?.from && { numberFound: { from: told.from, line: lines[told.index]?.line ?? 1 } }),
    blankNumberLine: numberAt?.number === "" ? (lines[numberAt.index]?.line ?? null) : null,
    title: subject?.title ?? "",
    issuedOn: issued?.day ?? told?.issuedOn ?? null,
    dateLine: issued?.line ?? null,
    organisationLines,
    ...(issuer && { issuer }),
    recipients: addressed?.names ?? [],
    end: Math.max(placed, subject?.end ?? 0, addressed?.end ?? 0, (announced?.index ?? -1) + 1),
  };
}

/** The head ends where the first point or the first long paragraph begins. */
function headLimit(lines: Lines): number {
  const end = lines.findIndex(({ text }) => readMarker(text).marker !== null || isBasis(text));
  return Math.min(FARTHEST, end < 0 ? lines.length : end);
}

/** The bodies after "Kính gửi:", on its line or as points below it. */
function readRecipients(lines: Lines): { names: readonly string[]; end: number } | null {
  const start = lines.findIndex(({ text }, index) => index < FARTHEST && ADDRESSES.test(text));
  if (start < 0) return null;
  const names = [(lines[start]?.text ?? "").replace(ADDRESSES, "")];
  let end = start + 1;
  for (; end < lines.length; end += 1) {
    const text = lines[end]?.text ?? "";
    const { marker, text: name } = readMarker(text);
    const isName = marker?.style === "dash" && name.length < LONGEST_HEAD_LINE;
    if (text !== "" && !isName) break;
    if (isName) names.push(name);
  }
  return { names: names.map((name) => dropEnd(name, ".;,")).filter((name) => name !== ""), end };
}

function isBasis(text: string): boolean {
  return text.length >= SHORTEST_BASIS && BASIS.test(comparable(text));
}

interface NumberAt {
  readonly number: string;
  readonly index: number;
  readonly from?: FoundIn | undefined;
  readonly issuedOn?: Day | null;
}

function findNumber(lines: Lines, limit: number): NumberAt | null {
  for (let index = 0; index < limit; index += 1) {
    for (const cell of lines[index]?.cells ?? []) {
      const own = NUMBER.exec(cell)?.[1]?.trimStart();
      const below = own !== undefined && /^\d*$/.test(own) ? (lines[index + 1]?.text ?? "") : "";
      const found = own === undefined ? null : readNumber(`${own}${below}`.replace(/[–—]/g, "-"));
      if (found && below === "") return { ...found, index };
      if (found) return { ...found, from: "neighbour", index: index + 1 };
    }
  }
  return null;
}

/** A document's number as it is written, without spaces; "" where only its letters stand and the number is blank. */
function readNumber(words: string): Pick<NumberAt, "number" | "from"> | null {
  const form = NUMBER_FORM.exec(words);
  if (form?.[1] === "") return { number: "" };
  if (form) return { number: `${form[1] ?? ""}${form[2] ?? ""}`.replace(/\s+/g, "") };
  const spaced = SPACED_FORM.exec(words);
  const number = spaced && `${spaced[1] ?? ""}-${spaced[2] ?? ""}`.replace(/\s+/g, "");
  return number === null ? null : { number, from: "guess" };
}

/** "(Kèm theo Quyết định số 12/QĐ-UBND ngày 20/01/2026 …)": an attachment alone bears the number and day of what carries it. */
function findCarrier(lines: Lines, kind: string | undefined): NumberAt | null {
  // "PHỤ LỤC (Kèm theo Nghị quyết số …)" behind a "NGHỊ QUYẾT" without a number: its own
  const isOwn = (text: string): boolean =>
    kind !== undefined && comparable(text).includes(`kèm theo ${kind.trim()} số`);
  const index = lines.findIndex(({ text }, at) => CARRIED.test(text) && (at < FARTHEST || isOwn(text)));
  const words = (lines[index]?.text ?? "").replace(CARRIED, "");
  const number = index < 0 ? null : readNumber(words)?.number;
  return number ? { number, index, from: "document", issuedOn: dayNamedIn(words) } : null;
}

const CARRIED_OF = /^\(?(?:ban hành )?kèm theo [^()]{4,90} của (\p{Lu}[^(),;.]{3,90})\)?\.?$/iu;

/** "(Kèm theo Văn bản số … của Đảng ủy Chính phủ)": whose an attachment alone is. */
function carrierIssuer(lines: Lines, carrier: NumberAt | null): string | undefined {
  const own = lines[carrier?.index ?? -1];
  return [...lines.slice(0, CLOSING_LINES), ...(own ? [own] : [])].flatMap(
    ({ text }) => CARRIED_OF.exec(text)?.[1] ?? [],
  )[0];
}

interface DateLine {
  readonly day: Day | null;
  readonly line: number;
  readonly index: number;
}

function findDateLine(lines: Lines, limit: number): DateLine | null {
  for (let index = 0; index < limit; index += 1) {
    const line = lines[index];
    const own = comparable(line?.text ?? "");
    const match = DATE_LINE.exec(own) ?? NUMERIC_DATE_LINE.exec(dropEnd(own, "."));
    const broken = match
      ? null
      : DATE_LINE.exec(comparable(`${line?.text ?? ""} ${lines[index + 1]?.text ?? ""}`));
    const found = match ?? (line?.text === "" ? null : broken);
    if (!line || !found || line.text.length > LONGEST_HEAD_LINE || !/,|^ngày/.test(comparable(line.text)))
      continue;
    if (DUE.test(found.input.slice(0, found.index))) continue;
    const day = makeDay(Number(found[3]), Number(found[2]), Number(found[1]));
    const isWhole = Number(found[1]) > 0 && Number(found[2]) > 0;
    return { day: isWhole ? day : null, line: line.line, index: index + (match ? 0 : 1) };
  }
  return null;
}

/** A title that does not say what kind of document it is: the first capitals after number and date. */
function findUnnamedTitle(lines: Lines, start: number, limit: number): number | null {
  if (start === 0) return null;
  const index = lines.findIndex(
    ({ text }, at) => at >= start && at < limit && isAllCapitals(text) && !MOTTO.test(comparable(text)),
  );
  return index < 0 ? null : index;
}

function findTitle(lines: Lines, limit: number): number | null {
  const isKind = (line?: SourceLine): boolean => KINDS.test(comparable(line?.text ?? ""));
  const index = lines
    .slice(0, limit)
    .findIndex((line) => isKind(line) && line.text === line.text.toUpperCase());
  if (index >= 0) return index;
  const first = lines.findIndex(({ text }) => text !== "");
  return first >= 0 && first < limit && isKind(lines[first]) ? first : null;
}

interface Titled {
  readonly title: string;
  readonly end: number;
}

function readTitle(lines: Lines, start: number): Titled {
  const words = [lines[start]?.text ?? ""];
  let end = start + 1;
  for (; end < lines.length && end < start + 12; end += 1) {
    const text = lines[end]?.text ?? "";
    if (text === "") continue;
    if (/^[-–—_*\s]+$/.test(text)) {
      end += 1;
      break;
    }
    const [own, next] = [text, lines[end + 1]?.text ?? ""].map(meaningOf);
    const isHead =
      own === "number" || (own !== null && next !== null) || isTaskHeader(lines[end]?.cells ?? []);
    if (isHead || endsTitle(text, words)) break;
    words.push(text);
  }
  return { title: words.join(" "), end };
}

function endsTitle(text: string, words: readonly string[]): boolean {
  if (readMarker(text).marker || words.length > 5 || text.length > LONGEST_HEAD_LINE || /[.:;]$/.test(text))
    return true;
  if (/^(?:kính gửi|\()/i.test(text)) return true;
  const first = words.length === 1;
  // Below "KẾ HOẠCH" alone stands the title, however long and whatever it begins with.
  if (isBasis(text) && !(first && BARE_KIND.test(comparable(words[0] ?? "")))) return true;
  if (!first && BASIS.test(comparable(text))) return true;
  return isAllCapitals(text) && !first && !isAllCapitals(words.at(-1) ?? "");
}

function readSubject(lines: Lines, limit: number): Titled | null {
  for (let index = 0; index < limit; index += 1) {
    const cell = lines[index]?.cells.find((candidate) => SUBJECT.test(candidate));
    const title = cell?.replace(SUBJECT, "");
    if (title !== undefined) return { title: capitalised(title), end: index + 1 };
  }
  return null;
}

/** "VĂN PHÒNG CHÍNH" over "PHỦ": the last syllable alone in its line. */
const LAST_SYLLABLE = /^\p{Lu}{2,7}$/u;

function organisationLinesOf(lines: Lines, end: number): string[] {
  const cells = lines.slice(0, end).flatMap((line) => line.cells);
  const whole = cells.map((cell, at) => {
    const next = cells[at + 1] ?? "";
    return isAllCapitals(cell) && LAST_SYLLABLE.test(next) ? `${cell} ${next}` : cell;
  });
  return whole.map(organisationPart).filter((text) => {
    const words = comparable(text);
    return isAllCapitals(text) && !MOTTO.test(words) && !KINDS.test(words);
  });
}

/** The capitals at the end of a cell: a web page's headline may stand glued before them. */
function organisationPart(cell: string): string {
  const motto = comparable(cell).search(MOTTO);
  const own = dropEndSpaced(motto > 0 ? cell.slice(0, motto) : cell, "*-").replace(/^[*\s-]+/, "");
  if (isAllCapitals(own)) return own;
  const glued = /\)\s*((?:\p{Lu}[\p{Lu}\s-]+))$/u.exec(own);
  return glued?.[1]?.trim() ?? "";
}
