import { isNameAlone } from "../bodies/name-alone";
import type { SourceLine } from "../text/lines";
import { readMarker, type Marker } from "../text/marker";
import { readAttribute, type AttributeName } from "./attributes";
import type { Point } from "./point";
import { isTimeOnly } from "../deadline/parse-deadline";

/** A point while its outline is built. */
export interface Draft extends Point {
  readonly style: string;
  /** How many numbered points stand under it so far. */
  counted: number;
  /** What a list that runs on over a section line started from. */
  offset: number;
}

/** A point that nothing stands under yet. */
export function draft(point: Omit<Point, "children"> & { readonly style: string }): Draft {
  return { ...point, children: [], counted: 0, offset: 0 };
}

/** Some open points, and behind them one more that stands under the last of them. */
export function withOpened(kept: readonly Draft[], make: (parent: Draft) => Draft): Draft[] {
  const parent = kept.at(-1);
  const point = parent && make(parent);
  if (point) parent.children.push(point);
  return point ? [...kept, point] : [];
}

const SIGN_STYLE = /^(?:counted|dash|plus|star|letters?|bracket|parentheses|bullet.*)$/;

/** Whether points of a style stand under numbered ones. */
export function isSign(style: string): boolean {
  return SIGN_STYLE.test(style);
}

/** "Hạn đăng ký" alone: a line below tells it. */
export const IS_TERM = /^(?:thời )?hạn [^.:;]*$/i;

/** What a line stands under: one that ends in a colon, or is nothing but a time or a name, between two points of one list introduces those below it. */
export function stackAbove(
  stack: Draft[],
  line: SourceLine,
  lines: readonly SourceLine[],
  index: number,
): Draft[] {
  if (stack.at(-1)?.kind !== "point" || readAttribute(line.text, 0) !== null) return stack;
  // "Từ 24/01 đến 04/02" behind what is listed under "Từ 10/01 đến 21/01": the next period.
  const periods = isTimeOnly(line.text) ? stack.findIndex(holdsPeriod) : -1;
  if (periods >= 0) return stack.slice(0, periods + 1);
  // "Thời gian thực hiện:" over lines without a sign heads them, and is of no dash above.
  if (
    TIMES_HEAD.test(line.text) &&
    !lines.slice(index + 1, index + 3).some(({ text }) => readMarker(text).marker)
  )
    return stack.slice(
      0,
      Math.max(
        1,
        stack.findIndex(({ style }) => isSign(style)),
      ),
    );
  // "Hoàn thành trong quý II." tells of the point above, as any time does of "Hạn đăng ký".
  if (/^hoàn thành .*\.$/i.test(line.text) || IS_TERM.test(stack.at(-1)?.text ?? "")) return stack;
  const above = lines[index - 1]?.text || (lines[index - 2]?.text ?? "");
  const isHead = isTimeOnly(line.text) || isNameAlone(line.text) || headsList(line.text, above);
  if (!line.text.endsWith(":") && !isHead) return stack;
  const [next] = lines.slice(index + 1, index + 4).flatMap(({ text }) => readMarker(text).marker ?? []);
  const at = next ? stack.findIndex(({ kind, style }) => kind === "point" && style === next.style) : -1;
  const isLast = at === stack.length - 1;
  const listsSigns = isSign(next?.style ?? "");
  const introduces = listsSigns ? isLast || line.text.endsWith(":") : isLast && isTimeOnly(line.text);
  return at > 0 && introduces ? stack.slice(0, at) : stack;
}

/** Whether a line that is nothing but a time heads what stands under a point. */
function holdsPeriod({ children }: Draft): boolean {
  return children.some(
    ({ marker, kind, text }) => marker === null && kind === "paragraph" && isTimeOnly(text),
  );
}

const TIMES_HEAD = /^(?:thời gian|tiến độ|lịch trình|các mốc)[^:]{0,40}:$/i;
const MOST_HEAD_WORDS = 6;

/** "Ngày diễn ra hội chợ", "Sau hội chợ" behind "• Sắp xếp hàng hóa,": a few words without a stop, where the line of a list above has one. */
export function headsList(text: string, above: string): boolean {
  const isBare = /^\p{Lu}[^.,;:!?…()]{2,60}$/u.test(text) && text.split(" ").length <= MOST_HEAD_WORDS;
  return isBare && /[.,;]$/.test(above);
}

/** Labels that may speak for all points of the list they close. */
const OF_LIST: readonly AttributeName[] = ["time", "lead", "support"];

/** What a paragraph stands under: the last point, or where its label speaks for a list, the point that the list is of. */
export function holderOf(stack: readonly Draft[], line: SourceLine): Draft | undefined {
  const last = stack.at(-1);
  const above = stack.at(-2);
  const before = above?.children[(last ? above.children.indexOf(last) : 0) - 1];
  if (!last || !above || !before || above.kind !== "point" || !isSign(last.style)) return last;
  const isOfList = before.marker?.style === last.marker?.style && last.children.length === 0;
  const speaksForOne = before.children.some(({ text }) => readAttribute(text, 0) !== null);
  const { name = "other" } = readAttribute(line.text, 0) ?? {};
  return isOfList && !speaksForOne && OF_LIST.includes(name) ? above : last;
}

/** "* Thời gian thực hiện: …" below dashes: a label with a sign of its own speaks for the point that they are of. */
export function closesList(stack: readonly Draft[], { style }: Marker, line: SourceLine): boolean {
  const last = stack.at(-1);
  const { name = "other" } = readAttribute(line.text, 0) ?? {};
  return style === "star" && last?.style === "dash" && last.children.length === 0 && OF_LIST.includes(name);
}

/** The open points under which a point of a style belongs: up to the last one of its own style, or the one it details. */
export function parentsOf(stack: readonly Draft[], style: string, marker: Marker): Draft[] {
  const same = stack.findIndex((open) => open.style === style);
  if (same > 0) return stack.slice(0, same);
  if (!style.startsWith("number")) return [...stack];
  const depth = marker.label.split(".").length;
  const above = stack.reduce((found, open, index) => (isAbove(open, depth) ? index : found), 0);
  return stack.slice(0, above + 1);
}

function isAbove(open: Draft, depth: number): boolean {
  if (open.kind === "section" || ["capital", "part", "roman", "stage"].includes(open.style)) return true;
  return open.style.startsWith("number") && Number(open.style.slice(6)) < depth;
}
