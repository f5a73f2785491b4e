import { dropEnd } from "../../domain/drop-end";
import type { KnownNames } from "../bodies/known-names";
import { isNameAlone } from "../bodies/name-alone";
import { readRoles } from "../bodies/roles";
import { comparable } from "../text/comparable";
import { said } from "../text/said";
import { doerOfHeading, helpedDoer, type Doer } from "../tasks/doer";
import type { Surroundings } from "../tasks/to-task";
import { askedIn } from "./asked";
import type { Point } from "../structure/point";
import { hasDoer, actsItself } from "../tasks/acting";
import type { RawTask } from "../tasks/raw-task";
import { FOR_WHAT } from "../tasks/heading";
import { introducesPapers } from "../tasks/not-work";
import { firmTimeIn, isTimeOnly, timeIn } from "../deadline/parse-deadline";

/** Who does what follows a line, and by when. */
interface Introduced {
  readonly doer?: Doer | null;
  readonly time?: string | undefined;
}

/** "Thời gian từ nay đến ngày 19/8 không còn nhiều, …": what is left, and no deadline. */
const LEFT = /^thời gian (?:từ nay|còn lại)/i;

/** A line that ends in a colon sets who does what follows it, and by when; so does one that is a time and nothing else ("Tháng 1"). */
export function introducedBy(text: string, known: KnownNames): Introduced | null {
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
  const time = LEFT.test(asking)
    ? undefined
    : (firmTimeIn(asking.replace(/\([^()]*\)(?=,)/g, "")) ?? monthIn(asking) ?? monthOfWork(asking));
  return said({ doer, time });
}

/** "Theo chương trình công tác, tháng 3, Sở phải trình:": a month that is a clause of its own, of what is still to be done. */
function monthIn(text: string): string | undefined {
  const isPast = / đã /i.test(text);
  return text
    .split(/, /)
    .find((part) => !isPast && /^(?:trong )?(?:tháng|quý) /i.test(part) && isTimeOnly(part));
}

const WORK_OF_MONTH =
  /^(?:một số |các |những )?(?:nhiệm vụ|nội dung|công việc|công tác|hoạt động|chương trình)(?! đã)[^,.;:()]* (?:trong )?(?:tháng|quý) [\dIV]/i;

/** "Nhiệm vụ trọng tâm của công đoàn trong quý II/2026 như sau:": the month or quarter of all that follows. */
function monthOfWork(text: string): string | undefined {
  return WORK_OF_MONTH.test(text) ? timeIn(text) : undefined;
}

const LISTS_WORK =
  /(?:thực hiện|triển khai|tổ chức)[^.;:]{0,120} (?:hoạt động|nhiệm vụ|công việc|nội dung)[^.;:]{0,120} sau(?: đây)?:$/i;

/** "Để nâng cao năng lực, thủ trưởng các đơn vị có trách nhiệm:": who acts, behind what it is for. */
function actsBelow(text: string, known: KnownNames): Doer | null {
  const { lead, support } = readRoles(text, known);
  const asks = /có (?:trách nhiệm|nhiệm vụ)\s*:$/i.test(text) || LISTS_WORK.test(text);
  return lead !== null && asks ? { lead, support } : null;
}

/** The surroundings that a line sets for what follows it. */
export function behindLine(text: string, introduced: Introduced, around: Surroundings): Surroundings {
  const doer = helpedDoer(text, around.doer, around.known) ?? addressedAs(introduced.doer, around.doer);
  const isTimeOfList = introduced.time === undefined ? around.isTimeOfList === true : !isTimeOnly(text);
  // "…, các đơn vị thực hiện các hoạt động sau:" among aims, too, lists work.
  const kind = introduced.doer && LISTS_WORK.test(text) ? "tasks" : around.kind;
  return { ...around, ...introduced, kind, doer, isLed: Boolean(introduced.doer), isTimeOfList };
}

/** "Giám đốc các đơn vị", "các cơ quan, địa phương": who is addressed, in other words. */
const AT_LARGE =
  /^(?:(?:thủ trưởng|giám đốc|lãnh đạo|người đứng đầu) )?(?:các|quý) (?:cơ quan|đơn vị|địa phương|ngành)(?:, (?:cơ quan|đơn vị|địa phương|ngành))*$/;

/** In a letter, those whom an introducing line asks are its addressees under another name. */
function addressedAs(introduced: Doer | null | undefined, around: Doer | null): Doer | null {
  if (!introduced || (around?.isAddressed && AT_LARGE.test(comparable(introduced.lead)))) return around;
  return around?.isAddressed ? { ...introduced, isAddressed: true } : introduced;
}

/** Whether other work begins with a point than what stands above it: it is numbered, or names who does it. */
export function opensWork({ kind, text }: Point, known: KnownNames): boolean {
  return kind !== "paragraph" || hasDoer(text, known);
}

/** "Thời gian hoàn thành trước ngày 10/4." behind what somebody is asked to do: when all of it is done. */
export function closesWithTime(text: string): boolean {
  return /^(?:thời gian|thời hạn|hạn)[^:]*\.$/i.test(text) && isTimeOnly(text);
}

/** Tasks that have the time of a line behind them, where they tell none of their own. */
export function withClosingTime(tasks: readonly RawTask[], text: string): readonly RawTask[] {
  const time = dropEnd(text, ".");
  return tasks.map((task) => ({ time, ...task }));
}

/** Those of some lines that are papers to hand in, or that tell what something is for. */
export function papersAmong(points: readonly Point[], known: KnownNames): ReadonlySet<Point> {
  return new Set(
    points.flatMap((point, at) => (introduces(point) ? listBehind(points.slice(at + 1), known) : [])),
  );
}

function introduces({ kind, text }: Point): boolean {
  return kind === "paragraph" && (introducesPapers(text) || FOR_WHAT.test(text));
}

/** The list that such a line introduces: as far as one sign goes, and only if none of it is for a body to do. */
function listBehind(behind: readonly Point[], known: KnownNames): readonly Point[] {
  const style = behind[0]?.marker?.style;
  const other = behind.findIndex(({ marker }) => marker?.style !== style);
  const list = other < 0 ? behind : behind.slice(0, other);
  // "(1) Bộ Công an:", "- Sở A thẩm định …": no paper, but what somebody does.
  const isGiven = (words: string): boolean =>
    doerOfHeading(words, known) !== null || actsItself(words, known);
  return list.some((each) => isGiven(each.text)) ? [] : list;
}
