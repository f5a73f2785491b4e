import { beginsWithDeed } from "../bodies/deed";
import { readAttribute } from "../structure/attributes";
import type { Point } from "../structure/point";
import { isAllCapitals, comparable } from "../text/comparable";
import { actsItself, closes, hasDoer, isFormula, isFounded, isCharged } from "../tasks/acting";
import { introducesPapers, isNotWork } from "../tasks/not-work";
import type { Surroundings } from "../tasks/to-task";
import { FOR_WHAT, MOST_HEADING_WORDS } from "../tasks/heading";
import { isTimeOnly, timeIn, firmTimeIn } from "../deadline/parse-deadline";

/** What a sentence becomes: a task, a sentence that may be told as passed over, or nothing. */
type Meaning = "task" | "passed" | null;

/** What an unnumbered sentence becomes; among numbered points it is work only by its time or by who does it. */
export function meaningOf({ text, line }: Point, around: Surroundings, hasPoints: boolean): Meaning {
  if (isToldWhole(text, around)) return "task";
  if (text.endsWith(":") || isTimeOnly(text) || !isWorkHere(text, around)) return null;
  const own = readAttribute(text, line);
  if (own && own.name !== "content") return null;
  const isDated = timeIn(text) !== undefined;
  if (isNotWork(text, isDated)) return null;
  // "1. Công an tỉnh" over "Tham mưu quản lý …." and dashes
  const isOfHeading = around.isDetailed === true && around.doer !== null && beginsWithDeed(text);
  const isAsking = around.isLed === true || isOfHeading || actsItself(text, around.known);
  if (!isDated && hasPoints && !isAsking) return "passed";
  const isLed = hasDoer(text, around.known);
  if (closes(text) && !(isDated && isLed) && !isFounded(text, around)) return null;
  return isDated || around.isDetailed || isLed || beginsWithDeed(text) ? "task" : null;
}

/** Whether a sentence that is none of the tasks reads as work: it is told, and never lost without a word. */
export function readsAsWork(text: string, { kind, known }: Surroundings): boolean {
  if (kind !== "tasks" || text.endsWith(":") || isAllCapitals(text) || closes(text)) return false;
  return !isFormula(text) && (beginsWithDeed(text) || actsItself(text, known));
}

const OF_RESULTS = /kết quả|tình hình|đánh giá|ưu điểm|hạn chế|căn cứ|mục tiêu|chỉ tiêu|đặc điểm|thực trạng/i;

/** "Tổng hợp danh sách trước 28/11/2025": a deed that is bounded by a day, and no aim. */
function isDue(text: string, headings: readonly string[]): boolean {
  if (headings.some((heading) => OF_RESULTS.test(heading))) return false;
  const isBound = /(?:trước|chậm nhất|muộn nhất|xong)[^.;,:]{0,24}\d{1,2}\/\d{1,2}/i.test(text);
  return isBound && beginsWithDeed(text) && !/%|phấn đấu|chỉ tiêu|mục tiêu/i.test(text);
}

const OF_FUNDS = /kinh phí|^yêu cầu về /i;

/** Whether a sentence is work where it stands: among other things only if somebody is charged by a time, or pays, or does what a thing requires. */
export function isWorkHere(text: string, { kind, headings, known }: Surroundings): boolean {
  if (kind === "tasks" || isCharged(text, known) || (kind === "other" && isDue(text, headings))) return true;
  return kind === "other" && OF_FUNDS.test(headings.at(-1) ?? "") && actsItself(text, known);
}

const TELLS_HOW =
  /(?:, cụ thể(?: như sau| là)?|(?:yêu cầu|điều kiện|tiêu chuẩn)(?: cụ thể)? (?:như )?sau)\s*:$/;

/** "Sở A báo cáo trước ngày 20/12, cụ thể:": what is asked stands whole in the line, and how it is done in the list below. */
export function isToldWhole(text: string, { kind, doer, known }: Surroundings): boolean {
  // "Các chi hội hoàn thành hồ sơ đề nghị công nhận, hồ sơ gồm có:"
  if (introducesPapers(text) && kind === "tasks" && actsItself(text, known)) return true;
  if (!TELLS_HOW.test(comparable(text))) return false;
  if (isCharged(text, known)) return true;
  if (kind !== "tasks" || text.split(" ").length <= MOST_HEADING_WORDS) return false;
  return firmTimeIn(text) !== undefined || (doer !== null && beginsWithDeed(text));
}

/** Whether a line tells what is done, over what it is for. */
export function isForWhat(text: string, { kind, known }: Surroundings): boolean {
  return kind === "tasks" && FOR_WHAT.test(text) && (beginsWithDeed(text) || actsItself(text, known));
}
