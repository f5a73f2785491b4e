import { isTorn } from "../pdf/cell-text";
import { joinWords } from "../pdf/pieces";
import { joinNeighbours } from "../text/neighbours";
import { guessColumns, type ColumnMeaning } from "../table/columns";
import { bandsOf, MOST_WORDS, partMoved, withKnown, type Band } from "./columns";
import { headAt, type SpacedHead } from "./head";
import { cutRows, usualColumns, type RowCut, type SpacedLine, type Stretch } from "./rows";
import { settleRow } from "./settle";
import { joinRuns, piecesOf, wordsOf, type Run } from "./runs";

/** A text whose tables kept by spaces are rows with tabs, and of each of its lines the line of the given text, from 1. */
export interface SpacedText {
  readonly text: string;
  readonly lines: readonly number[];
  /** Lines of the given text in which rows begin that could not be told apart surely. */
  readonly unsure: readonly number[];
}

const LINE_ENDS = /\r\n|\n|\r/;
const HEADED = /^[ \f]*(?:stt|tt|số tt|st|s\.t\.t\.?)(?: {2}|\s*$)/im;

/** The text with each table whose columns are kept by spaces read as one; null where it has none. */
export function readSpacedTables(text: string): SpacedText | null {
  if (!HEADED.test(text)) return null;
  const given = text.normalize("NFC").split(LINE_ENDS);
  const read: { text: string; line: number }[] = [];
  const unsure: number[] = [];
  let [next, isFound] = [0, false];
  for (let at = 0; at < given.length; at += 1) {
    const head = at < next ? null : headAt(given, at);
    const table = head && head.begin >= next ? readTable(given, head) : null;
    if (!head || !table) continue;
    isFound = true;
    read.push(...range(next, head.begin).map((index) => ({ text: given[index] ?? "", line: index + 1 })));
    read.push(...table.rows, { text: "", line: table.end });
    unsure.push(...table.unsure);
    next = table.end;
  }
  if (!isFound) return null;
  read.push(...range(next, given.length).map((index) => ({ text: given[index] ?? "", line: index + 1 })));
  return { text: read.map((line) => line.text).join("\n"), lines: read.map(({ line }) => line), unsure };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

interface SpacedTable {
  readonly rows: readonly { readonly text: string; readonly line: number }[];
  readonly unsure: readonly number[];
  /** Index of the first line behind it. */
  readonly end: number;
}

/** A line with its words, before columns are known. */
interface Raw {
  readonly at: number;
  readonly words: readonly Run[];
  /** Empty lines above it. */
  readonly blank: number;
  readonly isPageTop: boolean;
}

const PAGE_NUMBER = /^[-–\s]*\d{1,3}[-–\s]*$/;
const SERIAL = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}(?:\.\d{1,2})?|[A-H])[.)]?$/;
const COUNTED = /^\d{1,3}[.)]?$/;
const HEADING = /^[IVX]{1,5}\. \p{Lu}/u;
const ENDS = /^(?:nơi nhận|ghi chú|người lập)\b/i;

function readTable(given: readonly string[], head: SpacedHead): SpacedTable | null {
  const pages = pagesOf(rawLines(given, head), head);
  const lines = pages.flatMap((page) => page);
  const end = endOf(lines, head);
  const stretches = stretchesOf(lines.slice(0, end), head);
  const count = stretches.reduce((sum, { numbered }) => sum + numbered.length, 0);
  if (count < 3) return null;
  const usual = usualColumns(stretches, head.columns.length);
  const cuts = cutRows(stretches, usual);
  if (!cuts) return null;
  const all = [...new Set(lines.map(({ bands }) => bands))].slice(0, MOST_BANDS);
  const [first, ...others] = stretches.flatMap((stretch, index) => shownRows(stretch, cuts[index] ?? [], all, usual));
  if (!first) return null;
  const rows = [{ ...first, cells: headsOf(first.cells, head) }, ...others];
  const full = rows.filter(({ cells }) => cells.filter((cell) => cell !== "").length >= 3);
  if (full.length * 2 < rows.length) return null;
  return {
    rows: rows.map(({ cells, at }) => ({ text: cells.join("\t"), line: at + 1 })),
    unsure: rows.flatMap(({ at, isUnsure }, index) => (isUnsure && index > 0 ? [at + 1] : [])),
    end: (lines[end - 1]?.at ?? head.at) + 1,
  };
}

/** The heads of all lines, unless fewer of them are known than of the lines that were found first. */
function headsOf(cells: readonly string[], { columns }: SpacedHead): readonly string[] {
  const [all, found] = [cells, columns.map(({ text }) => text)].map((heads) => ["STT", ...heads.slice(1)]);
  const known = (heads: readonly string[] = []): number =>
    guessColumns(heads).columns.filter((meaning) => meaning !== "ignore").length;
  return (known(all) >= known(found) ? all : found) ?? [];
}

