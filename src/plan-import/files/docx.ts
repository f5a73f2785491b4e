import { succeed } from "../../domain/result";
import { refuse, type FileRead } from "../problem";
import { annotateNumbering, ListCounter, levelOf, type ListLevel } from "./numbering";
import { DITTO } from "../table/task-table";
import { comparable } from "../text/comparable";

const LAYOUT =
  /cộng h[oò][àa] xã hội chủ nghĩa|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do|nơi nhận|(?:^|\s)(?:tm|kt|t\/m)\.\s?|^[^\S\n\r\u2028\u2029]*số\s*:/m;

const MOST_SPAN = 40;

type LineOf = (paragraph: DocxElement) => string;
type Styles = ReadonlyMap<string, ListLevel>;

/** A Word document as text: a line per paragraph, a line per table row with tabs between its cells. */
function docxToText(document: DocxElement, byStyle: Styles): string {
  const counter = new ListCounter();
  const lineOf: LineOf = (paragraph) => labelled(paragraph, counter, byStyle);
  return (document.children ?? []).flatMap((element) => linesOf(element, lineOf)).join("\n");
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
  return rows.map((row, index) => {
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
}

function inOneLine(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/[\t\n]/g, " ").trim())
    .filter((line) => line !== "")
    .join("\u000B");
}

function labelled(paragraph: DocxElement, counter: ListCounter, byStyle: Styles): string {
  const text = textOf(paragraph);
  const level = levelOf(paragraph.numbering?.paragraphStyleId) ?? byStyle.get(paragraph.styleId ?? "");
  if (!level || text.trim() === "") return text;
  const label = counter.next(level);
  return label === "" ? text : `${label} ${text}`;
}

/** The parts of mammoth's document tree that carry text. */
interface DocxElement {
  readonly type: string;
  readonly children?: readonly DocxElement[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly isAllCaps?: boolean;
  readonly numbering?: { readonly paragraphStyleId?: string | null } | null;
  readonly colSpan?: number;
  /** How many rows a cell takes; the rows below have none in its place. */
  readonly rowSpan?: number;
  readonly breakType?: string;
}

const SOFT_BREAK = "\u000B";

/** The text of a paragraph; a line break within it stays a soft break, capitals by format become capitals. */
function textOf(element: DocxElement, capitals = false): string {
  if (element.type === "text") return capitals ? (element.value ?? "").toUpperCase() : (element.value ?? "");
  if (element.type === "tab") return " ";
  if (element.type === "break") return element.breakType === "line" ? SOFT_BREAK : " ";
  if (element.type === "noteReference" || element.type === "commentReference") return "";
  return (element.children ?? [])
    .map((child) => textOf(child, capitals || element.isAllCaps === true))
    .join("");
}

import type * as Zip from "fflate";

/** The way mammoth is used here: its document tree is taken before it becomes HTML. */
interface DocxReader {
  convertToHtml(
    input: { readonly buffer: Uint8Array; readonly arrayBuffer: ArrayBufferLike },
    options: { readonly transformDocument: (document: DocxElement) => DocxElement },
  ): Promise<unknown>;
}

const NUMBERING = "word/numbering.xml";

/** Reads the text of a .docx; the readers are loaded only when a .docx is opened. */
export async function readDocx(bytes: Uint8Array): Promise<FileRead<string>> {
  const { unzipSync, zipSync } = await import("fflate");
  const unpacked = unpack(unzipSync, bytes);
  if (!unpacked.ok) return unpacked;
  const part = unpacked.value[NUMBERING];
  const { xml, byStyle } = annotateNumbering(new TextDecoder().decode(part));
  const files = { ...unpacked.value, ...(part && { [NUMBERING]: new TextEncoder().encode(xml) }) };
  try {
    const document = await readTree(zipSync(files, { level: 0 }));
    return document ? succeed(docxToText(document, byStyle)) : refuse("plan-damaged");
  } catch {
    return refuse("plan-damaged");
  }
}

async function readTree(bytes: Uint8Array): Promise<DocxElement | null> {
  const { default: mammoth } = (await import("mammoth")) as unknown as { readonly default: DocxReader };
  const found: { document: DocxElement | null } = { document: null };
  const transformDocument = (document: DocxElement): DocxElement => {
    found.document = document;
    return { ...document, children: [] };
  };
  const arrayBuffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  await mammoth.convertToHtml({ buffer: bytes, arrayBuffer }, { transformDocument });
  return found.document;
}

/** Largest sizes that are unpacked, in bytes: far above any plan; a web view has some 600 MB for all. */
const LARGEST_PART = 10 * 1024 * 1024;
const LARGEST_TOTAL = 20 * 1024 * 1024;
const MOST_PARTS = 5000;
/** Elements of all parts, of which the reader takes some 1.7 KB each; a plan of 50 pages has about 30,000. */
const MOST_ELEMENTS = 250_000;
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;
const UNNEEDED = /^word\/(?:media|embeddings|theme|fontTable|webSettings|settings)/;

/**
 * Unpacks the XML parts of a .docx. Declared sizes are judged before anything is inflated, and no part can
 * grow beyond what it declared.
 */
function unpack(unzipSync: typeof Zip.unzipSync, bytes: Uint8Array): FileRead<Record<string, Uint8Array>> {
  let isBomb = false;
  let total = 0;
  let parts = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        const wanted = NEEDED.test(name) && !UNNEEDED.test(name);
        total += wanted ? originalSize : 0;
        const largest = wanted ? LARGEST_PART : LARGEST_PART * 10;
        isBomb ||= parts > MOST_PARTS || originalSize > largest || total > LARGEST_TOTAL;
        return wanted && !isBomb;
      },
    });
    const elements = Object.values(files).reduce((sum, part) => sum + countElements(part), 0);
    if (isBomb || elements > MOST_ELEMENTS) return refuse("plan-zip-bomb");
    return files["word/document.xml"] ? succeed(files) : refuse("plan-not-docx");
  } catch {
    return refuse("plan-damaged");
  }
}

const [TAG, SLASH] = [0x3c, 0x2f];

function countElements(part: Uint8Array): number {
  let count = 0;
  for (let at = part.indexOf(TAG); at >= 0; at = part.indexOf(TAG, at + 1)) {
    if (part[at + 1] !== SLASH) count += 1;
  }
  return count;
}
