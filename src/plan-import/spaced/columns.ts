import { joinRuns, middleOf, piecesOf, SURE_GAP, type Run } from "./runs";

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
export const MOST_WORDS = 60;
/** Shares of the words of a column behind whose begins it begins, and before whose ends it ends. */
const FEW = 0.1;

/**
 * Where the columns of a page stand, by its lines and by where they may stand, the heads or the columns of the page before:
 * first between where fewest words stand, then by their words; as words stand out of them least.
 */
export function bandsOf(lines: readonly (readonly Run[])[], likely: readonly (readonly Band[])[]): readonly Band[] {
  const found = likely.map((columns) => {
    let bands: readonly Band[] = betweenWords(lines, columns);
    let parted = lines.map((words) => partMoved(words, bands));
    for (let again = 0; again < ROUNDS; again += 1) {
      bands = measured(parted.map(sureCells), bands);
      parted = lines.map((words) => partMoved(words, bands));
    }
    const empty = columns.filter((_, column) => parted.every(({ cells }) => !cells[column])).length;
    return { bands, cost: parted.reduce((sum, { cost }) => sum + cost, empty * lines.length) };
  });
  return found.sort((one, other) => one.cost - other.cost)[0]?.bands ?? [];
}

const ROUNDS = Number(process.env.ROUNDS ?? 3);
/** How far the columns behind the first are moved in a line at most, in places, and what each place costs. */
const MOVED_IN_LINE = Number(process.env.MIL ?? 8);
const MOVE = Number(process.env.MOVE ?? 0.2);

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

/** How far columns are moved on a page at most, in places, and what each place costs that one is wider or narrower than the heads, as a share of the lines. */
const MOVED = 12;
const STRETCHED = 0.02;
/** What it costs to part words that stand in one piece. */
const INSIDE_PIECE = 0.3;

/** Columns that part between two others, somewhat moved, where fewest words stand. */
export function betweenWords(lines: readonly (readonly Run[])[], columns: readonly Band[]): Band[] {
  const width = Math.max(0, ...columns.map(({ right }) => right), ...lines.map((words) => words.at(-1)?.right ?? 0));
  const filled = Array.from({ length: width + MOVED }, () => 0);
  const fill = ({ left, right }: Band, share: number): void => {
    for (let place = left; place < right; place += 1) filled[place] = (filled[place] ?? 0) + share;
  };
  for (const words of lines) {
    words.forEach((word) => fill(word, 1 - INSIDE_PIECE));
    piecesOf(words).forEach((piece) => fill(piece, INSIDE_PIECE));
  }
  const borders = bordersOf(filled, columns, STRETCHED * lines.length);
  return columns.map((band, column) => ({ ...band, left: borders[column - 1] ?? 0, right: borders[column] ?? width }));
}

/** Where columns part so that least is filled there, and they are least wider or narrower than before. */
function bordersOf(filled: readonly number[], columns: readonly Band[], stretched: number): readonly number[] {
  const middles = columns.map(middleOf);
  const homes = columns.slice(1).map(({ left }, column) => ((columns[column]?.right ?? 0) + left) / 2);
  let states: { readonly moved: number; readonly cost: number; readonly borders: readonly number[] }[] = [
    { moved: 0, cost: 0, borders: [] },
  ];
  homes.forEach((home, column) => {
    const before = states;
    states = [];
    const from = Math.max(1, Math.round(Math.min(home, (middles[column] ?? home) - MOVED)));
    for (let place = from; place <= (middles[column + 1] ?? home); place += 1) {
      const ways = before.flatMap(({ moved, cost, borders }) =>
        (borders.at(-1) ?? 0) < place
          ? [{ borders, cost: cost + (column === 0 ? 0 : Math.abs(place - home - moved) * stretched) }]
          : [],
      );
      const [best] = ways.sort((one, other) => one.cost - other.cost);
      if (!best) continue;
      const cost = best.cost + (filled[place] ?? 0);
      states.push({ moved: place - home, cost, borders: [...best.borders, place] });
    }
  });
  return [...states].sort((one, other) => one.cost - other.cost)[0]?.borders ?? homes;
}

