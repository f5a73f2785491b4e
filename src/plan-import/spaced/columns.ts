import { joinRuns, middleOf, piecesOf, SURE_GAP, type Run } from "./runs";

/** From where to where the words of a column stand. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** The words of a line in each of the columns, and how far they stand out of them. */
export interface Parted {
  readonly cells: readonly (Run | null)[];
  readonly cost: number;
}

/** What parting at a single space costs, more before a small letter or between capitals, and a wide gap within words, in places that words stand out of their column. */
const SINGLE = 1;
const CAPITALS = 2;
const SMALL = 2.5;
const WIDE_GAP = 6;
const SLIGHT_GAP = 1.5;
/** More words than any line of a table has. */
export const MOST_WORDS = 60;
/** Shares of the words of a column behind whose begins it begins, and before whose ends it ends. */
const FEW = 0.1;

/** Where the columns of a page stand, by its lines and the heads: first by the words that are surely one column's, then by all. */
export function bandsOf(lines: readonly (readonly Run[])[], heads: readonly Run[]): Band[] {
  const first = lines.map((words) =>
    heads.map((_, column) => piecesOf(words).find((piece) => columnOf(piece, heads) === column) ?? null),
  );
  let bands = measured(first, heads);
  for (let again = 0; again < 2; again += 1) {
    const parted = lines.filter(({ length }) => length <= MOST_WORDS).map((words) => partAt(words, bands).cells);
    bands = measured(parted.map(sureCells), bands);
  }
  return bands;
}

/** The column whose head's middle words stand about; none where they stand about two. */
function columnOf(piece: Run, heads: readonly Run[]): number | null {
  const about = heads.flatMap((head, column) =>
    middleOf(head) > piece.left - 1 && middleOf(head) < piece.right + 1 ? [column] : [],
  );
  if (about.length > 1) return null;
  const far = heads.map((head) => Math.abs(middleOf(head) - middleOf(piece)));
  return about[0] ?? far.indexOf(Math.min(...far));
}

function measured(rows: readonly (readonly (Run | null)[])[], otherwise: readonly Band[]): Band[] {
  return otherwise.map((band, column) => {
    const own = rows.flatMap((cells) => cells[column] ?? []);
    const lefts = own.map(({ left }) => left).sort((one, other) => one - other);
    const rights = own.map(({ right }) => right).sort((one, other) => other - one);
    const at = Math.floor(own.length * FEW);
    return { left: lefts[at] ?? band.left, right: rights[at] ?? band.right };
  });
}

/** Cells that wide gaps part from their neighbours. */
function sureCells(cells: readonly (Run | null)[]): (Run | null)[] {
  const said = cells.flatMap((cell) => cell ?? []);
  return cells.map((cell) => {
    if (!cell) return null;
    const at = said.indexOf(cell);
    const before = said[at - 1]?.right ?? -Infinity;
    const after = said[at + 1]?.left ?? Infinity;
    return cell.left - before >= SURE_GAP && after - cell.right >= SURE_GAP ? cell : null;
  });
}

/** Parts the words of a line among columns so that they stand out of them as little as can be. */
export function partAt(words: readonly Run[], bands: readonly Band[]): Parted {
  // For each number of words: the least cost at which they stand in the columns so far, and the begins of those columns' words.
  let costs: { readonly cost: number; readonly begins: readonly number[] }[] = words.map(() => ({
    cost: Infinity,
    begins: [],
  }));
  costs.unshift({ cost: 0, begins: [] });
  for (const band of bands) {
    const before = costs;
    costs = before.map(({ cost, begins }, end) => {
      let best = { cost, begins: [...begins, end] };
      for (let begin = end - 1, gaps = 0; begin >= 0; begin -= 1) {
        const gap = begin + 1 < end ? gapBefore(words, begin + 1) : 0;
        gaps += gap > SURE_GAP ? WIDE_GAP : gap === SURE_GAP ? SLIGHT_GAP : 0;
        const from = before[begin];
        const out =
          Math.max(0, band.left - (words[begin]?.left ?? 0)) + Math.max(0, (words[end - 1]?.right ?? 0) - band.right);
        const single = begin > 0 && gapBefore(words, begin) < SURE_GAP ? singleCost(words, begin) : 0;
        const sum = (from?.cost ?? Infinity) + out + gaps + single;
        if (sum < best.cost) best = { cost: sum, begins: [...(from?.begins ?? []), begin] };
      }
      return best;
    });
  }
  const { cost, begins } = costs.at(-1) ?? { cost: 0, begins: [] };
  const cells = bands.map((_, column) => {
    const own = words.slice(begins[column], begins[column + 1] ?? words.length);
    return own.length > 0 ? joinRuns(own) : null;
  });
  return { cells, cost };
}

/** "rà | Sở Nông nghiệp" rather than "rà Sở | Nông nghiệp" or "Phòng Nội | vụ". */
function singleCost(words: readonly Run[], at: number): number {
  const [before = "", after = ""] = [words[at - 1]?.text, words[at]?.text];
  if (/^\p{Ll}/u.test(after)) return SMALL;
  return /^\p{Lu}.*\p{L}$/u.test(before) && /^\p{Lu}/u.test(after) ? CAPITALS : SINGLE;
}

function gapBefore(words: readonly Run[], at: number): number {
  return (words[at]?.left ?? 0) - (words[at - 1]?.right ?? 0);
}
