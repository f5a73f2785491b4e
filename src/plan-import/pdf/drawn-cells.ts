import type { Glyph } from "./marks";

/** Letters that were written after each other on one baseline. */
interface DrawnLine {
  readonly glyphs: Glyph[];
  readonly left: number;
  right: number;
  readonly y: number;
  readonly size: number;
}

/** Lines that were written one below the other: a cell. */
export interface DrawnCell {
  readonly lines: readonly DrawnLine[];
  readonly left: number;
  readonly right: number;
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

/** Shares of the letters' size: how far baselines of a line differ, how far letters stand apart without and with a blank, and how much wider than the others of a line a blank is. */
const SAME_BASELINE = 0.3;
const APART = 0.12;
const BLANK = 3;
const WIDER = 0.8;
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
    if (row && last && isNextLine(last, line))
      row[row.length - 1] = cellOf([...last.lines, line]);
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
  if (step <= slackOf(line) || step > NEXT_LINE * line.size) return false;
  return line.left < cell.right && line.right > cell.left;
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
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
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
  return groups.flatMap(linesOfGroup);
}

function linesOfGroup(group: readonly Glyph[]): DrawnLine[] {
  const lines: DrawnLine[] = [];
  // Letters of another font are written behind the line that they stand in.
  const sorted = [...group].sort((one, other) => one.left - other.left);
  const blanks = sorted.flatMap((glyph, index) => {
    const before = sorted[index - 1];
    return before && isBlank(before) && !isBlank(glyph) ? [glyph.left - before.right] : [];
  });
  // A line that is set full has blanks that are all as wide.
  const usual = blanks.sort((one, other) => one - other)[Math.floor(blanks.length / 2)] ?? 0;
  let before: Glyph | undefined;
  for (const glyph of sorted) {
    const line = lines.at(-1);
    const gap = glyph.left - (before?.right ?? glyph.left);
    const isOfBlank = isBlank(glyph) || (before !== undefined && isBlank(before));
    const most = isOfBlank ? Math.min(BLANK * glyph.size, usual + WIDER * glyph.size) : APART * glyph.size;
    if (line && gap <= most) {
      line.glyphs.push(glyph);
      if (!isBlank(glyph)) line.right = Math.max(line.right, glyph.right);
    } else if (!isBlank(glyph)) {
      const { left, right, y, size } = glyph;
      lines.push({ glyphs: [glyph], left, right, y, size });
    }
    before = glyph;
  }
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
export function splitCell(cell: DrawnCell, column: { readonly left: number; readonly right: number }) {
  const lines = cell.lines.map(({ glyphs, size }) => {
    const gapAt = (index: number): number => (glyphs[index]?.left ?? 0) - (glyphs[index - 1]?.right ?? Infinity);
    const exact = glyphs.findIndex(({ left }) => Math.abs(left - column.left) <= (SAME_BASELINE / 2) * size);
    const wide = glyphs.flatMap(({ left }, index) => (left < column.right && gapAt(index) > SAME_BASELINE * size ? [index] : []));
    const [widest = 0] = wide.sort((one, other) => gapAt(other) - gapAt(one));
    const at = exact > 0 ? exact : widest;
    return at > 0 ? [glyphs.slice(0, at), glyphs.slice(at)] : [glyphs];
  });
  if (lines.some(({ length }) => length < 2)) return [cell];
  return [0, 1].map((side) => cellOf(lines.flatMap((parts) => linesOfGroup(parts[side] ?? []))));
}

/** Whether words stand in several cells, each well behind or above the end of the one before. */
export function isParted({ cells }: DrawnRow, fewest: number): boolean {
  const isApart = (cell: DrawnCell, index: number): boolean => {
    const before = cells[index];
    return (
      before !== undefined &&
      (cell.left - before.right >= cell.size || cell.top < before.bottom - slackOf(cell))
    );
  };
  return cells.length >= fewest && cells.slice(1).every(isApart);
}

/** A row; words above it that its first cell seems to go on with stand before it where only then its cells stand even. */
function rowsOfCells(cells: readonly DrawnCell[]): DrawnRow[] {
  const [first, ...others] = cells;
  const whole = rowOf(cells);
  if (!whole.isAskew || !first) return [whole];
  for (let at = 1; at < first.lines.length; at += 1) {
    const row = rowOf([cellOf(first.lines.slice(at)), ...others]);
    // A cell whose words stand at the end of the row's height looks the same.
    const isAtEnd = others.every(({ bottom }) => bottom === first.bottom);
    const isAskew = isAtEnd && others.length > 0;
    if (!row.isAskew)
      return [
        { ...rowOf([cellOf(first.lines.slice(0, at))]), isAskew },
        { ...row, isAskew },
      ];
  }
  return [whole];
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
