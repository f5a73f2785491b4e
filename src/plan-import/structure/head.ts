import { makeDay, type Day } from "../../domain/day";
import { comparable } from "../text/comparable";
import { isAllCapitals } from "./capitals";
import type { SourceLine } from "./lines";
import { readMarker } from "./marker";

/** What the head of a document says of itself. */
export interface DocumentHead {
  readonly number: string;
  readonly title: string;
  readonly issuedOn: Day | null;
  /** Line of the place-and-date line, null where there is none. */
  readonly dateLine: number | null;
  /** The issuing body's lines, as written. */
  readonly organisationLines: readonly string[];
  /** Index of the first line after the head. */
  readonly end: number;
}

const NUMBER = /^số\s*:?\s*(.*)$/i;
const NUMBER_FORM = /^(\d{0,5}(?:\/\d{4})?\s*[-/]\s*\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*)/u;
const DATE_LINE = /ngày\s*(\d{1,2}|\W*)\s*tháng\s*(\d{1,2}|\W*)\s*năm\s*(\d{4})/;
const MOTTO =
  /cộng h[oòó]a x[aã] hội chủ nghĩa việt nam|độc lập\s*-\s*tự do\s*-\s*hạnh phúc|đảng cộng sản việt nam/;
const KINDS =
  /^(?:kế hoạch|chương trình|hướng dẫn|thông báo|quyết định|công văn|đề án|phương án|kế hoạch - lịch|lịch|chỉ thị|nghị quyết|công điện|thông tri|kết luận|dự thảo|tờ trình|báo cáo)(?: |$)/;
const SUBJECT = /^(?:v\/v|về việc|trích yếu)\s*:?\s*/i;
const BASIS =
  /^(?:căn cứ|thực hiện|thi hành|xét|theo|để|nhằm|kính gửi|trên cơ sở|tiếp tục|ngày \d|phát huy|hưởng ứng|sau khi|quán triệt|triển khai thực hiện|nhân dịp|vừa qua|trong)/;
const FARTHEST = 60;
const LONGEST_TITLE_LINE = 220;

/** Reads number, title, date and issuing body from the first lines, in the state's and in the Party's style. */
export function readHead(lines: readonly SourceLine[]): DocumentHead {
  const limit = Math.min(lines.length, FARTHEST);
  const numberAt = findNumber(lines, limit);
  const dateAt = findDateLine(lines, limit);
  const titleAt = findTitle(lines, limit);
  const titled = titleAt === null ? null : readTitle(lines, titleAt);
  const subject = titled ?? readSubject(lines, limit);
  const organisationEnd = numberAt?.index ?? dateAt?.index ?? titleAt ?? 0;
  return {
    number: numberAt?.number ?? "",
    title: subject?.title ?? "",
    issuedOn: dateAt?.day ?? null,
    dateLine: dateAt?.line ?? null,
    organisationLines: organisationLinesOf(lines, organisationEnd),
    end: Math.max(
      titled?.end ?? 0,
      (numberAt?.index ?? -1) + 1,
      (dateAt?.index ?? -1) + 1,
      subject?.end ?? 0,
    ),
  };
}

function findNumber(
  lines: readonly SourceLine[],
  limit: number,
): { readonly number: string; readonly index: number } | null {
  for (let index = 0; index < limit; index += 1) {
    for (const cell of lines[index]?.cells ?? []) {
      const match = NUMBER.exec(cell);
      const form = match ? NUMBER_FORM.exec(match[1] ?? "") : null;
      if (form) return { number: (form[1] ?? "").replace(/\s+/g, ""), index };
    }
  }
  return null;
}

function findDateLine(
  lines: readonly SourceLine[],
  limit: number,
): { readonly day: Day | null; readonly line: number; readonly index: number } | null {
  for (let index = 0; index < limit; index += 1) {
    const line = lines[index];
    const text = comparable(line?.text ?? "");
    const match = text.length < 160 && !BASIS.test(text) ? DATE_LINE.exec(text) : null;
    if (!line || !match || !/,|^ngày/.test(text)) continue;
    const day = makeDay(Number(match[3]), Number(match[2]), Number(match[1]));
    return { day: Number(match[1]) > 0 && Number(match[2]) > 0 ? day : null, line: line.line, index };
  }
  return null;
}

function findTitle(lines: readonly SourceLine[], limit: number): number | null {
  for (let index = 0; index < limit; index += 1) {
    const text = lines[index]?.text ?? "";
    if (readMarker(text).marker?.style === "roman") return null;
    if (KINDS.test(comparable(text)) && (isAllCapitals(text) || text === text.toUpperCase())) return index;
  }
  return null;
}

function readTitle(
  lines: readonly SourceLine[],
  start: number,
): { readonly title: string; readonly end: number } {
  const words = [lines[start]?.text ?? ""];
  let end = start + 1;
  for (; end < lines.length && end < start + 12; end += 1) {
    const text = lines[end]?.text ?? "";
    if (text === "") continue;
    if (/^[-–—_*\s]+$/.test(text)) {
      end += 1;
      break;
    }
    const { marker } = readMarker(text);
    if (
      marker ||
      BASIS.test(comparable(text)) ||
      text.length > LONGEST_TITLE_LINE ||
      words.length > 5 ||
      /[.:]$/.test(text)
    )
      break;
    if (isAllCapitals(text) && words.length > 1 && !isAllCapitals(words.at(-1) ?? "")) break;
    words.push(text);
  }
  return { title: words.join(" "), end };
}

function readSubject(
  lines: readonly SourceLine[],
  limit: number,
): { readonly title: string; readonly end: number } | null {
  for (let index = 0; index < limit; index += 1) {
    const cell = lines[index]?.cells.find((candidate) => SUBJECT.test(candidate));
    if (cell) return { title: cell.replace(SUBJECT, ""), end: index + 1 };
  }
  return null;
}

function organisationLinesOf(lines: readonly SourceLine[], end: number): string[] {
  return lines
    .slice(0, end)
    .flatMap((line) => line.cells)
    .map(organisationPart)
    .filter(
      (text) =>
        text !== "" && isAllCapitals(text) && !MOTTO.test(comparable(text)) && !KINDS.test(comparable(text)),
    );
}

/** The capitals at the end of a cell: a web page's headline may stand glued before them. */
function organisationPart(cell: string): string {
  const motto = comparable(cell).search(MOTTO);
  const own = (motto > 0 ? cell.slice(0, motto) : cell).replace(/^[*\s-]+|[*\s-]+$/g, "");
  if (isAllCapitals(own)) return own;
  const glued = /\)\s*((?:\p{Lu}[\p{Lu}\s-]+))$/u.exec(own);
  return glued?.[1]?.trim() ?? "";
}
