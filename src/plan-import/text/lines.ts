import { partsOfBars } from "./bar-rows";
import { withWordsApart } from "./glued-words";
import { partsOfRun } from "./run-together";
import { cleanCells } from "./shown";

/** Words, and the line of the raw text at which they stand, from 1. */
export interface Told {
  readonly text: string;
  readonly line: number;
}

/** One line of the source, cleaned; cells part at tabs. */
export interface SourceLine extends Told {
  readonly cells: readonly string[];
  /** Whether the line holds nothing but blanks: on a web page an empty cell, where an empty line only parts cells. */
  readonly hollow: boolean;
}

/** The lines of a source. */
export type Lines = readonly SourceLine[];

const LINE_ENDS = /\r\n|\n|\r/;
const SOFT_BREAKS = /[\u000B\u000C\u2028\u2029]/g;

/** "--- PAGE BREAK ---", "=== Trang 2/5 ===": where whoever read the pages of a scan parted them. */
const PAGE_BREAK = /^[-=*\s]{2,}(?:page break|(?:page|trang) \d{1,3}(?: ?(?:of|\/) ?\d{1,3})?)[-=*\s]{2,}$/i;

/** The lines of a raw text; a soft line break parts a line in two that keep the same number. */
export function readLines(raw: string): SourceLine[] {
  const lines = withWordsApart(raw.normalize("NFC"))
    .split(LINE_ENDS)
    .flatMap((line, index) => partsOf(withoutDrawing(line)).map((part) => toSourceLine(part, index + 1)))
    .filter(({ text }) => !PAGE_BREAK.test(text));
  return lines.some(isBar) ? withoutBars(lines) : lines;
}

const MOST_CELL_LINES = 6;
const NO_CELL = /^(?:[IVX]{1,5}[.)/-]|nơi nhận)/i;

/** "|" alone in a line parts two cells of a page's table. */
function isBar({ text, cells }: SourceLine): boolean {
  return text === "" && cells[0] === "|";
}

/** The lines between two bars are one cell, in one line; two bars with nothing between them are an empty one. */
function withoutBars(lines: readonly SourceLine[]): SourceLine[] {
  const parts: SourceLine[][] = [[]];
  for (const line of lines) {
    if (isBar(line)) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts.flatMap((part, at) => {
    const words = part.filter(({ text }) => text !== "");
    const isCell = at > 0 && at < parts.length - 1 && words.length <= MOST_CELL_LINES;
    if (!isCell || words.some(({ text }) => NO_CELL.test(text))) return part.filter((line) => !isBar(line));
    const text = words.map((line) => line.text).join(" ");
    return [{ line: (words[0] ?? part[0])?.line ?? 0, text, cells: [text], hollow: text === "" }];
  });
}

/** "|:---|---:|" below a table's head, as plain text draws it, and the stars about what is bold. */
const DRAWN_RULE = /^(?=[^|]*\|)(?=[^-]*--)[\s|:-]+$/;
const STARS = /\*\*(?=\S)|(?<=\S)\*\*|^\s*\*\*(?=\s.*\*\*)/g;
/** "### 1. Tổ chức thi", "*Số: 12/TB*", "*Nhận bài: *từ ngày 5/3": signs of heads and of leaning words. */
const DRAWN_HEAD = /^#{1,6} (?:\p{Emoji_Presentation}\s*)?(?=\S)/u;
const LEANING = /^(- )?\*([^\s*][^*]*)(?<!\()\*(?!\))/;

/** "__ - Trình dự thảo": a scratch on a scan, in front of a dash. */
const SCRATCH = /^_+ (?=- )/;

function withoutDrawing(line: string): string {
  return DRAWN_RULE.test(line)
    ? ""
    : line.replace(STARS, "").replace(DRAWN_HEAD, "").replace(LEANING, "$1$2").replace(SCRATCH, "");
}

/** In a table row a soft break stays inside its cell. */
function partsOf(line: string): string[] {
  if (line.includes("\t")) return [line.replace(SOFT_BREAKS, " ")];
  return line.split(SOFT_BREAKS).flatMap((part) => partsOfBars(part) ?? partsOfRun(part));
}

/** "1", "IV": a numeral in a cell of its own, before words that begin as a sentence does. */
const NUMERAL_CELL = /^(?:\d{1,2}|[IVX]{1,6})$/;
const BEGINS = /^\p{Lu}[^\d]* /u;

function toSourceLine(part: string, line: number): SourceLine {
  const cells = cleanCells(part);
  const told = cells.filter((cell) => cell !== "" && cell !== "|");
  const [numeral = "", words = ""] = told;
  const isNumbered = told.length === 2 && NUMERAL_CELL.test(numeral) && BEGINS.test(words);
  const text = told.join(isNumbered ? ". " : " ");
  return { line, cells, text, hollow: text === "" && part !== "" };
}
