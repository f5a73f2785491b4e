import type { Glyph } from "./marks";
import type { PageContent, PageTable } from "./page-content";
import { lineOf, type PageLine } from "./pieces";
import { isAllCapitals } from "../text/comparable";
import { readMarker } from "../text/marker";
import { joinNeighbours } from "../text/neighbours";
import { around, middleOf, type Span } from "../text/span";

/** What follows each other in the text of a page: a line, or a table. */
export type Block = { readonly line: TextLine } | { readonly table: PageTable };

/** A line as one reads it, with the room its column has. */
export interface TextLine extends Glyph {
  /** Width of its first word. */
  readonly firstWord: number;
  /** Whether it stands in one of two columns of short lines or holds several cells: it goes on with no other line. */
  readonly alone: boolean;
  /** The edges of the column of running text that it stands in; null where its text is as wide as the page's. */
  readonly column: Span | null;
  /** Whether it may be of a table whose columns could not be told apart. */
  readonly isUnsure?: boolean;
}

/** Lines further apart than this many times their size belong to different blocks. */
const NEXT_LINE = 3;
/** A column of this many lines, this wide by their size, of which a third fill most of its width, is running text and no list. */
const FEWEST_RUNNING = 8;
/** What stands below both columns of a head, however far to the left. */
const BELOW_HEAD =
  /^(?:[Kk]ính gửi|KÍNH GỬI|(?:KẾ HOẠCH|CHƯƠNG TRÌNH|THÔNG BÁO|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|HƯỚNG DẪN|ĐỀ ÁN|PHƯƠNG ÁN|KẾT LUẬN)$)/;
const RECIPIENTS = /^nơi (?:nhận|gửi)/i;
const BLANKS: readonly (readonly [RegExp, RegExp])[] = [
  [/^số\s*:?$/i, /^[/-]/],
  [/ngày$/i, /^tháng/i],
  [/tháng$/i, /^năm/i],
];
/** "- Các hội: Hội Nông dân, Hội": one who receives the document, in a narrow column. */
const RECEIVER = /^- .*[^.;:]$/;
/** The nation's name, its motto or a day that had no room in a column of the head: its end alone in the next line. */
const BROKEN: readonly (readonly [RegExp, RegExp])[] = [
  [/, ngày\D*\d.*(?:tháng|năm|\d)$/i, /^(?:tháng |năm )?\d{1,4}(?: năm \d{4})?$/i],
  [/chủ nghĩa(?: việt)?$/i, /^(?:việt )?nam$/i],
  [/hạnh$/i, /^phúc$/i],
];
const LEAST_RUNNING = 15;
const MOST_OF_WIDTH = 0.85;

/** The blocks of a page from the top down; two columns beside each other are read one after the other. */
export function blocksOf({ lines: found, tables }: PageContent): Block[] {
  const lines = found.map(withBlanks).map(withMarker);
  const blocks: Block[] = [];
  let index = 0;
  let rest = [...tables].sort((one, other) => one.top - other.top);
  const placeTables = (y: number): void => {
    blocks.push(...rest.filter(({ top }) => top < y).map((table) => ({ table })));
    rest = rest.filter(({ top }) => top >= y);
  };
  while (index < lines.length) {
    placeTables(lines[index]?.y ?? 0);
    const end = endOfColumns(lines, index);
    const whole = lines.slice(index, index + 1).map((line) => textLine(line));
    const read = end > index ? columnsOf(lines.slice(index, end)) : whole;
    blocks.push(...read.map((line) => ({ line })));
    index = Math.max(end, index + 1);
  }
  placeTables(Infinity);
  return blocks;
}

/** What a person fills in by hand between words of a head ("Số:    /KH-UBND", "ngày    tháng 02") is no column's gap. */
function withBlanks(line: PageLine): PageLine {
  const pieces = joinNeighbours(line.pieces, (last, next) =>
    BLANKS.some(([begins, ends]) => begins.test(last.text) && ends.test(next.text))
      ? { ...last, text: `${last.text} ${next.text}`, right: next.right }
      : null,
  );
  return { ...line, pieces };
}

