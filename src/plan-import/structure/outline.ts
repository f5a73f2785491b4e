import { dropEnd } from "../../domain/drop-end";
import { toRoman } from "../text/numbers";
import { isNameAlone } from "../bodies/name-alone";
import { readAttribute, type AttributeName } from "./attributes";
import { isAllCapitals } from "../text/comparable";
import type { BodyLine } from "../table/find-tables";
import type { TaskTable } from "../table/task-table";
import type { SourceLine } from "../text/lines";
import { isTimeOnly } from "../deadline/time-line";
import { readMarker, type MarkedText, type Marker } from "../text/marker";
import type { Point } from "./point";

interface Draft extends Point {
  readonly style: string;
  /** How many numbered points stand under it so far. */
  counted: number;
  /** What a list that runs on over a section line started from. */
  offset: number;
}

const MOST_BLANK = 6;
const PART_STYLES = ["part", "capital"];
const SIGN_STYLES = ["counted", "dash", "plus", "star", "letter", "bracket", "parentheses", "letters"];

/** "Điều 2. Giao Sở A …": an article of a decision stands under none of the points before it. */
const ARTICLE = /^Điều \d+[.:] /;

const MOST_ARTICLE_WORDS = 30;

/** "Điều 1. Thông qua chương trình giám sát như sau:" over its points. */
const LISTS_WORK =
  /^(?:thông qua|phê duyệt|ban hành|phân công|giao)[^:;]*(?:chương trình|kế hoạch|nhiệm vụ|lịch|phân công)[^:;]*:$/i;

/** "Điều 4. Quy trình" over points: an article that its line only names, and others tell. */
function headsArticle(text: string, below: SourceLine | undefined): boolean {
  const isShort = !/[.;:,]$/.test(text) && text.split(" ").length <= MOST_ARTICLE_WORDS;
  const isOver = below !== undefined && !ARTICLE.test(below.text) && !isAllCapitals(below.text);
  return (isShort && isOver) || LISTS_WORK.test(text);
}

/** Builds the tree of sections, points and paragraphs from the body lines of a plan. */
export function buildOutline(lines: readonly BodyLine[]): Point[] {
  const byCapitals = !haveNumerals(lines);
  const top = { line: 0, text: "", marker: null, path: "", parent: null };
  const root = draft({ ...top, kind: "section", style: "root" });
  let stack: Draft[] = [root];
  let sections = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text === "") continue;
    const { marker, text } = readAppendix(line.text) ?? readMarker(line.text);
    if (line.table) stack = addTable(stack, line, line.table);
    else if (isSection(marker, text, byCapitals)) {
      const isPart = marker !== null && PART_STYLES.includes(marker.style);
      sections = isPart ? 0 : ((marker?.style === "roman" ? marker.value : null) ?? sections + 1);
      stack = addSection(stack, marker, isPart ? partLabel(marker) : toRoman(sections), { ...line, text });
    } else if (marker) {
      stack = addPoint(stack, marker, { ...line, text });
      // Below "Một là, …" nothing stands.
      if (marker.style === "counted") stack = stack.slice(0, -1);
    } else {
      const article = ARTICLE.exec(line.text)?.[0];
      const headed = article ? line.text.slice(article.length) : "";
      const below = lines.slice(index + 1, index + MOST_BLANK).find(({ text: words }) => words !== "");
      if (article && headsArticle(headed, below)) {
        stack = addSection(stack, null, dropEnd(article, ": ."), { ...line, text: headed });
        continue;
      }
      if (article) stack = stack.filter(({ style }) => style === "root" || style === "part");
      stack = stackAbove(stack, line, lines, index);
      addParagraph(stack, article ? { ...line, text: line.text.slice(article.length) } : line);
    }
  }
  return root.children;
}

/** What a line stands under: one that ends in a colon, or is nothing but a time or a name, between two points of one list introduces those below it. */
function stackAbove(stack: Draft[], line: SourceLine, lines: readonly SourceLine[], index: number): Draft[] {
  if (stack.at(-1)?.kind !== "point" || readAttribute(line.text, 0) !== null) return stack;
  // "Hoàn thành trong quý II." tells of the point above.
  if (/^hoàn thành .*\.$/i.test(line.text)) return stack;
  if (!line.text.endsWith(":") && !isTimeOnly(line.text) && !isNameAlone(line.text)) return stack;
  const next = lines
    .slice(index + 1, index + 4)
    .flatMap(({ text }) => readMarker(text).marker ?? [])
    .at(0);
  const at = next ? stack.findIndex(({ kind, style }) => kind === "point" && style === next.style) : -1;
  const isLast = at === stack.length - 1;
  const isSign = SIGN_STYLES.includes(next?.style ?? "");
  const introduces = isSign ? isLast || line.text.endsWith(":") : isLast && isTimeOnly(line.text);
  return at > 0 && introduces ? stack.slice(0, at) : stack;
}

/** "PHỤ LỤC" alone opens a part of its own. */
function readAppendix(text: string): MarkedText | null {
  if (!/^PHỤ LỤC(?:\s*$|\s+\p{Lu}\p{Lu})/u.test(text)) return null;
  return {
    marker: { style: "part", label: "phụ lục", value: null },
    text: text.slice("PHỤ LỤC".length).trim(),
  };
}

/** Parts ("Phần I", "A.") hold sections; sections stand side by side. */
function addSection(
  stack: readonly Draft[],
  marker: Marker | null,
  label: string,
  line: SourceLine,
): Draft[] {
  const isPart = marker !== null && PART_STYLES.includes(marker.style);
  const kept = stack.filter((open) => open.style === "root" || (open.style === "part" && !isPart));
  const style = isPart ? "part" : "section";
  return withOpened(kept, (parent) => {
    const path = joinPath(parent.path, label);
    const section = draft({ ...wordsOf(line), marker, kind: "section", path, style, parent });
    section.offset = marker?.style === "number1" ? (marker.value ?? 0) : 0;
    return section;
  });
}