/** The lines from a head on, without page numbers and the head said again, down to another head. */
function rawLines(given: readonly string[], head: SpacedHead): Raw[] {
  const squeezed = (line: string): string => line.replace(/\s+/g, "");
  const heads = new Set(given.slice(head.begin, head.at + 4).map(squeezed).filter((words) => words !== ""));
  const read: Raw[] = [];
  const isNumber = (words: readonly Run[], at: number): boolean =>
    [at - 1, at + 1].some((beside) => (given[beside] ?? "").trim() === "" || given[Math.max(at, beside)]?.includes("\f") === true) &&
    words.length < 4 && (words[0]?.left ?? 0) > (head.columns[0]?.right ?? 0) + 2 && PAGE_NUMBER.test(joinRuns(words).text);
  let [blank, isPageTop, isHead] = [0, false, false];
  for (let at = head.begin; at < given.length; at += 1) {
    const line = given[at] ?? "";
    if (line.includes("\t")) break;
    if (line.includes("\f")) isPageTop = true;
    const words = wordsOf(line.replace(/\f/g, " "));
    if (words.length === 0) blank += 1;
    else if (isNumber(words, at)) isPageTop = true;
    else {
      if (at > head.at && /^(?:stt|tt|số tt|st)$/i.test(words[0]?.text ?? "")) {
        if (!heads.has(squeezed(line))) break;
        while (heads.has(squeezed(given[read.at(-1)?.at ?? 0] ?? ""))) read.pop();
        isPageTop = true;
        isHead = true;
      }
      isHead &&= heads.has(squeezed(line));
      if (isHead) continue;
      read.push({ at, words, blank, isPageTop });
      blank = 0;
      isPageTop = false;
    }
  }
  return read;
}

interface Line extends SpacedLine {
  readonly isPageTop: boolean;
  readonly isWide: boolean;
  /** Its words without its number, and where the columns of its page stand. */
  readonly words: readonly Run[];
  readonly bands: readonly Band[];
}

/** The lines of each page with their words in its columns. */
function pagesOf(lines: readonly Raw[], head: SpacedHead): Line[][] {
  const pages: Raw[][] = [];
  for (const line of lines) {
    if (line.isPageTop || pages.length === 0) pages.push([line]);
    else pages.at(-1)?.push(line);
  }
  let last: readonly Band[] | undefined;
  const { columns: meanings } = guessColumns(["STT", ...head.columns.slice(1).map(({ text }) => text)]);
  const heads = head.columns.map((column, at): Band => ({ ...column, ...tells(meanings[at]) })).slice(1);
  const split = pages.map((page) => {
    const left = leftOf(page, head);
    const own = page.map((line) => ({ ...line, ...numberOf(line, left, head) }));
    const lines = own.map(({ words }) => words).filter(({ length }) => length <= MOST_WORDS);
    const bands = bandsOf(lines, [heads, ...(last ? [last] : [])]);
    last = bands;
    return { own, lines, bands };
  });
  const columns = withKnown(split);
  let y = 0;
  let before: SpacedLine | undefined;
  return split.map(({ own }, page) =>
    own.map(({ at, number, words, blank, isPageTop }) => {
      const bands = columns[page] ?? [];
      const { cells: parted, isWide } = cellsOf(words, bands, at === head.at ? null : number);
      const cells = [number, ...parted];
      const shares = before?.cells.some((cell, column) => cell && cells[column]) ?? false;
      y += blank + (shares || blank > 0 || isWide ? 1 : 0.5);
      if (process.env.DBG) console.log(at + 1, cells.map((c) => c?.text ?? "").join(" | "));
      const line = { at, y, cells, isWide, isPageTop, words, bands };
      before = line;
      return line;
    }),
  );
}

function tells(meaning: ColumnMeaning = "ignore"): Pick<Band, "tells"> {
  if (["time", "start", "end"].includes(meaning)) return { tells: "when" };
  return ["lead", "support", "unit"].includes(meaning) ? { tells: "who" } : {};
}

