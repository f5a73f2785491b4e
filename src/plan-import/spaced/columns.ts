import { gapsBetween, middleOf, type Span } from "../text/span";
import { partMoved, type Band, type Parted } from "./part";
import { piecesOf, SURE_GAP, type Run, type Word } from "./runs";

/** Where the columns of a page stand, and its lines' words that surely stand in one of them. */
export interface PageColumns {
  readonly bands: readonly Band[];
  readonly sure: readonly (readonly (Run | null)[])[];
}

/** Shares of the words of a column behind whose begins it begins, and before whose ends it ends. */
const FEW = 0.1;
const ROUNDS = 2;
/** What words stand out of their columns, in places a line, where no other columns are looked for. */
const GOOD = 0.5;

/**
 * Where the columns of a page stand from a place on, by its lines and by where they may stand, the heads or the columns of the page before:
 * first between where fewest words stand, then by their words; as words stand out of them least.
 */
export function columnsOf(
  lines: readonly (readonly Word[])[],
  likely: readonly (readonly Band[])[],
  begin: number,
): PageColumns {
  let best: (PageColumns & { readonly cost: number }) | null = null;
  for (const columns of likely) {
    let bands: readonly Band[] = betweenWords(lines, columns, begin);
    let parted = lines.map((words) => partMoved(words, bands));
    for (let again = 0; again < ROUNDS; again += 1) {
      bands = measured(parted.map(sureCells), bands);
      parted = lines.map((words) => partMoved(words, bands));
    }
    const empty = columns.filter((_, column) => parted.every(({ cells }) => !cells[column])).length;
    const cost = parted.reduce((sum, line) => sum + line.cost, empty * lines.length);
    if (!best || cost < best.cost) best = { bands, sure: parted.map(sureCells), cost };
    if (cost <= GOOD * lines.length) break;
  }
  return best ?? { bands: [], sure: [] };
}

/** The columns of each page, with the words that surely stand in each alone in some lines of any. */
export function withKnown(pages: readonly PageColumns[]): (readonly Band[])[] {
  const sure = pages.flatMap((page) => page.sure);
  const known = (pages[0]?.bands ?? []).map((_, column) => {
    const texts = sure.flatMap((cells) => cells[column]?.text ?? []);
    return new Set(column === 0 ? [] : texts.filter((text) => text.includes(" ")));
  });
  return pages.map(({ bands }) =>
    bands.map((band, column) => ({ ...band, known: known[column] ?? new Set() })),
  );
}

/** How far columns are moved on a page at most, in places, and what each place costs that one is wider or narrower than the heads, as a share of the lines. */
const MOVED = 12;
const STRETCHED = 0.02;
/** What it costs to part words that stand in one piece. */
const INSIDE_PIECE = 0.3;

/** Columns, the first from a place on, that part between two others, somewhat moved, where fewest words stand. */
export function betweenWords(
  lines: readonly (readonly Word[])[],
  columns: readonly Band[],
  begin: number,
): Band[] {
  const ends = [...columns, ...lines.map((words) => ({ right: words.at(-1)?.right ?? 0 }))];
  const width = ends.reduce((most, { right }) => Math.max(most, right), 0);
  const filled = Array.from({ length: width + MOVED }, () => 0);
  const fill = ({ left, right }: Span, share: number): void => {
    for (let place = left; place < right; place += 1) filled[place] = (filled[place] ?? 0) + share;
  };
  for (const words of lines) {
    words.forEach((word) => fill(word, 1 - INSIDE_PIECE));
    piecesOf(words).forEach((piece) => fill(piece, INSIDE_PIECE));
  }
  const borders = bordersOf(filled, columns, STRETCHED * lines.length, begin + 1);
  return columns.map((band, column) => ({
    ...band,
    left: borders[column - 1] ?? 0,
    right: borders[column] ?? width,
  }));
}

/** Where columns part so that least is filled there, and they are least wider or narrower than before. */
function bordersOf(
  filled: readonly number[],
  columns: readonly Band[],
  stretched: number,
  earliest: number,
): readonly number[] {
  const middles = columns.map(middleOf);
  const homes = gapsBetween(columns).map(middleOf);
  let states: { readonly moved: number; readonly cost: number; readonly borders: readonly number[] }[] = [
    { moved: 0, cost: 0, borders: [] },
  ];
  homes.forEach((home, column) => {
    const before = states;
    states = [];
    const from = Math.max(earliest, Math.round(Math.min(home, (middles[column] ?? home) - MOVED)));
    for (let place = from; place <= (middles[column + 1] ?? home); place += 1) {
      let best: (typeof before)[number] | null = null;
      let least = Infinity;
      for (const state of before) {
        if ((state.borders.at(-1) ?? 0) >= place) continue;
        const sum = state.cost + (column === 0 ? 0 : Math.abs(place - home - state.moved) * stretched);
        if (sum < least) [best, least] = [state, sum];
      }
      if (!best) continue;
      const cost = least + (filled[place] ?? 0);
      states.push({ moved: place - home, cost, borders: [...best.borders, place] });
    }
  });
  return [...states].sort((one, other) => one.cost - other.cost)[0]?.borders ?? homes;
}

function measured(rows: readonly (readonly (Run | null)[])[], otherwise: readonly Band[]): Band[] {
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
