import type { KnownNames } from "../bodies/known-names";
import { readAsked } from "../bodies/charge";
import { readRoles } from "../bodies/roles";
import type { Point } from "../structure/point";
import { capitalised } from "../text/shown";
import { closes, hasDoer, isFormula } from "../tasks/acting";
import type { Doer } from "../tasks/doer";
import { timeIn } from "../deadline/parse-deadline";

/** "UBND xã giao Phòng A thực hiện các việc sau:": who is asked. */
export function askedIn(text: string, known: KnownNames): Doer | null {
  const asked = readAsked(text, known);
  return asked?.lead ? { lead: asked.lead, support: asked.support } : null;
}

/** "Giao Sở A chủ trì …;": the unnumbered sentences behind it that name nobody are for the same body. */
export function chargedIn(text: string, known: KnownNames): Doer | null {
  const lead = /^giao /i.test(text) ? readRoles(text, known).lead : null;
  return lead === null ? null : { lead, support: [] };
}

/** "… các đơn vị thực hiện.": nothing is said of what. */
const NO_MORE = /^(?:(?:tổ chức|triển khai|nghiêm túc) )*thực hiện[./]*$/i;

/** "đề nghị", and not the request that a letter answers: "Theo đề nghị của Bộ A". */
const ASKS =
  /(?<= )(?<!(?:theo|xét|căn cứ|trên cơ sở|tại|văn bản|công văn|ý kiến) )(?:đề nghị|yêu cầu) (?!của )/i;

/** "Để …, Ban A đề nghị các đơn vị báo cáo kết quả.", "UBND xã yêu cầu các trường …": what is asked of others, without who speaks. */
export function askedOf(point: Point, known: KnownNames): Point {
  const { text } = point;
  const at = text.search(ASKS);
  const asked = text.slice(at);
  const [first = ""] = asked.split(/(?<=\.) /);
  const deed = first.slice(readRoles(first, known).deedStart);
  const isClosing = (isFormula(first) || NO_MORE.test(deed)) && timeIn(asked) === undefined;
  if (at < 1 || text.endsWith(":") || isClosing || !hasDoer(asked, known)) return point;
  const clause = text.lastIndexOf(", ", at) + 1;
  const isSpoken =
    /^trên đây /i.test(text) ||
    (closes(text) && text.slice(0, at).endsWith(". ")) ||
    [0, clause].some((start) => readRoles(text.slice(start), known).deedStart === at - start);
  return isSpoken ? { ...point, text: capitalised(asked) } : point;
}

/** "Cơ bản thống nhất dự thảo. Giao Phòng A hoàn chỉnh …": what is asked behind what is told, or null. */
export function askedBehind(text: string, known: KnownNames): string | null {
  const [, ...asked] = text.split(/(?<=[.;])\s+(?=\p{Lu})/u);
  const words = asked.join(" ");
  return hasDoer(words, known) ? words : null;
}