/** Where the words of the second column begin: where most lines do. */
function leftOf(page: readonly Raw[], { columns }: SpacedHead): number {
  const counts = new Map<number, number>();
  for (const { words } of page) {
    const [first] = words;
    if (first && !SERIAL.test(first.text) && first.left < (columns[1]?.right ?? 0))
      counts.set(first.left, (counts.get(first.left) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? columns[1]?.left ?? 0;
}

/** The number of a row before the words of a line; the head's in its line. */
function numberOf({ words, at }: Raw, left: number, head: SpacedHead): { number: Run | null; words: readonly Run[] } {
  const [first, ...others] = words;
  const isOwn = first && (at === head.at || (SERIAL.test(first.text) && first.left < left - 1));
  return isOwn ? { number: first, words: others } : { number: null, words };
}

const WIDE = 8;
/** Lines in which the next number of a table is looked for. */
const FURTHEST = 12;

/** The words of a line by columns; in the first alone where they go over several. */
function cellsOf(words: readonly Run[], bands: readonly Band[], number: Run | null) {
  const parted = words.length > MOST_WORDS ? null : partMoved(words, bands);
  const isGroup = number !== null && !COUNTED.test(number.text);
  const isOut = isGroup ? (words.at(-1)?.right ?? 0) > (bands[0]?.right ?? 0) + 1 : !number && (parted?.cost ?? WIDE + 1) > WIDE;
  const isWide = isOut && piecesOf(words).length === 1 && words.length > 1;
  const whole = bands.map((_, column) => (column === 0 ? joinRuns(words) : null));
  return { cells: isWide || !parted ? whole : parted.cells, isWide };
}

/** Index of the first line that is none of the table's. */
function endOf(lines: readonly Line[], head: SpacedHead): number {
  let last = 0;
  const end = lines.findIndex((line, at) => {
    const { cells, isWide } = line;
    const [number, words] = [cells[0]?.text ?? "", cells.flatMap((cell) => cell ?? [])[0]?.text ?? ""];
    if (COUNTED.test(number)) last = Number.parseInt(number, 10);
    const goesOn = lines.slice(at, at + FURTHEST).some((next) => Number.parseInt(next.cells[0]?.text ?? "", 10) === last + 1);
    const isEnd = (isWide && number === "") || (HEADING.test(words) && cells.slice(2).every((cell) => !cell));
    return at > 0 && ((isEnd && !goesOn) || ENDS.test(words));
  });
  let rest = end < 0 ? lines.length : end;
  // A heading behind the last row is none of the table's.
  for (let line = lines[rest - 1]; line && (line.isWide || isGroupLine(line, head)); line = lines[rest - 1]) rest -= 1;
  return rest;
}

/** The lines between groups and pages, each with its numbers. */
function stretchesOf(lines: readonly Line[], head: SpacedHead) {
  const stretches: { lines: Line[]; isPageTop: boolean }[] = [];
  let isClosed = true;
  const numbers = lines.flatMap(({ cells }) => cells[0]?.text ?? []);
  const hasGroups = numbers.filter((number) => COUNTED.test(number)).length * 2 > numbers.length;
  for (const line of lines) {
    const isGroup = hasGroups && isGroupLine(line, head);
    if (isClosed || line.isPageTop || isGroup) stretches.push({ lines: [line], isPageTop: line.isPageTop });
    else stretches.at(-1)?.lines.push(line);
    isClosed = isGroup;
  }
  return stretches.map((stretch) => ({
    ...stretch,
    numbered: stretch.lines.flatMap(({ cells, at }, index) => (at === head.at || cells[0] ? [index] : [])),
  }));
}

function isGroupLine({ cells, isWide, at }: Line, head: SpacedHead): boolean {
  const [number, , ...others] = cells;
  return at !== head.at && number != null && !COUNTED.test(number.text) && (isWide || others.every((cell) => !cell));
}

const UNSURE = Number(process.env.UNSURE ?? 3);
const DOUBTFUL = Number(process.env.DOUBTFUL ?? 3);
const MOST_BANDS = 8;

interface Shown {
  readonly cells: readonly string[];
  readonly at: number;
  readonly isUnsure: boolean;
}

/** The words of a cell; a number or word that was wider than it, and went on in the next line, is whole again. */
function joinCell(lines: readonly string[]): string {
  return joinWords(
    joinNeighbours(lines, (before, after) => (/\d$/.test(before) && isTorn(before.split(" ").at(-1) ?? "", after) ? `${before}${after}` : null)),
  );
}

function shownRows(
  { lines }: { readonly lines: readonly Line[] },
  cuts: readonly RowCut[],
  all: readonly (readonly Band[])[],
  [, ...usual]: readonly boolean[],
): Shown[] {
  const first = cuts[0]?.begin ?? lines.length;
  const parts = first > 0 ? [{ begin: 0, end: first, cost: UNSURE }, ...cuts] : cuts;
  return parts.map(({ begin, end, cost }) => {
    const own = lines.slice(begin, end);
    const number = own.flatMap(({ cells }) => cells[0]?.text ?? [])[0] ?? "";
    const bands = own[0]?.bands ?? [];
    const isGroup = own.length === 1 && own[0]?.isWide;
    const settled = settleRow(own.map(({ words }) => words), [bands, ...all.filter((other) => other !== bands)], usual);
    const of = isGroup ? own.map(({ cells }) => cells.slice(1)) : settled.cells;
    const cells = usual.map((_, column) => joinCell(of.flatMap((line) => line[column]?.text ?? [])));
    if (process.env.DBG) console.log("ROW", number, cost.toFixed(1), settled.doubt.toFixed(1));
    const isUnsure = !(number !== "" && !COUNTED.test(number)) && (cost >= UNSURE || settled.doubt >= DOUBTFUL);
    return { cells: [number, ...cells], at: own[0]?.at ?? 0, isUnsure };
  });
}
