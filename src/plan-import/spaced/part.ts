import { joinRuns, SURE_GAP, type Run } from "./runs";

/** From where to where the words of a column stand. */
export interface Band {
  readonly left: number;
  readonly right: number;
  /** Words that surely stand in it alone in some lines. */
  readonly known?: ReadonlySet<string>;
  /** Whether it tells when, or who. */
  readonly tells?: "when" | "who";
}

/** The words of a line in each of the columns, and how far they stand out of them. */
export interface Parted {
  readonly cells: readonly (Run | null)[];
  readonly cost: number;
  /** How far the columns behind the first are moved. */
  readonly moved: number;
}

/** What parting at a single space costs, more before a small letter or between capitals, and a wide gap within words, in places that words stand out of their column. */
const SINGLE = 1;
const CAPITALS = 2;
const SMALL = 4;
/** What it costs that a time stands among names. */
const MISPLACED = 3;
const WIDE_GAP = 6;
const SLIGHT_GAP = 1.5;
/** More words than any line of a table has. */
export const MOST_WORDS = 45;
/** How far the columns behind the first are moved in a line at most, in places, and what each place costs. */
const MOVED_IN_LINE = 8;
const MOVE = 0.2;

/** Parts the words of a line among columns that may all be moved in it: programs push words to the right, or draw them to the left. */
export function partMoved(words: readonly Run[], bands: readonly Band[]): Parted {
  let best = partAt(words, bands);
  for (let moved = 1; moved <= MOVED_IN_LINE && best.cost > moved * MOVE; moved += 1)
    for (const by of [moved, -moved]) {
      const shifted = bands.map((band, column) =>
        column === 0 ? band : { ...band, left: band.left + by, right: band.right + by },
      );
      const { cells, cost } = partAt(words, shifted);
      if (cost + moved * MOVE < best.cost) best = { cells, cost: cost + moved * MOVE, moved: by };
    }
  return best;
}

/** The least cost at which a number of words stand in some columns, and where the words of each begin. */
interface Begun {
  readonly cost: number;
  readonly begins: readonly number[];
}

/** Parts the words of a line among columns so that they stand out of them as little as can be. */
function partAt(words: readonly Run[], bands: readonly Band[]): Parted {
  // For each number of words: the least cost at which they stand in the columns so far, and the begins of those columns' words.
  const none: Begun = { cost: Infinity, begins: [] };
  let costs: readonly Begun[] = [{ cost: 0, begins: [] }, ...words.map(() => none)];
  for (const band of bands) {
    const before = costs;
    costs = before.map(({ cost, begins }, end) => {
      let best: Begun = { cost, begins: [...begins, end] };
      // What its words cost without where they begin.
      let own = Math.max(0, (words[end - 1]?.right ?? 0) - band.right);
      for (let begin = end - 1; begin >= 0; begin -= 1) {
        const gap = begin + 1 < end ? gapBefore(words, begin + 1) : 0;
        own += gap > SURE_GAP ? WIDE_GAP : gap === SURE_GAP ? SLIGHT_GAP : 0;
        if (band.tells === "who" && isOfTime(words[begin])) own += MISPLACED;
        const left = Math.max(0, band.left - (words[begin]?.left ?? 0));
        if (own + left >= best.cost) break;
        const from = before[begin] ?? none;
        const sum = from.cost + own + left + singleCost(words, begin, end, band);
        if (sum < best.cost) best = { cost: sum, begins: [...from.begins, begin] };
      }
      return best;
    });
  }
  const { cost, begins } = costs.at(-1) ?? none;
  const cells = bands.map((_, column) => {
    const own = words.slice(begins[column], begins[column + 1] ?? words.length);
    return own.length > 0 ? joinRuns(own) : null;
  });
  return { cells, cost, moved: 0 };
}

const TIME = /^(?:trước|tháng|quý|ngày|\d{1,2}\/[\d/]+|[IVX]{1,3}\/\d+)$/i;

function isOfTime(word: Run | undefined): boolean {
  return word !== undefined && TIME.test(word.text);
}

/** "rà | Sở Nông nghiệp" rather than "rà Sở | Nông nghiệp" or "Phòng Nội | vụ"; what stands alone elsewhere parts best. */
function singleCost(words: readonly Run[], begin: number, end: number, { tells, known }: Band): number {
  if (begin === 0 || gapBefore(words, begin) >= SURE_GAP) return 0;
  if (known?.has(joinRuns(words.slice(begin, end)).text)) return 0;
  if (tells === "when" && isOfTime(words[begin])) return SINGLE;
  const [before = "", after = ""] = [words[begin - 1]?.text, words[begin]?.text];
  if (/^\p{Ll}/u.test(after)) return SMALL;
  return /^\p{Lu}.*\p{L}$/u.test(before) && /^\p{Lu}/u.test(after) ? CAPITALS : SINGLE;
}

function gapBefore(words: readonly Run[], at: number): number {
  return (words[at]?.left ?? 0) - (words[at - 1]?.right ?? 0);
}
