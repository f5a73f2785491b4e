import { around, gapsBetween, overlap, type Span } from "../text/span";
import type { Glyph } from "./marks";

/** Letters that were written after each other on one baseline. */
interface DrawnLine extends Span {
  readonly glyphs: Glyph[];
  right: number;
  readonly y: number;
  readonly size: number;
}

/** Lines that were written one below the other: a cell. */
export interface DrawnCell extends Span {
  readonly lines: readonly DrawnLine[];
  /** Baselines of its first and its last line. */
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** Cells that were written beside each other, from the left to the right. */
export interface DrawnRow {
  readonly cells: readonly DrawnCell[];
  readonly top: number;
  readonly bottom: number;
  /** Whether some of its cells begin or stand elsewhere than the others, so that they may be of different rows. */
  readonly isAskew: boolean;
}

/** Shares of the letters' size: how far baselines of a line differ, how far letters stand apart without and with a blank, and how much wider than the others of a line a blank is, written or not. */
const SAME_BASELINE = 0.3;
const APART = 0.12;
const BLANK = 3;
const WIDER = 0.8;
const WIDER_UNWRITTEN = 0.4;
/** Programs that write blanks write at least this share of them. */
const LEAST_BLANK = 0.05;
/** Rows of a table that was not read have so many cells. */
const FEWEST_CELLS = 3;
/** So many rows whose cells begin at the same places are no words that stand there by chance. */
const FEWEST_EVEN = 3;
/** By how much, of the widest, gaps between words that are spread evenly differ. */
const EVEN = 0.05;
/** Lines further apart than this many times their size are of different cells. */
const NEXT_LINE = 2.2;
/** A number in a line or a cell of its own: a row begins. */
export const SERIAL = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-H])[.)]?$/;

/**
 * The rows in which a page's letters were written: programs write a cell's lines one below the other, then go up again to
 * the next cell. So columns that touch are told apart, and rows that number nothing.
 */
export function drawnRows(glyphs: readonly Glyph[]): DrawnRow[] {
  const rows: DrawnCell[][] = [];
  for (const line of drawnLines(glyphs)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && isNextLine(last, line)) row[row.length - 1] = cellOf([...last.lines, line]);
    else if (row && isBeside(row, line)) row.push(cellOf([line]));
    else rows.push([cellOf([line])]);
  }
  return rows.flatMap(rowsOfCells);
}

function slackOf({ size }: { readonly size: number }): number {
  return SAME_BASELINE * size;
}

function isNextLine(cell: DrawnCell, line: DrawnLine): boolean {
  const step = line.y - cell.bottom;
  return step > slackOf(line) && step <= NEXT_LINE * line.size && overlap(cell, line);
}

/** Whether words stand no lower than a row, and behind those lines of its last cell that are as high as they, or lower. */
function isBeside(row: readonly DrawnCell[], line: DrawnLine): boolean {
  const slack = slackOf(line);
  const lines = row.at(-1)?.lines ?? [];
  const near = lines.filter(({ y }) => y >= line.y - slack);
  const isBehind = (near.length > 0 ? near : lines).every(({ right }) => line.left > right - slack);
  return isBehind && row.some(({ bottom }) => line.y <= bottom + slack);
}

function cellOf(lines: readonly DrawnLine[]): DrawnCell {
  const [first] = lines;
  return {
    lines,
    ...around(lines),
    top: first?.y ?? 0,
    bottom: lines.at(-1)?.y ?? 0,
    size: first?.size ?? 0,
  };
}

/** Letters of one baseline that were written after each other, parted where nothing fills the room between them. */
function drawnLines(glyphs: readonly Glyph[]): DrawnLine[] {
  const groups: Glyph[][] = [];
  for (const glyph of glyphs) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && Math.abs(glyph.y - first.y) <= slackOf(first)) group.push(glyph);
    else groups.push([glyph]);
  }
  const blanks = glyphs.filter(isBlank).length;
  return groups.flatMap((group) => linesOfGroup(group, blanks >= LEAST_BLANK * glyphs.length));
}

function linesOfGroup(group: readonly Glyph[], hasBlanks = true): DrawnLine[] {
  const lines: DrawnLine[] = [];
  // Letters of another font are written behind the line that they stand in.
  const sorted = [...group].sort((one, other) => one.left - other.left);
  const gapOf = (at: number): number => (sorted[at]?.left ?? 0) - (sorted[at - 1]?.right ?? 0);
  const isOfBlank = (at: number): boolean => {
    const [before, glyph] = [sorted[at - 1], sorted[at]];
    if (!before || !glyph) return false;
    return hasBlanks ? isBlank(before) || isBlank(glyph) : gapOf(at) > APART * glyph.size;
  };
  // A line that is set full has blanks that are all as wide.
  const blanks = sorted.flatMap((glyph, at) => (isOfBlank(at) && !isBlank(glyph) ? [gapOf(at)] : []));
  const usual = blanks.sort((one, other) => one - other)[Math.floor(blanks.length / 2)] ?? 0;
  const wider = hasBlanks ? WIDER : WIDER_UNWRITTEN;
  sorted.forEach((glyph, at) => {
    const line = lines.at(-1);
    const most = isOfBlank(at)
      ? Math.min(BLANK * glyph.size, usual + wider * glyph.size)
      : APART * glyph.size;
    if (line && gapOf(at) <= most) {
      line.glyphs.push(glyph);
      if (!isBlank(glyph)) line.right = Math.max(line.right, glyph.right);
    } else if (!isBlank(glyph)) {
      const { left, right, y, size } = glyph;
      lines.push({ glyphs: [glyph], left, right, y, size });
    }
  });
  return lines;
}

