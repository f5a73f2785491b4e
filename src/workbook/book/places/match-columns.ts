import { nameKey } from "../../../domain/names";
import { escapeHeader } from "../../page/address";
import { isFormula } from "../../page/formula";
import type { FoundColumn, OwnColumn } from "./column-fit";
import { columnFit, shapeOf } from "./column-fit";

/** Where our columns stand among those found. */
export interface ColumnMatch {
  /** Zero-based column of the sheet by the key of ours; those that were not found are left out. */
  readonly places: ReadonlyMap<string, number>;
  /** Columns of ours that more than one of those found may be. */
  readonly unsure: readonly OwnColumn[];
}

/**
 * Finds our columns among those of a list: by their headers, by the headers that our own formulas name in their place, by
 * their place between others together with what stands in them, and by that alone where only one can be meant.
 * @param orders in which order they were laid out, today's and former ones.
 */
export function matchColumns(
  orders: readonly (readonly OwnColumn[])[],
  found: readonly FoundColumn[],
  keyOf: (header: string) => string | undefined,
): ColumnMatch {
  const [own = []] = orders;
  const named = byHeader(own, found, keyOf);
  const match = matchRest(orders, found, named);
  const wrong = contradicted(own, found, named);
  if (lyingOf(own, found, named, wrong).size < LEAST_LYING) return match;
  const isWhole = ({ places, unsure }: ColumnMatch): boolean =>
    wrong.length >= MOST_LYING || (places.size >= match.places.size && unsure.length === 0);
  const others = [
    ...[0, 1, -1].flatMap((by) =>
      [found.length, apartFrom(found)].map((end) => believing(orders, moved(found, by, end), keyOf)),
    ),
    matchRest(orders, blank(found), new Map()),
  ];
  // What is left under its own header speaks neither for nor against it.
  const measured = [match, ...others].map((one) => ({
    match: withOwnHeaders(one, own, found, named),
    quality: qualityOf(own, found, one.places),
  }));
  return measured
    .filter((one, index) => index === 0 || isWhole(one.match))
    .reduce((best, one) => (one.quality > best.quality ? one : best)).match;
}

/** A column that stands nowhere else and is not asked about is where its very header is, over whatever somebody typed there. */
function withOwnHeaders(
  { places, unsure }: ColumnMatch,
  own: readonly OwnColumn[],
  found: readonly FoundColumn[],
  named: ReadonlyMap<string, number>,
): ColumnMatch {
  const free = new Set(untaken(found, places).map(({ column }) => column));
  const kept = missing(own, places)
    .filter((one) => !unsure.includes(one))
    .flatMap(({ key }) => {
      const column = named.get(key);
      return column !== undefined && free.has(column) ? [[key, column] as const] : [];
    });
  return kept.length === 0 ? { places, unsure } : { places: new Map([...places, ...kept]), unsure };
}

/** How much of what stands in the columns speaks for a match, less what speaks against it. */
function qualityOf(
  own: readonly OwnColumn[],
  found: readonly FoundColumn[],
  places: ReadonlyMap<string, number>,
): number {
  const byColumn = new Map(found.map((one) => [one.column, one]));
  return own.reduce((sum, one) => {
    const there = byColumn.get(places.get(one.key) ?? -1);
    return there ? sum + (columnFit(one, there, LEAST_CELLS_TOGETHER) ?? -CERTAIN) : sum;
  }, 0);
}

/** Headers may have been exchanged or shifted where so many are over what they cannot name. */
const LEAST_LYING = 2;

/** Where so many are, a person is asked rather than any believed. */
const MOST_LYING = 6;

/** Few cells speak against a header where others do so too. */
const LEAST_CELLS_TOGETHER = 1;

/** The columns found under the headers that stand so far to the left of them, up to those that stand apart. */
function moved(found: readonly FoundColumn[], by: number, end: number): readonly FoundColumn[] {
  if (by === 0) return found;
  return found.map((one, index) =>
    index >= end ? one : { column: one.column, cells: one.cells, header: found[index - by]?.header ?? "" },
  );
}

/** Excel's own name of a column that nobody has named. */
const NAMELESS = /^(?:(?:Column|Cột)\d+)?$/;

/** Where the columns begin that stand apart at the right end, behind blank ones. */
function apartFrom(found: readonly FoundColumn[]): number {
  const gap = found.map((one) => NAMELESS.test(one.header) && !isFilled(one)).lastIndexOf(true);
  return gap < 0 ? found.length : gap;
}

function blank(found: readonly FoundColumn[]): readonly FoundColumn[] {
  return found.map(({ column, cells }) => ({ column, cells, header: "" }));
}

