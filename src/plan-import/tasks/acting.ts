import type { KnownNames } from "../bodies/known-names";
import { beginsWithDeed } from "../bodies/deed";
import { readRoles } from "../bodies/roles";
import { comparable } from "../text/comparable";
import type { Surroundings } from "./to-task";
import { firmTimeIn, timesIn } from "../deadline/parse-deadline";

const CLOSING =
  /^(?:trên đây|trong quá trình|căn cứ|kế hoạch này|nhận được|trân trọng|nơi nhận|kính gửi|kính đề nghị|rất mong|định kỳ tổng hợp|ghi chú|lưu ý|tài liệu|\(?kèm theo|\*? ?\(|thực hiện (?:kế hoạch|chỉ thị|nghị quyết|điều lệ|hướng dẫn|công văn|chương trình|quyết định)|thi hành|để )/;

/** Whether a line belongs to what opens or closes a document: what it rests on, whom it thanks, what is attached. */
export function closes(text: string): boolean {
  return CLOSING.test(comparable(text));
}

/** "… đề nghị các đơn vị nghiêm túc thực hiện", "… thông báo để các cơ quan biết": how documents close. */
const FORMULA =
  / (?:để|đến) [^.]{0,120} biết(?:,|$| )|(?:quan tâm|nghiêm túc|khẩn trương|kịp thời|phối hợp|tổ chức|căn cứ kế hoạch|căn cứ nội dung kế hoạch)(?: tổ chức| triển khai| chỉ đạo(?: và)?)* thực hiện(?: đầy đủ| tốt| (?:có )?hiệu quả)?(?: (?:kế hoạch|công văn|chỉ thị|chương trình|hướng dẫn|thông báo|quyết định|các nội dung|nội dung)(?: chỉ đạo| này| trên| nêu trên)*)?[./]*$/;

/** Whether a sentence is one of those with which documents close. */
export function isFormula(text: string): boolean {
  return FORMULA.test(comparable(text));
}

/** Whether a sentence begins with who acts. */
export function actsItself(text: string, known: KnownNames): boolean {
  const { lead, units, deedStart } = readRoles(text, known);
  return (lead !== null || units.length > 0) && deedStart > 0 && !isFormula(text);
}

/** Whether a sentence says who does it and by when: that is work, whatever its section is called. */
export function isCharged(text: string, known: KnownNames): boolean {
  const isTimed =
    firmTimeIn(text) !== undefined || timesIn(text).some(({ deadline }) => deadline.offset !== undefined);
  const isBound = / (?:có|chịu) trách nhiệm (?!về|trước)/.test(comparable(text)) && actsItself(text, known);
  if (isBound) return true;
  return isTimed && !/^\d+ ?%/.test(text) && readRoles(text, known).lead !== null;
}

/** Whether a sentence names who does it. */
export function hasDoer(text: string, known: KnownNames): boolean {
  const roles = readRoles(text, known);
  return roles.lead !== null || roles.units.length > 0;
}

/** "Căn cứ tình hình thực tế, có kế hoạch …" under somebody's name. */
const OWN_GROUND =
  /^căn cứ (?:vào )?(?:các )?(?:chức năng|nhiệm vụ|tình hình|điều kiện|phạm vi|nội dung)[ ,](?!.* số \d)/;

/** "Căn cứ chức năng, nhiệm vụ được giao, xây dựng …": what is asked of whom a heading or the sentence itself names stands behind what it rests on. */
export function isFounded(
  text: string,
  { doer, known, headings }: Pick<Surroundings, "doer" | "known" | "headings">,
): boolean {
  if (doer !== null && OWN_GROUND.test(comparable(text))) return true;
  const [first = "", ...rest] = text.split(", ");
  if (!/^căn cứ/i.test(first)) return false;
  // "Căn cứ Kế hoạch số 12, các thôn tổ chức …": what a document rests on stands above its headings.
  if (/ số:? \d|luật/i.test(first)) return headings.length > 0 && actsItself(rest.join(", "), known);
  return rest.some((part) => (doer !== null && beginsWithDeed(part)) || actsItself(part, known));
}
