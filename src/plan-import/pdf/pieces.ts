import { gapsBetween } from "../text/span";
import type { Glyph } from "./marks";

/** Words that stand together on one line, in points from the page's left upper corner. */
export interface Piece extends Glyph {
  /** Where the first of several words ends. */
  readonly wordRight?: number;
}

/** A line of a page, its pieces parted by gaps as wide as between columns. */
export interface PageLine extends Omit<Piece, "text"> {
  readonly pieces: readonly Piece[];
  /** Whether it begins with the small number of a note. */
  readonly isNote?: boolean;
  /** Whether it may be of a table whose columns could not be told apart. */
  readonly isUnsure?: boolean;
}

/** Shares of the letters' size: how far baselines of a line differ, how wide a space and a gap between columns are. */
const SAME_BASELINE = 0.3;
const SPACE = 0.17;
const COLUMN_GAP = 2;
/** A note's number is smaller than the line and stands above it, by shares of the line's size. */
const NOTE_SIZE = 0.8;
const NOTE_RISE = 0.6;
/** Letters of a word that is set wide stand this far apart, as a share of their size. */
const SET_WIDE = 0.12;
const FEWEST_SET_WIDE = 5;

/** The lines that letters form, from the top down, parted at gaps of a width; numbers of notes are left out. */
export function linesOf(glyphs: readonly Glyph[], widest = COLUMN_GAP): PageLine[] {
  return withoutNotes(rowsOf(glyphs)).flatMap(({ row, numbers }) => {
    const pieces = piecesOf(row, widest);
    const place = { y: pieces[0]?.y ?? 0, size: usualSize(row) };
    const isNote = numbers.some(({ right }) => right < (pieces[0]?.left ?? 0) + place.size / 2);
    return lineOf(pieces, { ...place, isNote });
  });
}

/** The line of some pieces; none where there are none. */
export function lineOf(
  pieces: readonly Piece[],
  { y, size, isNote, isUnsure }: Pick<PageLine, "y" | "size" | "isNote" | "isUnsure">,
): PageLine[] {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return [];
  const marks = { ...(isNote && { isNote }), ...(isUnsure && { isUnsure }) };
  return [{ pieces, left: first.left, right: last.right, y, size, ...marks }];
}

/** The size of most letters. */
export function usualSize(letters: readonly Pick<Glyph, "size">[]): number {
  const counts = new Map<number, number>();
  for (const { size } of letters) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** The words of lines, in order. */
export function textOfLine({ pieces }: PageLine): string {
  return pieces.map(({ text }) => text).join(" ");
}

function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && glyph.y - first.y <= SAME_BASELINE * Math.max(glyph.size, first.size))
      row.push(glyph);
    else rows.push([glyph]);
  }
  return rows;
}

/** Rows without the small raised numbers of notes, and these numbers. */
function withoutNotes(rows: readonly Glyph[][]): { row: Glyph[]; numbers: readonly Glyph[] }[] {
  const raised = rows.map((row, index) => {
    const below = rows[index + 1]?.[0];
    const first = row[0];
    if (!below || !first) return false;
    const isRaised =
      first.y > below.y - NOTE_RISE * below.size && row.every(({ size }) => size < NOTE_SIZE * below.size);
    return isRaised && /^[\d*()[\]\s]+$/.test(row.map(({ text }) => text).join(""));
  });
  return rows.flatMap((row, index) => {
    if (raised[index]) return [];
    const size = Math.max(...row.map((glyph) => glyph.size));
    const base = Math.max(...row.map(({ y }) => y));
    const isNumber = (glyph: Glyph): boolean =>
      glyph.size < NOTE_SIZE * size && glyph.y < base - size / 10 && /^[\d*]$/.test(glyph.text);
    const own = row.filter((glyph) => !isNumber(glyph));
    const above = raised[index - 1] ? (rows[index - 1] ?? []) : [];
    return [{ row: own, numbers: [...row.filter(isNumber), ...above] }];
  });
}

function piecesOf(row: readonly Glyph[], widest: number): Piece[] {
  const glyphs = onceEach([...row].sort((one, other) => one.left - other.left));
  const space = spaceOf(glyphs);
  const pieces: Piece[] = [];
  let spaced = false;
  for (const glyph of glyphs) {
    const last = pieces.at(-1);
    if (glyph.text.trim() === "") {
      spaced = true;
      continue;
    }
    const gap = last ? glyph.left - last.right : 0;
    if (!last || gap > widest * glyph.size) pieces.push(glyph);
    else {
      const parted = space.byGapAlone ? gap > space.width : spaced || gap > space.width;
      pieces[pieces.length - 1] = {
        ...last,
        ...(parted && { wordRight: last.wordRight ?? last.right }),
        text: `${last.text}${parted ? " " : ""}${glyph.text}`,
        right: Math.max(last.right, glyph.right),
        size: Math.max(last.size, glyph.size),
      };
    }
    spaced = false;
  }
  return (widest < COLUMN_GAP ? pieces : joinSpread(pieces)).map((piece) => ({
    ...piece,
    text: piece.text.normalize("NFC"),
  }));
}

/** A line of few words that is set as wide as the others: words as far apart as columns, but all alike. */
function joinSpread(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second] = pieces;
  const last = pieces.at(-1);
  if (!first || !second || !last || pieces.length < 3) return pieces;
  const gaps = gapsBetween(pieces).map(({ left, right }) => right - left);
  const isAlike = Math.max(...gaps) - Math.min(...gaps) < first.size * SPACE;
  if (!isAlike || pieces.slice(1).some(({ text }) => text.includes(" "))) return pieces;
  return [{ ...first, text: pieces.map(({ text }) => text).join(" "), right: last.right }];
}

/** A letter that is drawn twice to look bold is one letter. */
function onceEach(glyphs: readonly Glyph[]): Glyph[] {
  const seen: Glyph[] = [];
  for (const glyph of glyphs) {
    const isAgain = seen
      .slice(-3)
      .some((other) => other.text === glyph.text && glyph.left - other.left < SPACE * glyph.size);
    if (!isAgain) seen.push(glyph);
  }
  return seen;
}

/** How wide a space is in a line; in one whose letters are set apart ("K Ế  H O Ạ C H") only what is wider than that. */
function spaceOf(glyphs: readonly Glyph[]): { readonly width: number; readonly byGapAlone: boolean } {
  const size = glyphs.find(({ text }) => text.trim() !== "")?.size ?? 1;
  const [within, all] = [gapsOf(glyphs, false), gapsOf(glyphs, true)];
  // Words of two letters have as many blanks as gaps within them.
  const gaps = within.length * 2 >= all.length ? within : all;
  const median = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  return all.length >= FEWEST_SET_WIDE && median > SET_WIDE * size && median < COLUMN_GAP * size
    ? { width: median * 1.6, byGapAlone: true }
    : { width: SPACE * size, byGapAlone: false };
}

/** How far letters stand apart, from the least; those with a blank between them too, if asked. */
function gapsOf(glyphs: readonly Glyph[], withBlanks: boolean): number[] {
  const gaps: number[] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const isBlank = glyph.text.trim() === "";
    if (!isBlank && last) gaps.push(glyph.left - last.right);
    if (!isBlank || !withBlanks) last = isBlank ? null : glyph;
  }
  return gaps.sort((one, other) => one - other);
}
