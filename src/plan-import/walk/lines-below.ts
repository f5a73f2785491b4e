import type { KnownNames } from "../bodies/known-names";
import { beginsWithDeed } from "../bodies/deed";
import { readRoles } from "../bodies/roles";
import { readAttribute } from "../structure/attributes";
import type { Point } from "../structure/point";
import { actsItself, hasDoer, isFormula } from "../tasks/acting";
import { headsByNames } from "../tasks/doer";
import { isShortHeading } from "../tasks/heading";
import type { Detailed } from "./detailed";
import { timeIn } from "../deadline/parse-deadline";

/** Whether a point is a task with what stands below it, and no heading. */
export function isTask({ point, details }: Detailed, known: KnownNames): boolean {
  if (point.kind === "section") return false;
  if (details.some((child) => child.kind !== "paragraph" && !REMARK.test(child.text))) return false;
  if (details.length > 0 && (isShortHeading(point) || headsByNames(point.text, known))) return false;
  return !isTopic(point, details, known);
}

/** "* Lưu ý: …": of what stands above it. */
const REMARK = /^(?:lưu ý|ghi chú|chú ý)[: ]/i;

/** "3. Xây dựng văn bản …" over "Sở A có trách nhiệm …": who does it and what stand in the lines below. */
function isTopic(point: Point, details: readonly Point[], known: KnownNames): boolean {
  const isTold = details.some((detail) => isWorkBelow(point, detail, known));
  return isTold && timeIn(point.text) === undefined && !hasDoer(point.text, known);
}

/** Whether a line under a numbered point, or one that ends in a colon, tells of work of its own: it begins with who acts. */
export function isWorkBelow({ marker, text: above }: Point, { text }: Point, known: KnownNames): boolean {
  const heads = /^(?:number|parentheses)/.test(marker?.style ?? "") || above.endsWith(":");
  return heads && actsItself(text, known);
}

/** Whether a sentence below a point that is one as well asks for more: "- Rà soát quy hoạch; / Bổ sung các dự án mới …". */
export function goesOnWith(point: Point, { marker, text, line }: Point, known: KnownNames): boolean {
  const areWhole = /[.;]$/.test(point.text) && /[.;…)]$/.test(text) && readAttribute(text, line) === null;
  const isSentence = marker === null && areWhole && /^\p{Lu}/u.test(text) && !isFormula(text);
  if (!isSentence || (!beginsWithDeed(text) && !actsItself(text, known))) return false;
  // "… thành lập Tổ công tác. / Tổ công tác chịu trách nhiệm …": what is set up is told of.
  const { lead } = readRoles(text, known);
  return lead === null || !readRoles(point.text, known).founded.some((name) => name.startsWith(lead));
}
