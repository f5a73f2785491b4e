import { headsNumbers } from "../table/number-head";
import { isPageNumber } from "../text/page-number";
import { gapsBetween, joinSpans, middleOf, type Span } from "../text/span";
import type { Grid } from "./grids";
import { rowsAbout, type Band } from "./loose-rows";
import type { Glyph } from "./marks";
import { linesOf, type PageLine as Line, type Piece } from "./pieces";

/** A table without rules that may go on over the next page. */
export interface LooseGrid extends Grid {
  /** Its head, about the height of its first word. */
  readonly head: Band;
}

const SERIAL = /^(?:\d{1,3}|[IVX]{1,5}|[A-H])[.)]?$/;
/** Shares of the letters' size: the least gap between columns, and the widest between lines of a table. */
const GAP = 0.5;
const FURTHEST = 3.5;
/** Lines that may stand above the first word of a head, which stands in its middle. */
const ABOVE = 3;
/** A line of words wider than this share of the page stands in no column. */
const WIDE = 0.5;
const FEWEST_COLUMNS = 3;
/** More lines than any page has. */
const MOST_LINES = 400;

/** The table without rules of a page: below "STT", or where the one of the page before goes on at the top. */
export function looseGrid(
  glyphs: readonly Glyph[],
  { width, height }: { readonly width: number; readonly height: number },
  before?: LooseGrid,
): LooseGrid | null {
  const all = linesOf(glyphs, GAP);
  const first = all.findIndex(isTableHead);
  const isOfPage = ({ pieces, y }: Line): boolean =>
    pieces.length === 1 && y < height / 8 && isPageNumber(pieces[0]?.text ?? "");
  if ((first < 0 && !before) || all.length > MOST_LINES) return null;
  const begin = first < 0 ? all.findIndex((line) => !isOfPage(line)) : first - ABOVE;
  const below = all.slice(Math.max(0, begin));
  const end = below.findIndex((line) => !isWide(line, width) && !isClear(line, before?.xs ?? []));
  const head = first < 0 ? -1 : first - Math.max(0, begin);
  const lines = tableLines(first < 0 ? upTo(below, end) : below, head, width);
  return lines && lines.length > 0 ? gridOf(lines, all[first]?.y ?? null, width, before) : null;
}

/** Whether a line is a table's head, by its first column. */
export function isTableHead({ pieces }: Line): boolean {
  return pieces.length > 1 && headsNumbers(pieces[0]?.text ?? "");
}

/** The lines down to the last that stands near and, behind the last number, in the columns. */
function tableLines(lines: readonly Line[], head: number, width: number): readonly Line[] | null {
  const isSerial = (line: Line): boolean => SERIAL.test(line.pieces[0]?.text ?? "") && !isWide(line, width);
  const far = lines.findIndex(
    (line, at) =>
      at > Math.max(head, 0) &&
      (line.y - (lines[at - 1]?.y ?? line.y) > FURTHEST * line.size || isTableHead(line)),
  );
  const near = upTo(lines, far);
  const last = near.map(isSerial).lastIndexOf(true);
  // The rest of a row alone.
  if (head < 0 && last < 0)
    return upTo(
      near,
      near.findIndex((line) => isWide(line, width)),
    );
  if (last <= head) return null;
  const columns = gapsOf(
    near.slice(Math.max(head, 0), last + 1).filter((line) => !isWide(line, width)),
  ).length;
  const end = near.findIndex(
    (line, at) =>
      at > last &&
      (isWide(line, width) ||
        gapsOf(near.slice(Math.max(head, 0), at + 1).filter((own) => !isWide(own, width))).length < columns),
  );
  return upTo(near, end);
}

/** The lines before an index, all where it is none. */
function upTo(lines: readonly Line[], end: number): readonly Line[] {
  return end < 0 ? lines : lines.slice(0, end);
}

/** Whether no words of a line stand where columns part. */
function isClear({ pieces }: Line, xs: readonly number[]): boolean {
  return pieces.every(({ left, right }) => xs.every((x) => left >= x || right <= x));
}

function isWide({ pieces }: Line, width: number): boolean {
  return pieces.some(({ left, right }) => right - left > WIDE * width);
}

/** Where no line has words, between the first and the last of them. */
function gapsOf(lines: readonly Line[]): Span[] {
  const words = lines.flatMap(({ pieces }) => pieces);
  return gapsBetween(joinSpans(words, (_, next) => GAP * next.size));
}

interface Row extends Band {
  /** Whether its words go over all columns. */
  readonly isWhole?: boolean;
}

