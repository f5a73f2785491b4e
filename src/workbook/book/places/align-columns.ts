import type { FoundColumn, OwnColumn } from "./column-fit";
import { CERTAIN, FOR_PLACE, columnFit, isFilled } from "./column-fit";
import type { Places } from "./found-places";
import { untaken } from "./found-places";

/**
 * Places the columns that are missing between two that were found among the unknown ones between these, in the order that
 * most of those found stand in first; gives those that more than one may be.
 */
export function placeBetween(
  orders: readonly (readonly OwnColumn[])[],
  found: readonly FoundColumn[],
  places: Places,
): OwnColumn[] {
  const likely = [...orders].sort((a, b) => ascents(b, places) - ascents(a, places));
  return likely.flatMap((order) => (places.size < order.length ? byPlace(order, found, places) : []));
}

/** How many neighbours stand in an order. */
function ascents(order: readonly OwnColumn[], places: Places): number {
  const known = order.flatMap(({ key }) => places.get(key) ?? []);
  return known.filter((column, index) => index > 0 && column > (known[index - 1] ?? 0)).length;
}

/** Places the columns that are missing between two that were found among the unknown ones between these. */
function byPlace(order: readonly OwnColumn[], found: readonly FoundColumn[], places: Places): OwnColumn[] {
  const known = new Map(places);
  const unknown = untaken(found, places);
  const unsure: OwnColumn[] = [];
  for (let start = 0; start < order.length; start += 1) {
    if (known.has(order[start]?.key ?? "")) continue;
    let end = start;
    while (end < order.length && !known.has(order[end]?.key ?? "")) end += 1;
    const before = known.get(order[start - 1]?.key ?? "") ?? -1;
    const after = known.get(order[end]?.key ?? "") ?? Number.POSITIVE_INFINITY;
    const between = unknown.filter(({ column }) => column > before && column < after);
    const best = align(order.slice(start, end), between);
    for (const [own, { column }] of best.pairs) places.set(own.key, column);
    unsure.push(...best.unsure);
    start = end;
  }
  return unsure;
}

interface Alignment {
  readonly pairs: readonly (readonly [OwnColumn, FoundColumn])[];
  readonly unsure: readonly OwnColumn[];
}

/** Whoever leads stands before those who support, and is the one that is always named. */
const FOR_BEING_FIRST = 0.1;

/** The pairs, in the order of both, for which most speaks. */
function align(own: readonly OwnColumn[], found: readonly FoundColumn[]): Alignment {
  if (own.length === 0 || found.length === 0) return { pairs: [], unsure: [] };
  const fits = own.map((one, index) =>
    found.map((other) => {
      const fit = columnFit(one, other);
      // A column without formulas is ours only where as many are missing as stand there.
      const isProven = one.formula === undefined || own.length === found.length || (fit ?? 0) >= CERTAIN;
      const first = one.names && isFilled(other) ? FOR_BEING_FIRST / (index + 1) : 0;
      return fit === null || !isProven ? null : fit + FOR_PLACE + first;
    }),
  );
  const best = bestPairs(fits);
  const isFull = (index: number): boolean => {
    const one = found[index];
    return one !== undefined && isFilled(one);
  };
  const pairs = best.pairs.flatMap(([row, column]) => {
    const [one, other] = [own[row], found[column]];
    return one && other ? [[one, other] as const] : [];
  });
  const either = eitherOf(own, found, fits, best);
  if (own.length >= found.length && best.pairs.length === found.length) return { pairs, unsure: either };
  const doubtful = best.pairs.filter(([row, column]) => {
    if (own[row]?.formula !== undefined || !isFull(column)) return false;
    const others = fits.map((line, at) =>
      line.map((fit, index) => (at === row && (index === column || !isFull(index)) ? null : fit)),
    );
    const next = bestPairs(others);
    return next.score >= best.score && next.pairs.some(([at]) => at === row);
  });
  return { pairs, unsure: [...either, ...doubtful.flatMap(([row]) => own[row] ?? [])] };
}

/** Columns of ours in whose place, as well as they, another that people fill may stand: nothing tells whose entries they are. */
function eitherOf(
  own: readonly OwnColumn[],
  found: readonly FoundColumn[],
  fits: readonly (readonly (number | null)[])[],
  best: Pairs,
): OwnColumn[] {
  return best.pairs.flatMap(([row, column]) => {
    const [one, other] = [own[row], found[column]];
    if (!one || !other || one.formula !== undefined || !isFilled(other)) return [];
    const others = fits.map((line, at) =>
      line.map((fit, index) => (at === row && index === column ? null : fit)),
    );
    const next = bestPairs(others);
    return next.score >= best.score && next.pairs.some(([, at]) => at === column) ? [one] : [];
  });
}

interface Pairs {
  readonly score: number;
  readonly pairs: readonly (readonly [number, number])[];
}

function bestPairs(fits: readonly (readonly (number | null)[])[]): Pairs {
  const width = fits[0]?.length ?? 0;
  let above: Pairs[] = Array.from({ length: width + 1 }, () => ({ score: 0, pairs: [] }));
  fits.forEach((line, row) => {
    const now: Pairs[] = [{ score: 0, pairs: [] }];
    for (let column = 0; column < width; column += 1) {
      const fit = line[column] ?? null;
      const skipped = [above[column + 1], now[column]].reduce<Pairs>(
        (best, one) => (one && one.score > best.score ? one : best),
        { score: 0, pairs: [] },
      );
      const corner = above[column];
      const paired: Pairs | null =
        fit === null || !corner
          ? null
          : { score: corner.score + fit, pairs: [...corner.pairs, [row, column]] };
      now.push(paired && paired.score > skipped.score ? paired : skipped);
    }
    above = now;
  });
  return above[width] ?? { score: 0, pairs: [] };
}