function isBlank({ text }: Glyph): boolean {
  return text.trim() === "";
}

/** The letters of lines, without what stands at their ends. */
export function wordsOf(lines: readonly DrawnLine[]): string {
  const glyphs = lines.flatMap((line) => line.glyphs);
  return glyphs
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** A cell that reaches into the next column as the two cells that it is; alone where no words begin there. */
export function splitCell(cell: DrawnCell, column: Span): readonly DrawnCell[] {
  const lines = cell.lines.map((line) => splitLine(line, column));
  const sides = [0, 1].map((side) => lines.flatMap((parts) => linesOfGroup(parts?.[side] ?? [])));
  return lines.includes(null) || sides.some(({ length }) => length === 0) ? [cell] : sides.map(cellOf);
}

/** The letters of a line before and in a column; null where it goes on into it with no words that begin there. */
function splitLine(
  { glyphs, size, left: begin, right: end }: DrawnLine,
  { left, right }: Span,
): readonly [readonly Glyph[], readonly Glyph[]] | null {
  const slack = SAME_BASELINE * size;
  if (begin > left - slack) return [[], glyphs];
  if (end < left + slack) return [glyphs, []];
  const gapAt = (index: number): number =>
    (glyphs[index]?.left ?? 0) - (glyphs[index - 1]?.right ?? Infinity);
  const exact = glyphs.findIndex((glyph) => Math.abs(glyph.left - left) <= slack / 2);
  const wide = glyphs.flatMap((glyph, index) => (glyph.left < right && gapAt(index) > slack ? [index] : []));
  const [widest = 0] = wide.sort((one, other) => gapAt(other) - gapAt(one));
  const at = exact > 0 ? exact : widest;
  return at > 0 ? [glyphs.slice(0, at), glyphs.slice(at)] : null;
}

/** The heights at which words stand as in a table: in several cells well apart, or in cells that begin where those of other rows do. */
export function heightsOfRows(rows: readonly DrawnRow[]): number[] {
  const wide = rows.filter(
    ({ cells }) => cells.length >= FEWEST_CELLS && cells.slice(1).every(isBehind(cells)) && !isSpread(cells),
  );
  const parted = wide.filter(isParted);
  const counts = new Map<number, number>();
  const edgesOf = ({ cells }: DrawnRow): number[] => cells.slice(1).map(({ left }) => Math.round(left));
  for (const edge of wide.flatMap(edgesOf)) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const isEven = (row: DrawnRow): boolean =>
    edgesOf(row).filter((edge) => (counts.get(edge) ?? 0) >= FEWEST_EVEN).length > 1;
  const even = wide.filter(isEven);
  const found = even.length >= FEWEST_EVEN ? [...parted, ...even] : parted.length > 1 ? parted : [];
  return found.map(({ top }) => top);
}

/** A line that was broken by hand and is spread to its edge: its words stand equally far apart, as no cells do. */
function isSpread(cells: readonly DrawnCell[]): boolean {
  const gaps = gapsBetween(cells).map(({ left, right }) => right - left);
  return Math.max(...gaps) - Math.min(...gaps) < EVEN * Math.max(...gaps);
}

/** Whether a cell stands wholly behind the one before it, as no lines of running text do. */
function isBehind(cells: readonly DrawnCell[]) {
  return (cell: DrawnCell, index: number): boolean => cell.left > (cells[index]?.right ?? 0) - slackOf(cell);
}

function isParted({ cells }: DrawnRow): boolean {
  return cells.slice(1).every((cell, index) => {
    const before = cells[index];
    return before && (cell.left - before.right >= cell.size || cell.top < before.bottom - slackOf(cell));
  });
}

/** A row; words above it that its first cell, or its second, seems to go on with stand before it where only then its cells stand even. */
function rowsOfCells(cells: readonly DrawnCell[]): DrawnRow[] {
  const whole = rowOf(cells);
  if (!whole.isAskew) return [whole];
  for (const count of [1, 2]) {
    const [first, others] = [cells.slice(0, count), cells.slice(count)];
    for (const { y, size } of first.at(-1)?.lines.slice(1) ?? []) {
      const isUpper = (line: DrawnLine): boolean => line.y < y - slackOf({ size });
      const row = rowOf([...partsOf(first, (line) => !isUpper(line)), ...others]);
      // A cell whose words stand at the end of the row's height looks the same.
      const isAskew = others.length > 0 && others.every(({ bottom }) => bottom === first[0]?.bottom);
      if (!row.isAskew)
        return [
          { ...rowOf(partsOf(first, isUpper)), isAskew },
          { ...row, isAskew },
        ];
    }
  }
  return [whole];
}

function partsOf(cells: readonly DrawnCell[], isPart: (line: DrawnLine) => boolean): DrawnCell[] {
  return cells.flatMap(({ lines }) => {
    const own = lines.filter(isPart);
    return own.length > 0 ? [cellOf(own)] : [];
  });
}

function rowOf(cells: readonly DrawnCell[]): DrawnRow {
  const top = Math.min(...cells.map((cell) => cell.top));
  const bottom = Math.max(...cells.map((cell) => cell.bottom));
  const isAskew = cells.some((cell) => {
    const [above, below] = [cell.top - top, bottom - cell.bottom];
    return above > slackOf(cell) && Math.abs(above - below) / 2 > slackOf(cell);
  });
  return { cells, top, bottom, isAskew };
}