/** A point's numeral or sign is no column, however far before its words it hangs. */
function withMarker(line: PageLine): PageLine {
  const [first, second, ...others] = line.pieces;
  if (!first || !second) return line;
  const words = firstWordOf(second.text);
  if (readMarker(`${first.text} ${words}`).text !== words) return line;
  const joined = {
    ...first,
    wordRight: first.right,
    text: `${first.text} ${second.text}`,
    right: second.right,
  };
  return { ...line, pieces: [joined, ...others] };
}

function firstWordOf(text: string): string {
  return text.split(" ")[0] ?? "";
}

/** A line as text: with tabs between its cells, where it is a row of several. */
function textLine(
  { pieces, ...place }: PageLine,
  alone = pieces.length > 2,
  column: Span | null = null,
): TextLine {
  const [first] = pieces;
  const text = pieces.map((piece) => piece.text).join(pieces.length > 2 ? "\t" : " ");
  const firstWord = first ? (first.wordRight ?? first.right) - first.left : 0;
  return { ...place, text, firstWord, alone, column };
}

/** Index after the lines that form two columns from an index on; the index itself where they form none. */
function endOfColumns(lines: readonly PageLine[], index: number): number {
  const first = lines[index];
  if (first?.pieces.length !== 2) return index;
  let gap = gapOf(first);
  let end = index + 1;
  let last = end;
  let both = 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const before = lines[end - 1];
    if (!line || !before || line.y - before.y > NEXT_LINE * line.size || line.pieces.length > 2) break;
    if (BELOW_HEAD.test(line.pieces[0]?.text ?? "")) break;
    const shared = narrowed(gap, line);
    if (!shared || shared.right - shared.left < line.size / 2) break;
    gap = shared;
    both += line.pieces.length - 1;
    last = end + 1;
  }
  return both > 1 || index < 3 || RECIPIENTS.test(first.pieces[0]?.text ?? "") ? last : index;
}

function gapOf({ pieces }: PageLine): Span {
  return { left: pieces[0]?.right ?? 0, right: pieces[1]?.left ?? 0 };
}

/** The gap as a further line leaves it: beside both columns' words, or those of one; null where the line stands in it. */
function narrowed({ left, right }: Span, line: PageLine): Span | null {
  if (line.pieces.length === 2) {
    const own = gapOf(line);
    return { left: Math.max(left, own.left), right: Math.min(right, own.right) };
  }
  if (line.left <= left) return { left: Math.max(left, line.right), right };
  return line.right >= right ? { left, right: Math.min(right, line.left) } : null;
}

function columnsOf(lines: readonly PageLine[]): TextLine[] {
  const gaps = lines.filter(({ pieces }) => pieces.length === 2).map(gapOf);
  const middle =
    (Math.max(...gaps.map(({ left }) => left)) + Math.min(...gaps.map(({ right }) => right))) / 2;
  const side = (isLeft: boolean): PageLine[] =>
    lines.flatMap((line) => {
      const pieces = line.pieces.filter((piece) => middleOf(piece) < middle === isLeft);
      return lineOf(pieces, line);
    });
  const sides = [side(true), side(false)];
  const isText = sides.every(isRunning);
  return sides.flatMap((own) => {
    const read = own.map((line) => textLine(line, !isText, isText ? around(own) : null));
    const { right } = around(own);
    return joinNeighbours(read, (last, next) => {
      const isBroken = BROKEN.some(([begins, ends]) => begins.test(last.text) && ends.test(next.text));
      const isReceiver = RECEIVER.test(last.text) && !isAllCapitals(next.text) && !next.text.startsWith("-");
      const joins = isBroken || (isReceiver && right - last.right < next.firstWord);
      return joins ? { ...next, text: `${last.text} ${next.text}` } : null;
    });
  });
}

function isRunning(lines: readonly PageLine[]): boolean {
  const { left, right } = around(lines);
  const full = lines.filter((line) => line.right - left >= MOST_OF_WIDTH * (right - left));
  const isWide = right - left >= LEAST_RUNNING * (lines[0]?.size ?? 0);
  return isWide && lines.length >= FEWEST_RUNNING && full.length * 3 >= lines.length;
}
