import { guessColumns, type ColumnMeaning } from "../table/columns";
import { columnsOf, withKnown } from "./columns";
import type { SpacedHead } from "./head";
import type { RawLine } from "./page-lines";
import { MOST_WORDS, partMoved, type Band } from "./part";
import type { SpacedLine } from "./rows";
import { joinRuns, piecesOf, type Run, type Word } from "./runs";

/** A line of a table on its page. */
export interface Line extends SpacedLine {
  readonly isPageTop: boolean;
  readonly isWide: boolean;
  /** Whether it has no number and begins left of where the work stands. */
  readonly isOutside: boolean;
  /** Its words without its number, and where the columns of its page stand. */
  readonly words: readonly Word[];
  readonly bands: readonly Band[];
}

/** The lines of each page with their words in its columns. */
export function tableLines(lines: readonly RawLine[], head: SpacedHead): Line[] {
  const pages: RawLine[][] = [];
  for (const line of lines) {
    if (line.isPageTop || pages.length === 0) pages.push([line]);
    else pages.at(-1)?.push(line);
  }
  let last: readonly Band[] | undefined;
  const { columns: meanings } = guessColumns(["STT", ...head.columns.slice(1).map(({ text }) => text)]);
  const heads = head.columns.map((column, at): Band => ({ ...column, ...tells(meanings[at]) })).slice(1);
  const split = pages.map((page) => {
    const left = leftOf(page, head);
    const own = page.map((line) => ({ ...line, ...numberOf(line, left, head), left }));
    const short = own.map(({ words }) => words).filter(({ length }) => length <= MOST_WORDS);
    const columns = columnsOf(short, [...(last ? [last] : []), heads], left);
    last = columns.bands;
    return { own, ...columns };
  });
  const columns = withKnown(split);
  let y = 0;
  let before: SpacedLine | undefined;
  return split.flatMap(({ own }, page) =>
    own.map(({ at, number, words, blank, isPageTop, left }) => {
      const bands = columns[page] ?? [];
      const { cells: parted, isWide } = cellsOf(words, bands, at === head.at ? null : number);
      const cells = [number, ...parted];
      const shares = before?.cells.some((cell, column) => cell && cells[column]) ?? false;
      y += blank + (shares || blank > 0 || isWide ? 1 : 0.5);
      const isOutside = !number && (words[0]?.left ?? left) < left - 1;
      const line = { at, y, cells, isWide, isOutside, isPageTop, words, bands };
      before = line;
      return line;
    }),
  );
}

const SERIAL = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}(?:\.\d{1,2})?|[A-H])[.)]?$/;
const COUNTED = /^\d{1,3}[.)]?$/;

function tells(meaning: ColumnMeaning = "ignore"): Pick<Band, "tells"> {
  if (["time", "start", "end"].includes(meaning)) return { tells: "when" };
  return ["lead", "support", "unit"].includes(meaning) ? { tells: "who" } : {};
}

/** Where the words of the second column begin: where most lines do. */
function leftOf(page: readonly RawLine[], { columns, at: headAt }: SpacedHead): number {
  const counts = new Map<number, number>();
  for (const { words, at } of page) {
    const first = words.find(({ text }, at) => at > 0 || !SERIAL.test(text));
    if (first && at !== headAt && first.left < (columns[1]?.right ?? 0))
      counts.set(first.left, (counts.get(first.left) ?? 0) + 1);
  }
  return (
    [...counts].sort(([left, one], [right, other]) => other - one || right - left)[0]?.[0] ??
    columns[1]?.left ??
    0
  );
}

/** The number of a row before the words of a line; the head's in its line. */
function numberOf(
  { words, at }: RawLine,
  left: number,
  head: SpacedHead,
): { number: Run | null; words: readonly Word[] } {
  const [first, ...others] = words;
  const isOwn = first && (at === head.at || (SERIAL.test(first.text) && first.left < left - 1));
  return isOwn ? { number: first, words: others } : { number: null, words };
}

const WIDE = 8;

/** The words of a line by columns; in the first alone where they go over several. */
function cellsOf(words: readonly Word[], bands: readonly Band[], number: Run | null) {
  const parted = words.length > MOST_WORDS ? null : partMoved(words, bands);
  const isGroup = number !== null && !COUNTED.test(number.text);
  const isOut = isGroup
    ? (words.at(-1)?.right ?? 0) > (bands[0]?.right ?? 0) + 1
    : !number && (parted?.cost ?? WIDE + 1) > WIDE;
  const isWide = isOut && piecesOf(words).length === 1 && words.length > 1;
  const whole = bands.map((_, column) => (column === 0 ? joinRuns(words) : null));
  return { cells: isWide || !parted ? whole : parted.cells, isWide };
}

/** Whether a number counts rows, and no groups of them. */
export function isCounted(number: string): boolean {
  return COUNTED.test(number);
}
