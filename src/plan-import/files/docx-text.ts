import { dropEnd } from "../../domain/drop-end";
import { ListCounter, levelOf, type ListLevel } from "./numbering";
import { arePeople } from "../bodies/full-names";
import { DITTO } from "../table/task-table";
import { comparable } from "../text/comparable";

const LAYOUT =
  /cộng h[oò][àa] xã hội chủ nghĩa|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do|nơi nhận|(?:^|\s)(?:tm|kt|t\/m)\.\s?|^[^\S\n\r\u2028\u2029]*số\s*:/m;

const MOST_SPAN = 40;
const SOFT_BREAK = "\u000B";

type LineOf = (paragraph: DocxElement) => string;
type Styles = ReadonlyMap<string, ListLevel>;

/** A Word document as text: a line per paragraph, a line per table row with tabs between its cells. */
export function docxToText(document: DocxElement, byStyle: Styles): string {
  const counter = new ListCounter();
  const lineOf: LineOf = (paragraph) => labelled(paragraph, counter, byStyle);
  const lines = (document.children ?? []).flatMap((element) => linesOf(element, lineOf));
  return dropEnd(lines.join("\n"), "\n");
}

function linesOf(element: DocxElement, lineOf: LineOf): string[] {
  if (element.type === "paragraph") return [lineOf(element)];
  if (element.type === "table") return linesOfTable(element, lineOf);
  return (element.children ?? []).flatMap((child) => linesOf(child, lineOf));
}

/** A table of data becomes rows; one that only lays out the head or the signatures is read cell by cell. */
function linesOfTable(table: DocxElement, lineOf: LineOf): string[] {
  const rows = (table.children ?? []).filter((row) => row.type === "tableRow");
  const cells = rows.map((row) =>
    (row.children ?? []).map((cell) => (cell.children ?? []).flatMap((child) => linesOf(child, lineOf))),
  );
  const isLayout = rows.length <= 4 && LAYOUT.test(comparable(cells.flat(2).join("\n")));
  if (isLayout) return cells.flat(2);
  const open = new Map<number, number>();
  const lines = rows.map((row, index) => {
    const line: string[] = [];
    const fillMerged = (): void => {
      for (let left = open.get(line.length) ?? 0; left > 0; left = open.get(line.length) ?? 0) {
        open.set(line.length, left - 1);
        line.push(DITTO);
      }
    };
    (row.children ?? []).forEach(({ colSpan = 1, rowSpan = 1 }, at) => {
      fillMerged();
      const words = inOneLine(cells[index]?.[at] ?? []);
      for (let column = 0; column < Math.min(colSpan, MOST_SPAN); column += 1) {
        open.set(line.length, rowSpan - 1);
        line.push(column === 0 ? words : "");
      }
    });
    fillMerged();
    return line.join("\t");
  });
  return [...lines, ""];
}

function inOneLine(lines: readonly string[]): string {
  const filled = lines.map((line) => line.replace(/[\t\n]/g, " ").trim()).filter((line) => line !== "");
  // People one below the other are several; other lines may go on with the one before.
  const names = filled.map((line) => dropEnd(line.replace(/^[-–+•*] */, ""), ",;. "));
  return arePeople(names) ? names.join("; ") : filled.join(SOFT_BREAK);
}

function labelled(paragraph: DocxElement, counter: ListCounter, byStyle: Styles): string {
  const written = textOf(paragraph).trim();
  // Tabs part the columns of a head or a signature.
  const text = written.replace(/\t+/g, LAYOUT.test(comparable(written)) ? "\t" : " ");
  const level = levelOf(paragraph.numbering?.paragraphStyleId) ?? byStyle.get(paragraph.styleId ?? "");
  if (!level || text.trim() === "") return text;
  const label = counter.next(level);
  return label === "" ? text : `${label} ${text}`;
}

/** The parts of mammoth's document tree that carry text. */
export interface DocxElement {
  readonly type: string;
  readonly children?: readonly DocxElement[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly isAllCaps?: boolean;
  readonly isStrikethrough?: boolean;
  readonly numbering?: { readonly paragraphStyleId?: string | null } | null;
  readonly colSpan?: number;
  /** How many rows a cell takes; the rows below have none in its place. */
  readonly rowSpan?: number;
  readonly breakType?: string;
}

const LONGEST_TOLD = 80;

/** The first words of a document that are hidden or struck through, which are none of its text; "" where there are none. */
export function struckIn(element: DocxElement): string {
  if (element.isStrikethrough === true) {
    const words = textOf({ ...element, isStrikethrough: false }).trim();
    return words.slice(0, LONGEST_TOLD);
  }
  for (const child of element.children ?? []) {
    const found = struckIn(child);
    if (found !== "") return found;
  }
  return "";
}

/** The text of a paragraph; a line break within it stays a soft break, capitals by format become capitals. */
function textOf(element: DocxElement, capitals = false): string {
  if (element.isStrikethrough === true) return "";
  if (element.type === "text") return capitals ? (element.value ?? "").toUpperCase() : (element.value ?? "");
  if (element.type === "tab") return "\t";
  if (element.type === "break") return element.breakType === "line" ? SOFT_BREAK : " ";
  if (element.type === "noteReference" || element.type === "commentReference") return "";
  return (element.children ?? [])
    .map((child) => textOf(child, capitals || element.isAllCaps === true))
    .join("");
}
