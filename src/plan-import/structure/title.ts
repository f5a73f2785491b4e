import { opensAgenda } from "../table/agenda";
import { isTimeOnly } from "../deadline/parse-deadline";
import { isTaskHeader, meaningOf } from "../table/columns";
import { comparable, isAllCapitals } from "../text/comparable";
import type { Lines, SourceLine } from "../text/lines";
import { readMarker } from "../text/marker";
import { isWeekDay } from "../text/week-days";
import { capitalised } from "../text/shown";
import { BASIS, isBasis, KINDS, LONGEST_HEAD_LINE, MOTTO } from "./head-lines";

/** Index of the line where the title begins with the kind of document, or null. */
export function findTitle(lines: Lines, limit: number): number | null {
  const isKind = (line?: SourceLine): boolean => KINDS.test(comparable(line?.text ?? ""));
  const index = lines
    .slice(0, limit)
    .findIndex((line) => isKind(line) && line.text === line.text.toUpperCase());
  if (index >= 0) return index;
  const first = lines.findIndex(({ text }) => text !== "");
  return first >= 0 && first < limit && isKind(lines[first]) ? first : null;
}

/** A title that does not say what kind of document it is: the first capitals after number and date. */
export function findUnnamedTitle(lines: Lines, start: number, limit: number): number | null {
  if (start === 0) return null;
  const index = lines.findIndex(
    ({ text }, at) => at >= start && at < limit && isAllCapitals(text) && !MOTTO.test(comparable(text)),
  );
  return index < 0 ? null : index;
}

type Titled = Readonly<{ title: string; end: number }>;

/** The title that begins at a line, and the index of the line after it. */
export function readTitle(lines: Lines, start: number): Titled {
  const words = [lines[start]?.text ?? ""];
  let end = start + 1;
  for (; end < lines.length && end < start + 12; end += 1) {
    const text = lines[end]?.text ?? "";
    if (text === "") continue;
    if (/^[-–—_*\s]+$/.test(text)) {
      end += 1;
      break;
    }
    const below = lines.slice(end + 1).find(({ text: words }) => words !== "")?.text ?? "";
    const [own, next] = [text, below].map(meaningOf);
    if (own === "number" || (own !== null && next !== null) || isTaskHeader(lines[end]?.cells ?? [])) break;
    if (opensAgenda(text) || isWeekDay(text) || endsTitle(text, words) || isOneOfPeriods(lines, end)) break;
    words.push(text);
  }
  return { title: words.join(" "), end };
}

/** "Tháng 1" below a title, where "Tháng 2" stands farther down: it heads the work of that month. */
function isOneOfPeriods(lines: Lines, at: number): boolean {
  const [period = "", number] = periodOf(lines[at]?.text ?? "");
  const isAnother = ([kind, other]: readonly string[]): boolean => kind === period && other !== number;
  return period !== "" && lines.slice(at + 1).some(({ text }) => isAnother(periodOf(text)));
}

/** "tháng", "1" of "Tháng 1/2026:"; nothing of a line that tells more than a period. */
function periodOf(text: string): readonly string[] {
  const words = comparable(text);
  const [, kind = "", number = ""] = /^(tháng|quý|tuần|đợt) ([\divx]{1,4})(?!\d)/.exec(words) ?? [];
  return kind !== "" && isTimeOnly(text) ? [kind, number] : [];
}

const BARE_KIND = /^(?:kế hoạch|chương trình|hướng dẫn|phương án|đề án)$/;

function endsTitle(text: string, words: readonly string[]): boolean {
  // "TRONG NGÀY 26/3." goes on with the capitals above.
  const isStopped = isAllCapitals(text) && isAllCapitals(words.at(-1) ?? "") ? /[:;]$/ : /[.:;]$/;
  if (readMarker(text).marker || words.length > 5 || text.length > LONGEST_HEAD_LINE || isStopped.test(text))
    return true;
  if (
    /^(?:kính gửi|\(|(?:thời gian|địa điểm|ngày đăng(?: bài)?|tác giả|người đăng|cập nhật)\s*:|s?tt (?:nội dung|thời gian|công việc|nhiệm vụ|hoạt động))/i.test(
      text,
    )
  )
    return true;
  const first = words.length === 1;
  // Below "KẾ HOẠCH" alone stands the title, however long and whatever it begins with.
  if (isBasis(text) && !(first && BARE_KIND.test(comparable(words[0] ?? "")))) return true;
  if (!first && BASIS.test(comparable(text))) return true;
  return isAllCapitals(text) && !first && !isAllCapitals(words.at(-1) ?? "");
}

const SUBJECT = /^(?:v\/v|về việc|trích yếu)\s*:?\s*/i;

/** What a letter is about ("V/v …"), as its title. */
export function readSubject(lines: Lines, limit: number): Titled | null {
  for (let index = 0; index < limit; index += 1) {
    const cell = lines[index]?.cells.find((candidate) => SUBJECT.test(candidate));
    const title = cell?.replace(SUBJECT, "");
    if (title === undefined) continue;
    const further = furtherWords(lines.slice(index + 1, index + 1 + MOST_FURTHER));
    return { title: capitalised([title, ...further].join(" ")), end: index + 1 + further.length };
  }
  return null;
}

const MOST_FURTHER = 6;
const LONGEST_FURTHER = 60;
/** Where what a letter is about has ended: at its day, its addressees, a blank line. */
const ENDS_SUBJECT = /^$|^kính gửi|^[^,]{2,40}, ngày|^ngày \d/;

/** The short lines in which what a letter is about goes on: those up to its end, or at least those that begin small. */
function furtherWords(lines: Lines): readonly string[] {
  const cells = lines.map(({ cells: [first = ""] }) => first);
  const isEnd = (words: string): boolean =>
    ENDS_SUBJECT.test(comparable(words)) || MOTTO.test(comparable(words)) || isAllCapitals(words);
  const own = cells.findIndex(isEnd);
  const goesOn = (words: string): boolean =>
    words.length <= LONGEST_FURTHER && !/[.:;]$/.test(words) && (/^\p{Ll}/u.test(words) || !isBegun(words));
  const whole = cells.slice(0, Math.max(own, 0));
  if (whole.length > 0 && whole.every(goesOn)) return whole;
  const other = cells.findIndex((words) => !/^\p{Ll}/u.test(words) || isEnd(words) || !goesOn(words));
  return cells.slice(0, Math.max(other, 0));
}

/** Whether a line begins the letter itself. */
function isBegun(words: string): boolean {
  return BASIS.test(comparable(words)) || /^(?:[+•*]|\d+[.)])/.test(words);
}
