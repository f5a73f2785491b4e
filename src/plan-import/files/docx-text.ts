import { comparable } from "../text/comparable";
import { textOf, type DocxElement } from "./docx-elements";
import { ListCounter, levelOf, type ListLevel } from "./numbering";

const LAYOUT =
  /cộng h[oò][àa] xã hội chủ nghĩa|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do|nơi nhận|(?:^|\s)(?:tm|kt|t\/m)\.\s?|^[^\S\n\r\u2028\u2029]*số\s*:/m;

/** A Word document as text: a line per paragraph, a line per table row with tabs between its cells. */
export function docxToText(document: DocxElement, byStyle: ReadonlyMap<string, ListLevel>): string {
  const counter = new ListCounter();
  const lineOf = (paragraph: DocxElement): string => labelled(paragraph, counter, byStyle);
  return (document.children ?? []).flatMap((element) => linesOf(element, lineOf)).join("\n");
}

function linesOf(element: DocxElement, lineOf: (paragraph: DocxElement) => string): string[] {
  if (element.type === "paragraph") return [lineOf(element)];
  if (element.type === "table") return linesOfTable(element, lineOf);
  return (element.children ?? []).flatMap((child) => linesOf(child, lineOf));
}

/** A table of data becomes rows; one that only lays out the head or the signatures is read cell by cell. */
function linesOfTable(table: DocxElement, lineOf: (paragraph: DocxElement) => string): string[] {
  const rows = (table.children ?? []).filter((row) => row.type === "tableRow");
  const cells = rows.map((row) => (row.children ?? []).map((cell) => cellLines(cell, lineOf)));
  const isLayout = rows.length <= 4 && LAYOUT.test(comparable(cells.flat(2).join("\n")));
  if (isLayout) return cells.flat(2);
  return cells.map((row, index) =>
    row.map((lines, at) => withSpan(lines, rows[index]?.children?.[at])).join("\t"),
  );
}

function cellLines(cell: DocxElement, lineOf: (paragraph: DocxElement) => string): string[] {
  return (cell.children ?? []).flatMap((child) => linesOf(child, lineOf));
}

function withSpan(lines: readonly string[], cell: DocxElement | undefined): string {
  const text = lines
    .map((line) => line.replace(/[\t\n]/g, " ").trim())
    .filter((line) => line !== "")
    .join("\u000B");
  return text + "\t".repeat(Math.max(0, Math.min(cell?.colSpan ?? 1, 40) - 1));
}

function labelled(
  paragraph: DocxElement,
  counter: ListCounter,
  byStyle: ReadonlyMap<string, ListLevel>,
): string {
  const text = textOf(paragraph);
  const level = levelOf(paragraph.numbering?.paragraphStyleId) ?? byStyle.get(paragraph.styleId ?? "");
  if (!level || text.trim() === "") return text;
  const label = counter.next(level);
  return label === "" ? text : `${label} ${text}`;
}