/** Columns of ours whose headers stand over what they cannot name, and those whose cells stand there. */
function lyingOf(
  own: readonly OwnColumn[],
  found: readonly FoundColumn[],
  named: ReadonlyMap<string, number>,
  wrong: readonly string[],
): ReadonlySet<string> {
  return new Set(wrong.length === 0 ? [] : [...wrong, ...exchanged(own, found, named, wrong)]);
}

/** Our columns by the headers that stand over what they can name; the others as if they had none. */
function believing(
  orders: readonly (readonly OwnColumn[])[],
  found: readonly FoundColumn[],
  keyOf: (header: string) => string | undefined,
): ColumnMatch {
  const [own = []] = orders;
  const named = byHeader(own, found, keyOf);
  const lying = lyingOf(own, found, named, contradicted(own, found, named));
  const columns = new Set([...named].filter(([key]) => lying.has(key)).map(([, column]) => column));
  return matchRest(
    orders,
    found.map((one) => (columns.has(one.column) ? { ...one, header: "" } : one)),
    new Map([...named].filter(([key]) => !lying.has(key))),
  );
}

/** Columns of ours over what cannot be theirs, and our formulas' columns over entries of one that has no other place. */
function contradicted(
  own: readonly OwnColumn[],
  found: readonly FoundColumn[],
  places: ReadonlyMap<string, number>,
): string[] {
  const byColumn = new Map(found.map((one) => [one.column, one]));
  const under = own.flatMap((one) => {
    const there = byColumn.get(places.get(one.key) ?? -1);
    return there === undefined ? [] : [{ one, there }];
  });
  const wrong = under.filter(({ one, there }) => columnFit(one, there, LEAST_CELLS_TOGETHER) === null);
  const entries = own.filter(
    (one) => one.formula === undefined && (!places.has(one.key) || wrong.some((other) => other.one === one)),
  );
  const covering = under.filter(
    ({ one, there }) =>
      one.formula !== undefined &&
      !there.cells.some(isFormula) &&
      entries.some((entry) => (columnFit(entry, there) ?? 0) >= CERTAIN),
  );
  return [...wrong, ...covering].map(({ one }) => one.key);
}

/** Columns of ours whose cells stand under the headers of others, as is certain. */
function exchanged(
  own: readonly OwnColumn[],
  found: readonly FoundColumn[],
  places: ReadonlyMap<string, number>,
  wrong: readonly string[],
): string[] {
  const columns = new Set(wrong.map((key) => places.get(key)));
  const under = found.filter(({ column }) => columns.has(column));
  return own
    .filter((one) => under.some((other) => (columnFit(one, other) ?? 0) >= CERTAIN))
    .map(({ key }) => key);
}

/** The columns whose headers tell nothing, beside those that were found. */
function matchRest(
  orders: readonly (readonly OwnColumn[])[],
  found: readonly FoundColumn[],
  named: ReadonlyMap<string, number>,
): ColumnMatch {
  const [own = []] = orders;
  const places = new Map(named);
  if (places.size < own.length) byFormulas(own, found, places);
  byCertainty(own, found, places);
  const likely = [...orders].sort((a, b) => ascents(b, places) - ascents(a, places));
  const unsure = likely.flatMap((order) => (places.size < own.length ? byPlace(order, found, places) : []));
  byContent(own, found, places, unsure);
  return { places, unsure: [...new Set([...unsure, ...unclear(own, found, places)])] };
}

/** Columns that people fill, were not found, and may be one that is filled under a header of nobody's. */
function unclear(own: readonly OwnColumn[], found: readonly FoundColumn[], places: Places): OwnColumn[] {
  const filled = untaken(found, places).filter(isFilled);
  return missing(own, places).filter(
    (one) => one.formula === undefined && filled.some((other) => (columnFit(one, other) ?? 0) >= FOR_PLACE),
  );
}

/** Whether anything stands in a column. */
export function isFilled(one: FoundColumn): boolean {
  return filledIn(one) > 0;
}

/** In so many rows a column says something. */
function filledIn({ cells }: FoundColumn): number {
  return cells.filter((cell) => cell !== null && cell !== "").length;
}

/** So many of its rows say what they are called. */
const MOST_ROWS = 0.8;

type Places = Map<string, number>;

function byHeader(
  own: readonly OwnColumn[],
  found: readonly FoundColumn[],
  keyOf: (header: string) => string | undefined,
): Places {
  const places: Places = new Map();
  const headers = new Map(own.map(({ key, header }) => [nameKey(header), key]));
  const keys = new Set(own.map(({ key }) => key));
  const put = (read: (header: string) => string | undefined): void => {
    for (const { header, column } of untaken(found, places)) {
      const key = read(header);
      if (key !== undefined && keys.has(key) && !places.has(key)) places.set(key, column);
    }
  };
  // A header that people read as ours is ours, whatever its capitals, spaces and accents became.
  put((header) => headers.get(nameKey(header)));
  put(keyOf);
  return places;
}

