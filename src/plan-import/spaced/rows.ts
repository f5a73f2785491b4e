import type { Run } from "./runs";

/** A line of a table: its words by columns, the number of its row first. */
export interface SpacedLine {
  /** Index in the text. */
  readonly at: number;
  /** How far down it stands: lines that share no column may be half a line apart. */
  readonly y: number;
  readonly cells: readonly (Run | null)[];
}

/** Lines between two which surely part rows, and which of them bear the numbers of rows. */
export interface Stretch {
  readonly lines: readonly SpacedLine[];
  readonly numbered: readonly number[];
  /** Whether a page begins here, so that the first lines may go on with a row. */
  readonly isPageTop: boolean;
}

/** A row from a line to before another, and how far its cells miss where they should stand. */
export interface RowCut {
  readonly begin: number;
  readonly end: number;
  readonly cost: number;
}

/** How the cells of a row stand: about its number, from it down, or at its top beside a number in the middle. */
type Style = "about" | "from" | "top";

/** More lines than any row has. */
const MOST_LINES = 45;
const SLACK = 0.25;
/** What it costs that a usual cell or the work is missing, that one begins with a small letter or ends with what goes on, that lines of one stand apart, that a row goes on behind a page's end. */
const MISSING = 2;
const NO_WORK = 6;
const SMALL = 2;
const DANGLING = 2;
const APART = 1.5;
const REST = 2;

/** "Trước ngày |", "Phòng Kinh tế, |"; and not "Hằng quý", "Cuối năm". */
const GOES_ON =
  /(?:,|(?<![\p{L}\d])(?:trước|đến|từ|và|của|(?<!(?:hằng|hàng|mỗi|từng|trong|cả|theo|cuối|giữa|đầu|\d) )(?:ngày|tháng|quý|năm)))$/iu;

interface Cut {
  readonly rows: readonly (readonly RowCut[])[];
  readonly cost: number;
}

/** The rows of the stretches of a table, by the way in which its cells miss least where they should stand; null where rows are too long. */
export function cutRows(
  stretches: readonly Stretch[],
  usual: readonly boolean[],
): readonly (readonly RowCut[])[] | null {
  const styles: readonly Style[] = ["about", "from", "top"];
  const cuts = styles.flatMap((style): Cut[] => {
    const rows = stretches.map((stretch) =>
      rowsOf(stretch, (begin, end, number) => costOf(stretch.lines, [begin, end, number], style, usual)),
    );
    const found = rows.flatMap((row) => row ?? []);
    if (rows.includes(null)) return [];
    return [{ rows: rows as RowCut[][], cost: found.reduce((sum, { cost }) => sum + cost, 0) }];
  });
  const best = [...cuts].sort((one, other) => one.cost - other.cost)[0];
  return best?.rows ?? null;
}

/** Columns that have words near most numbers. */
export function usualColumns(stretches: readonly Stretch[], columns: number): boolean[] {
  const rows = stretches.reduce((sum, { numbered }) => sum + numbered.length, 0);
  const lines = stretches.flatMap((stretch) => stretch.lines);
  return Array.from(
    { length: columns },
    (_, column) => lines.filter(({ cells }) => cells[column]).length >= rows * 0.7,
  );
}

/** Rows down to before a line, the last of them first. */
interface Cuts {
  readonly begin: number;
  readonly cost: number;
  readonly last: LastRow | null;
}

interface LastRow {
  readonly row: RowCut;
  readonly before: LastRow | null;
}

type CostOf = (begin: number, end: number, number: number) => number;

/** The rows of a stretch that cost least in all. */
function rowsOf({ lines, numbered, isPageTop }: Stretch, cost: CostOf): RowCut[] | null {
  const [first] = numbered;
  if (first === undefined) return [];
  const begins = isPageTop ? range(0, first + 1) : [0];
  let states = begins.map((begin): Cuts => ({ begin, cost: begin > 0 ? REST : 0, last: null }));
  for (const [at, number] of numbered.entries()) {
    const next = numbered[at + 1];
    const ends = next === undefined ? [lines.length] : range(number + 1, next + 1);
    if (ends.length > MOST_LINES || states.length > MOST_LINES) return null;
    states = ends.map((end) => {
      let best: Cuts = { begin: end, cost: Infinity, last: null };
      for (const state of states) {
        const own = cost(state.begin, end, number);
        const sum = state.cost + own;
        const row = { begin: state.begin, end, cost: own };
        if (sum < best.cost) best = { begin: end, cost: sum, last: { row, before: state.last } };
      }
      return best;
    });
  }
  const rows: RowCut[] = [];
  for (let last = states[0]?.last ?? null; last; last = last.before) rows.push(last.row);
  return rows.reverse();
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** How far the cells of a row miss where they should stand. */
function costOf(
  lines: readonly SpacedLine[],
  [begin, end, number]: readonly [number, number, number],
  style: Style,
  usual: readonly boolean[],
): number {
  const height = lines[number]?.y ?? 0;
  const isGroup = /^[IVXA-H]/.test(lines[number]?.cells[0]?.text ?? "");
  const [top, bottom] = [lines[begin]?.y ?? 0, lines[end - 1]?.y ?? 0];
  let cost = style === "top" ? Math.max(0, Math.abs((top + bottom) / 2 - height) - SLACK) : 0;
  for (let column = 1; column < usual.length; column += 1) {
    let [first, last, apart, words] = [NaN, NaN, 0, ""];
    for (let at = begin; at < end; at += 1) {
      const line = lines[at];
      const cell = line?.cells[column];
      if (!line || !cell) continue;
      if (Number.isNaN(first)) {
        first = line.y;
        if (/^\p{Ll}/u.test(cell.text)) cost += SMALL;
      } else if (line.y - last > 1) apart += line.y - last - 1;
      last = line.y;
      words = cell.text;
    }
    if (GOES_ON.test(words)) cost += DANGLING;
    if (Number.isNaN(first)) cost += isGroup ? 0 : column === 1 ? NO_WORK : usual[column] ? MISSING : 0;
    else {
      const place = style === "about" ? (first + last) / 2 : first;
      cost += Math.max(0, Math.abs(place - (style === "top" ? top : height)) - SLACK) + apart * APART;
    }
  }
  return cost;
}
