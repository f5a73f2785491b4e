import { readOffices } from "../bodies/read-units";
import type { KnownNames } from "../bodies/known-names";
import { readAttribute, type Attribute } from "../structure/attributes";
import { isAppendix, isArticle, withAllBelow, type Point } from "../structure/point";
import { tokenise } from "../text/tokens";
import type { Doer } from "../tasks/doer";
import type { Surroundings } from "../tasks/to-task";
import { isTimeOnly, parseDeadline } from "../deadline/parse-deadline";

/** What stands around the whole document: whether all of it may be work, whom it is addressed to and when all of it is done. */
export function outermost(
  outline: readonly Point[],
  recipients: readonly string[],
  known: KnownNames,
): Surroundings {
  return {
    kind: hasSections(outline) && !outline.some(isArticle) ? "other" : "tasks",
    headings: [],
    doer: addressees(recipients),
    time: wholeTime(outline),
    known,
  };
}

/** Whether sections part it: what an appendix is parted into says nothing of the text before it; a line of capitals over nothing is who signs. */
function hasSections(outline: readonly Point[]): boolean {
  const numbered = outline.findIndex(
    ({ kind, marker }) => kind !== "section" && marker?.style.startsWith("number"),
  );
  const isBehind = (point: Point, at: number): boolean =>
    isAppendix(point) || (numbered >= 0 && at > numbered && !point.marker);
  const end = outline.findIndex(isBehind);
  const own = outline.slice(0, end < 0 ? outline.length : end);
  const sections = own.filter(
    (point) => point.kind === "section" && point.children.some((child) => !isGround(child)),
  );
  const [first] = sections;
  return first !== undefined && (sections.length > 1 || first.marker !== null || !standsBelow(first, own));
}

/** Whether a line is below most others: one line of capitals there is a slogan, and parts nothing. */
function standsBelow(point: Point, outline: readonly Point[]): boolean {
  const lines = withAllBelow(outline);
  return lines.indexOf(point) > lines.length / 2;
}

/** "Căn cứ Luật …": what a decision rests on, under the name of who decides. */
function isGround({ text }: Point): boolean {
  return /^(?:căn cứ|theo|xét|sau khi) /i.test(text);
}

/** The addressees of a letter are asked to do what it says. */
function addressees(recipients: readonly string[]): Doer | null {
  const [lead, ...support] = recipients.flatMap((name) => readOffices(tokenise(name), 0)?.names ?? [name]);
  return lead === undefined ? null : { lead, support, isAddressed: true };
}

/** "5. Thời gian thực hiện: từ …" or "Thời gian thực hiện: …" over an appendix: when all of the document is done. */
function wholeTime(outline: readonly Point[]): string | undefined {
  const labelled = outline
    .flatMap((point) => (isAppendix(point) ? point.children : [point]))
    .flatMap(({ text, line, children }) =>
      children.some(({ marker }) => marker) ? [] : (readAttribute(text, line) ?? []),
    );
  const times = labelled.filter(
    ({ name, label, value }) =>
      name === "time" &&
      /^thời (?:gian|hạn) (?:thực hiện|triển khai|hoàn thành|tiến hành)$/i.test(label) &&
      isTimeOnly(value),
  );
  const whole = [...times, ...outline.flatMap(periodsOf)];
  return new Set(whole.map(({ value }) => value)).size === 1 ? whole[0]?.value : undefined;
}

const OF_ALL = /^(?:tổ chức thực hiện|thời gian(?:$|,| và |:))/i;

/** "III. TỔ CHỨC THỰC HIỆN" or "II. Thời gian, địa điểm" over "1. Thời gian: từ 21/4 đến 29/4/2026": from when to when. */
function periodsOf({ kind, text, children }: Point): readonly Attribute[] {
  if (kind !== "section" || !OF_ALL.test(text)) return [];
  return children
    .flatMap((point) => (point.children.length > 0 ? [] : (readAttribute(point.text, point.line) ?? [])))
    .filter(({ name, label, value }) => name === "time" && /^thời gian$/i.test(label) && isPeriod(value));
}

function isPeriod(value: string): boolean {
  return isTimeOnly(value) && parseDeadline(value, { year: 2000 }).bound === "range";
}