function gridOf(
  lines: readonly Line[],
  head: number | null,
  width: number,
  before: LooseGrid | undefined,
): LooseGrid | null {
  const body = lines.filter(({ y }) => y >= (head ?? 0));
  const narrow = body.filter((line) => !isWide(line, width)).flatMap(({ pieces }) => pieces);
  const gaps = gapsOf(body.filter((line) => !isWide(line, width)));
  const fits = before !== undefined && body.every((line) => isWide(line, width) || isClear(line, before.xs));
  const xs = fits ? before.xs : [0, ...gaps.map(middleOf), width];
  const isTable = xs.length > FEWEST_COLUMNS && (fits || head !== null);
  const read = isTable ? rowsOf(lines, xs, head, width, before) : null;
  const size = narrow[0]?.size ?? 0;
  if (read) return { xs, ...withHeights(read.rows, size, xs.length - 1), head: read.head };
  const serials = body.filter(({ pieces }) => SERIAL.test(pieces[0]?.text ?? ""));
  const right = Math.max(
    ...body.flatMap(({ pieces: [first] }) =>
      first && (SERIAL.test(first.text) || headsNumbers(first.text)) ? [first.right] : [],
    ),
  );
  const heights = [...(head === null ? [] : [head]), ...serials.map(({ y }) => y)];
  const [begin, last] = [body[0]?.y ?? 0, body.at(-1)?.y ?? 0];
  const [from = 0, to = 0] = heights;
  // Where nothing stands above the first number, rows begin at theirs.
  const isBelow = head !== null && !body.some(({ y }) => y > from + size / 4 && y < to - size / 4);
  const starts = heights.map((height, row) => {
    if (row === 0) return begin;
    return isBelow ? height : (height + (heights[row - 1] ?? 0) + size) / 2;
  });
  const rows = starts.map((top, row) => ({ top, bottom: (starts[row + 1] ?? last + size) - size }));
  const own = before?.xs ?? (isTable ? xs : [0, right + 1, width]);
  if (head === null && !fits) return null;
  const none = { top: 0, bottom: 0 };
  return { xs: own, ...withHeights(rows, size, own.length - 1), head: before?.head ?? none, isUnsure: true };
}

/** Rows of the lines of a table, where each is sure. */
function rowsOf(
  lines: readonly Line[],
  xs: readonly number[],
  head: number | null,
  width: number,
  before: LooseGrid | undefined,
): { readonly rows: readonly Row[]; readonly head: Band } | null {
  const rows: Row[] = [];
  let headBand = before?.head ?? { top: 0, bottom: 0 };
  for (const part of partsOf(lines, head, width)) {
    if (!Array.isArray(part)) {
      rows.push(part);
      continue;
    }
    const columns = columnsOf(part, xs);
    const isHere = head !== null && part.some(({ y }) => y === head);
    const serials = (columns[0] ?? []).filter(({ y }) => !(isHere && y <= head));
    if (!serials.every(({ text }) => SERIAL.test(text))) return null;
    const found = rowsAbout(
      columns,
      serials.map(({ y }) => y),
    );
    if (!found) return null;
    let { above } = found;
    if (isHere) {
      const band = before
        ? { top: head + before.head.top, bottom: head + before.head.bottom }
        : rowsAbout(above, [head])?.bands[0];
      if (!band) return null;
      const slack = (part[0]?.size ?? 0) / 4;
      const isHead = ({ y }: Piece): boolean => y > band.top - slack && y < band.bottom + slack;
      if (!above.every((own) => own.some(isHead))) return null;
      above = above.map((own) => own.filter(({ y }) => y > band.bottom + slack));
      headBand = { top: band.top - head, bottom: band.bottom - head };
      rows.push(band);
    }
    const rest = above.flat().map(({ y }) => y);
    if (rest.length > 0 && (!before || rows.length > 1)) return null;
    if (rest.length > 0) rows.push({ top: Math.min(...rest), bottom: Math.max(...rest) });
    rows.push(...found.bands);
  }
  return { rows, head: headBand };
}

/** The lines between those that go over all columns, each of which is a row; what stands above the head is none. */
function partsOf(lines: readonly Line[], head: number | null, width: number): (Line[] | Row)[] {
  const parts: (Line[] | Row)[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (isWide(line, width)) {
      if (head !== null && line.y < head) parts.length = 0;
      else if (last && !Array.isArray(last)) parts[parts.length - 1] = { ...last, bottom: line.y };
      else parts.push({ top: line.y, bottom: line.y, isWhole: true });
    } else if (Array.isArray(last)) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

function columnsOf(lines: readonly Line[], xs: readonly number[]): Piece[][] {
  return xs.slice(1).map((end, column) =>
    lines.flatMap(({ pieces }) => {
      const own = pieces.filter((piece) => middleOf(piece) > (xs[column] ?? 0) && middleOf(piece) <= end);
      const [first] = own;
      const text = own.map((piece) => piece.text).join(" ");
      return first ? [{ ...first, text, right: own.at(-1)?.right ?? first.right }] : [];
    }),
  );
}

function withHeights(rows: readonly Row[], size: number, columns: number): Pick<Grid, "ys" | "anchors"> {
  // Letters stand above their baseline.
  const between = rows.slice(1).map(({ top }, row) => ((rows[row]?.bottom ?? 0) + top) / 2 - size * 0.3);
  const ys = [(rows[0]?.top ?? 0) - size * 0.7, ...between, (rows.at(-1)?.bottom ?? 0) + size * 0.5];
  const anchors = rows.map(({ isWhole }, row) =>
    Array.from({ length: columns }, (_, column) => [row, isWhole === true ? 0 : column] as const),
  );
  return { ys, anchors };
}