function untaken(found: readonly FoundColumn[], places: ReadonlyMap<string, number>): FoundColumn[] {
  const taken = new Set(places.values());
  return found.filter(({ column }) => !taken.has(column));
}

function missing(own: readonly OwnColumn[], places: ReadonlyMap<string, number>): OwnColumn[] {
  return own.filter(({ key }) => !places.has(key));
}

/** A header that a formula names. */
export const HEADER = /\[((?:'.|[^'[\]])+)\]/g;

/** Excel rewrites formulas when a header is renamed: where ours name another header, that column is meant. */
function byFormulas(own: readonly OwnColumn[], found: readonly FoundColumn[], places: Places): void {
  const headersIn = (formula: string): string[] =>
    [...formula.matchAll(HEADER)].map(([, header = ""]) => header);
  const shapes = new Map<string, string | undefined>();
  for (const { formula } of own) {
    const shape = formula === undefined ? "" : shapeOf(formula);
    // Where several of ours differ by headers alone, none tells which one it is.
    shapes.set(shape, shapes.has(shape) ? undefined : formula);
  }
  const renamed = new Map<string, string>();
  for (const { cells } of found) {
    const written = cells.find(isFormula)?.formula;
    const wanted = written === undefined ? undefined : shapes.get(shapeOf(written));
    if (written === undefined || wanted === undefined) continue;
    const now = headersIn(written);
    const then = headersIn(wanted);
    if (now.length !== then.length) continue;
    then.forEach((header, index) => renamed.set(header, now[index] ?? header));
  }
  const columns = new Map(untaken(found, places).map(({ header, column }) => [escapeHeader(header), column]));
  for (const { key, header } of missing(own, places)) {
    const name = renamed.get(escapeHeader(header));
    const column = name === undefined ? undefined : columns.get(name);
    // A formula that still says what ours does tells nothing of a header that somebody typed elsewhere.
    const isTold = name !== escapeHeader(header);
    if (!isTold || column === undefined || [...places.values()].includes(column)) continue;
    places.set(key, column);
  }
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

/** So much has to speak for a column that does not simply stand at its place. */
const CERTAIN = 3;

/** Standing at the place speaks for a column, if nothing else does. */
const FOR_PLACE = 1;

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
  if (own.length >= found.length && best.pairs.length === found.length) return { pairs, unsure: [] };
  const doubtful = best.pairs.filter(([row, column]) => {
    if (own[row]?.formula !== undefined || !isFull(column)) return false;
    const others = fits.map((line, at) =>
      line.map((fit, index) => (at === row && (index === column || !isFull(index)) ? null : fit)),
    );
    const next = bestPairs(others);
    return next.score >= best.score && next.pairs.some(([at]) => at === row);
  });
  return { pairs, unsure: doubtful.flatMap(([row]) => own[row] ?? []) };
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

/** What can be one column alone, and is that of no other, is it wherever it stands. */
function byCertainty(own: readonly OwnColumn[], found: readonly FoundColumn[], places: Places): void {
  const free = untaken(found, places);
  const pairs = missing(own, places).flatMap((one) =>
    free
      .filter((other) => (columnFit(one, other) ?? 0) >= CERTAIN)
      .map((other) => [one.key, other.column] as const),
  );
  for (const [key, column] of pairs)
    if (pairs.every((other) => (other[0] === key) === (other[1] === column))) places.set(key, column);
}

function byContent(
  own: readonly OwnColumn[],
  found: readonly FoundColumn[],
  places: Places,
  unsure: readonly OwnColumn[],
): void {
  for (const one of missing(own, places)) {
    if (unsure.includes(one)) continue;
    const fitting = untaken(found, places).filter((other) => (columnFit(one, other) ?? 0) >= CERTAIN);
    const [only] = fitting;
    if (only && fitting.length === 1) places.set(one.key, only.column);
  }
  // Without what its rows are called a list has none: the only column of words is that, or the only one in nearly all rows.
  for (const one of missing(own, places).filter(({ isMain }) => isMain === true)) {
    const words = untaken(found, places).filter(
      (other) => isFilled(other) && (columnFit(one, other) ?? 0) >= FOR_PLACE,
    );
    const rows = Math.max(...found.map(filledIn));
    const full = words.filter((other) => filledIn(other) >= rows * MOST_ROWS);
    const fitting = full.length === 1 ? full : words;
    const [only] = fitting;
    if (only && fitting.length === 1) places.set(one.key, only.column);
  }
}