function measured(
  rows: readonly (readonly (Run | null)[])[],
  otherwise: readonly Band[],
): Band[] {
  return otherwise.map((band, column) => {
    const own = rows.flatMap((cells) => cells[column] ?? []);
    const lefts = own.map(({ left }) => left).sort((one, other) => one - other);
    const rights = own.map(({ right }) => right).sort((one, other) => other - one);
    const at = Math.floor(own.length * FEW);
    return { ...band, left: lefts[at] ?? band.left, right: rights[at] ?? band.right };
  });
}

/** Cells that wide gaps part from their neighbours, where they would stand if columns were not moved. */
function sureCells({ cells, moved }: Parted): (Run | null)[] {
  const said = cells.flatMap((cell) => cell ?? []);
  return cells.map((cell, column) => {
    if (!cell) return null;
    const at = said.indexOf(cell);
    const before = said[at - 1]?.right ?? -Infinity;
    const after = said[at + 1]?.left ?? Infinity;
    if (cell.left - before < SURE_GAP || after - cell.right < SURE_GAP) return null;
    return column === 0 ? cell : { ...cell, left: cell.left - moved, right: cell.right - moved };
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
    const isWho = band.tells === "who";
    costs = before.map(({ cost, begins }, end) => {
      let best = { cost, begins: [...begins, end] };
      for (let begin = end - 1, gaps = 0; begin >= 0; begin -= 1) {
        const gap = begin + 1 < end ? gapBefore(words, begin + 1) : 0;
        gaps += gap > SURE_GAP ? WIDE_GAP : gap === SURE_GAP ? SLIGHT_GAP : 0;
        const from = before[begin];
        const out =
          Math.max(0, band.left - (words[begin]?.left ?? 0)) +
          Math.max(0, (words[end - 1]?.right ?? 0) - band.right);
        const single = begin > 0 && gapBefore(words, begin) < SURE_GAP ? singleCost(words, begin, band) : 0;
        const isKnown = single > 0 && band.known?.has(textOf(words.slice(begin, end))) === true;
        const sum = (from?.cost ?? Infinity) + out + gaps + (isKnown ? 0 : single) + (isWho && words.slice(begin, end).some(isOfTime) ? MISPLACED : 0);
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
  return { cells, cost, moved: 0 };
}

const TIME = /^(?:trước|tháng|quý|ngày|\d{1,2}\/[\d/]+|[IVX]{1,3}\/\d+)$/i;

function isOfTime({ text }: Run): boolean {
  return TIME.test(text);
}

function textOf(words: readonly Run[]): string {
  return words.map(({ text }) => text).join(" ");
}

/** The columns of a table, and with each the words that surely stand in it alone in some lines. */
export function withKnown(pages: readonly PageColumns[]): (readonly Band[])[] {
  const sure = pages.flatMap(({ lines, bands }) => lines.map((words) => sureCells(partMoved(words, bands))));
  return pages.map(({ bands }) =>
    bands.map((band, column) => {
      const texts = sure.flatMap((cells) => cells[column]?.text ?? []);
      return column === 0 ? band : { ...band, known: new Set(texts.filter((text) => text.includes(" "))) };
    }),
  );
}

/** Lines of a page without the numbers of rows, and where its columns stand. */
export interface PageColumns {
  readonly lines: readonly (readonly Run[])[];
  readonly bands: readonly Band[];
}

/** "rà | Sở Nông nghiệp" rather than "rà Sở | Nông nghiệp" or "Phòng Nội | vụ". */
function singleCost(words: readonly Run[], at: number, { tells }: Band): number {
  const [before = "", after = ""] = [words[at - 1]?.text, words[at]?.text];
  if (tells === "when" && words[at] && isOfTime(words[at])) return SINGLE;
  if (/^\p{Ll}/u.test(after)) return SMALL;
  return /^\p{Lu}.*\p{L}$/u.test(before) && /^\p{Lu}/u.test(after) ? CAPITALS : SINGLE;
}

function gapBefore(words: readonly Run[], at: number): number {
  return (words[at]?.left ?? 0) - (words[at - 1]?.right ?? 0);
}