function withOpened(kept: readonly Draft[], make: (parent: Draft) => Draft): Draft[] {
  const parent = kept.at(-1);
  const point = parent && make(parent);
  if (point) parent.children.push(point);
  return point ? [...kept, point] : [];
}

function partLabel(marker: Marker): string {
  return marker.label.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

function addPoint(stack: readonly Draft[], marker: Marker, line: SourceLine): Draft[] {
  const kept = closesList(stack, marker, line) ? stack.slice(0, -1) : parentsOf(stack, marker.style, marker);
  return withOpened(kept, (parent) => {
    const path = pathUnder(kept, parent, marker);
    return draft({ ...wordsOf(line), marker, kind: "point", path, style: marker.style, parent });
  });
}

/** "* Thời gian thực hiện: …" below dashes: a label with a sign of its own speaks for the point that they are of. */
function closesList(stack: readonly Draft[], { style }: Marker, line: SourceLine): boolean {
  const last = stack.at(-1);
  const { name = "other" } = readAttribute(line.text, 0) ?? {};
  return style === "star" && last?.style === "dash" && last.children.length === 0 && OF_LIST.includes(name);
}

/** The words of a line; cells beside each other, three or more, are a row. */
function wordsOf({ line, text, cells }: SourceLine): Pick<Point, "line" | "text" | "isRow"> {
  const isRow = cells.filter((cell) => cell !== "").length > 2;
  return { line, text, ...(isRow && { isRow }) };
}

function addParagraph(stack: readonly Draft[], line: SourceLine): void {
  const parent = holderOf(stack, line);
  const paragraph = { ...wordsOf(line), marker: null, kind: "paragraph" as const, style: "paragraph" };
  parent?.children.push(draft({ ...paragraph, path: parent.path, parent }));
}

/** Labels that may speak for all points of the list they close. */
const OF_LIST: readonly AttributeName[] = ["time", "lead", "support"];

/** What a paragraph stands under: the last point, or where its label speaks for a list, the point that the list is of. */
function holderOf(stack: readonly Draft[], line: SourceLine): Draft | undefined {
  const last = stack.at(-1);
  const above = stack.at(-2);
  const before = above?.children[(last ? above.children.indexOf(last) : 0) - 1];
  if (!last || !above || !before || above.kind !== "point" || !SIGN_STYLES.includes(last.style)) return last;
  const isOfList = before.marker?.style === last.marker?.style && last.children.length === 0;
  const speaksForOne = before.children.some(({ text }) => readAttribute(text, 0) !== null);
  const { name = "other" } = readAttribute(line.text, 0) ?? {};
  return isOfList && !speaksForOne && OF_LIST.includes(name) ? above : last;
}

/** A table closes the points that signs had opened, and stands under the section or numbered point above it. */
function addTable(stack: readonly Draft[], line: SourceLine, table: TaskTable): Draft[] {
  const open = stack.filter((point) => !SIGN_STYLES.includes(point.style));
  withOpened(open, (parent) => {
    const point = { line: line.line, text: "", marker: null, kind: "table" as const, path: parent.path };
    return { ...draft({ ...point, style: "table", parent }), table };
  });
  return open;
}

/** The open points under which a point of a style belongs: up to the last one of its own style, or the one it details. */
function parentsOf(stack: readonly Draft[], style: string, marker: Marker): Draft[] {
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

const LABELLED = ["letter", "capital", "bracket", "parentheses", "letters"];

function pathUnder(stack: readonly Draft[], parent: Draft, marker: Marker): string {
  const section = [...stack].reverse().find((open) => open.kind === "section");
  if (marker.style.startsWith("number")) {
    if (marker.label.includes(".")) return joinPath(section?.path ?? "", marker.label);
    return joinPath(parent.path, String(countOn(parent, marker.value ?? 1)));
  }
  return LABELLED.includes(marker.style) ? joinPath(parent.path, marker.label) : parent.path;
}

/** The number of the next point under a parent: its own where the numbering runs on, else one more than the last (a web page starts every list at 1). */
function countOn(parent: Draft, value: number): number {
  const shifted =
    value > parent.offset && parent.counted === 0 && parent.offset > 0 ? value - parent.offset : value;
  parent.counted = shifted > parent.counted ? shifted : parent.counted + 1;
  return parent.counted;
}

/** Whether sections carry their Roman numeral, or have to be found by their capitals (numerals lost or flattened). */
function haveNumerals(lines: readonly SourceLine[]): boolean {
  return lines.some(({ text }) => {
    const { marker } = readMarker(text);
    return marker?.style === "roman" && marker.value === 1;
  });
}

function isSection(marker: Marker | null, text: string, byCapitals: boolean): boolean {
  if (marker?.style === "roman") return true;
  if (marker?.style === "part")
    return isAllCapitals(text) || text === "" || isAllCapitals(`${marker.label} ${text}`);
  // "A. QUÝ I" is as much a section as "C. QUÝ III".
  if (marker?.style === "capital" && text === text.toUpperCase()) return true;
  return byCapitals && isAllCapitals(text) && (marker === null || marker.style === "number1");
}

function joinPath(parent: string, label: string): string {
  return parent === "" ? label : `${parent}.${label}`;
}

function draft(point: Omit<Point, "children"> & { readonly style: string }): Draft {
  return { ...point, children: [], counted: 0, offset: 0 };
}
