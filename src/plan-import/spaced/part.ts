import type { Span } from "../text/span";
import { joinRuns, SINGLE, SURE_GAP, type Run, type Word } from "./runs";

/** From where to where the words of a column stand. */
export interface Band extends Span {
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

/** What it costs that a time stands among names, and a wide gap within words, in places that words stand out of their column. */
const MISPLACED = 3;
const WIDE_GAP = 6;
const SLIGHT_GAP = 1.5;
/** More words than any line of a table has. */
export const MOST_WORDS = 45;
/** How far the columns behind the first are moved in a line, in places, and what each place costs. */
const MOVES = [1, 2, 3, 4, 6, 8];
const MOVE = 0.2;

/** Parts the words of a line among columns that may all be moved in it: programs push words to the right, or draw them to the left. */
export function partMoved(words: readonly Word[], bands: readonly Band[]): Parted {
  let best = { ...partAt(words, bands, 0), moved: 0 };
  for (const far of MOVES)
    for (const moved of [far, -far]) {
      if (best.cost <= far * MOVE) break;
      const { cost, begins } = partAt(words, bands, moved);
      if (cost + far * MOVE < best.cost) best = { cost: cost + far * MOVE, begins, moved };
    }
  const cells = bands.map((_, column) => {
    const own = words.slice(best.begins[column], best.begins[column + 1] ?? words.length);
    return own.length > 0 ? joinRuns(own) : null;
  });
  return { cells, cost: best.cost, moved: best.moved };
}

/** The begins of columns' words where they stand out of the columns, all behind the first moved, as little as can be. */
function partAt(words: readonly Word[], bands: readonly Band[], moved: number) {
  // For each column and each number of words: the least cost at which so many stand in the columns so far, and where its own begin.
  let costs = [0, ...words.map(() => Infinity)];
  const begun = bands.map((band, column) => {
    const { begins, costs: next } = withColumn(words, band, column === 0 ? 0 : moved, costs);
    costs = next;
    return begins;
  });
  const begins: number[] = [];
  let end = words.length;
  for (const own of [...begun].reverse()) {
    end = own[end] ?? 0;
    begins.unshift(end);
  }
  return { cost: costs.at(-1) ?? Infinity, begins };
}

function withColumn(words: readonly Word[], band: Band, moved: number, before: readonly number[]) {
  const [left, right] = [band.left + moved, band.right + moved];
  const costs = [...before];
  const begins = before.map((_, end) => end);
  for (let end = 1; end <= words.length; end += 1) {
    // What its words cost without where they begin.
    let own = Math.max(0, (words[end - 1]?.right ?? 0) - right);
    for (let begin = end - 1; begin >= 0; begin -= 1) {
      const word = words[begin];
      const next = begin + 1 < end ? words[begin + 1] : undefined;
      if (!word) break;
      if (next && next.gap >= SURE_GAP) own += next.gap > SURE_GAP ? WIDE_GAP : SLIGHT_GAP;
      if (band.tells === "who" && word.isTime) own += MISPLACED;
      const out = own + Math.max(0, left - word.left);
      const least = costs[end] ?? Infinity;
      if (out >= least) break;
      const sum = (before[begin] ?? Infinity) + out;
      if (sum >= least) continue;
      const whole = sum + (begin > 0 ? singleCost(words, begin, end, band) : 0);
      if (whole >= least) continue;
      costs[end] = whole;
      begins[end] = begin;
    }
  }
  return { costs, begins };
}

/** What it costs to part words behind a single space; not before those that stand alone elsewhere. */
function singleCost(words: readonly Word[], begin: number, end: number, { tells, known }: Band): number {
  const word = words[begin];
  if (!word || word.gap >= SURE_GAP) return 0;
  if (known && end - begin > 1 && known.has(joinRuns(words.slice(begin, end)).text)) return 0;
  return tells === "when" && word.isTime ? SINGLE : word.single;
}
