import { dropEnd } from "../../domain/drop-end";
import type { BodyLine } from "../table/find-tables";
import type { TaskTable } from "../table/task-table";
import type { SourceLine } from "../text/lines";
import { readMarker, type Marker } from "../text/marker";
import { toRoman } from "../text/numbers";
import { closesList, holderOf, isSign, parentsOf, stackAbove, draft, withOpened, type Draft } from "./parent";
import type { Point } from "./point";
import { ARTICLE, haveNumerals, headsArticle, isSection, readAppendix } from "./section-line";

const MOST_BLANK = 6;
const PART_STYLES = ["part", "capital"];

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

function addPoint(stack: readonly Draft[], marker: Marker, line: SourceLine): Draft[] {
  const kept = closesList(stack, marker, line) ? stack.slice(0, -1) : parentsOf(stack, marker.style, marker);
  return withOpened(kept, (parent) => {
    const path = pathUnder(kept, parent, marker);
    return draft({ ...wordsOf(line), marker, kind: "point", path, style: marker.style, parent });
  });
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

/** A table closes the points that signs had opened, and stands under the section or numbered point above it. */
function addTable(stack: readonly Draft[], line: SourceLine, table: TaskTable): Draft[] {
  const open = stack.filter((point) => !isSign(point.style));
  withOpened(open, (parent) => {
    const point = { line: line.line, text: "", marker: null, kind: "table" as const, path: parent.path };
    return { ...draft({ ...point, style: "table", parent }), table };
  });
  return open;
}

/** The path of what stands under a path by its label. */
function joinPath(parent: string, label: string): string {
  return parent === "" ? label : `${parent}.${label}`;
}

/** A part's label as a path shows it. */
function partLabel(marker: Marker): string {
  return marker.label.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

const LABELLED = ["letter", "capital", "bracket", "parentheses", "letters"];

/** The path of a point under its parent. */
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
  const isShifted = value > parent.offset && parent.counted === 0 && parent.offset > 0;
  const shifted = isShifted ? value - parent.offset : value;
  parent.counted = shifted > parent.counted ? shifted : parent.counted + 1;
  return parent.counted;
}
