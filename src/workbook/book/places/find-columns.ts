import { nameKey } from "../../../domain/names";
import { escapeHeader } from "../../page/address";
import { isFormula } from "../../page/formula";
import { placeBetween } from "./align-columns";
import type { FoundColumn, OwnColumn } from "./column-fit";
import { CERTAIN, FOR_PLACE, columnFit, filledIn, isFilled, shapeOf } from "./column-fit";
import type { Places } from "./found-places";
import { missing, untaken } from "./found-places";

/** Where our columns stand among those found. */
export interface ColumnMatch {
  /** Zero-based column of the sheet by the key of ours; those that were not found are left out. */
  readonly places: ReadonlyMap<string, number>;
  /** Columns of ours that more than one of those found may be. */
  readonly unsure: readonly OwnColumn[];
}

/** So many of its rows say what they are called. */
const MOST_ROWS = 0.8;

/**
 * Finds the columns whose headers tell nothing beside those that were named: by the headers that our own formulas name in
 * their place, by their place between others together with what stands in them, and by that alone where only one can be meant.
 */
export function findColumns(
  orders: readonly (readonly OwnColumn[])[],
  found: readonly FoundColumn[],
  named: ReadonlyMap<string, number>,
): ColumnMatch {
  const [own = []] = orders;
  const places = new Map(named);
  if (places.size < own.length) byFormulas(own, found, places);
  byCertainty(own, found, places);
  const unsure = placeBetween(orders, found, places);
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

/** Our columns by their headers: first by our own words, then by those that mean the same. */
export function columnsByHeader(
  own: readonly OwnColumn[],
  found: readonly FoundColumn[],
  keyOf: (header: string) => string | undefined,
): Places {
  const places: Places = new Map();
  const headers = new Map(own.map(({ key, header }) => [nameKey(header), key]));
  const keys = new Set(own.map(({ key }) => key));
  const put = (read: (header: string) => string | undefined): void => {
    const free = untaken(found, places).map((one) => ({ one, key: read(one.header) }));
    for (const { one, key } of free) {
      if (key === undefined || !keys.has(key) || places.has(key)) continue;
      // Of two columns of one name, as programs leave them, it is the one that says something.
      const named = free.filter((other) => other.key === key).map((other) => other.one);
      const told = named.length > 1 ? (named.find(isFilled) ?? one) : one;
      places.set(key, told.column);
    }
  };
  // A header that people read as ours is ours, whatever its capitals, spaces and accents became.
  put((header) => headers.get(nameKey(header)));
  put(keyOf);
  return places;
}

/** The headers that a formula names. */
export function headersIn(formula: string): string[] {
  return [...formula.matchAll(/\[((?:'.|[^'[\]])+)\]/g)].map(([, header = ""]) => header);
}

/** Excel rewrites formulas when a header is renamed: where ours name another header, that column is meant. */
function byFormulas(own: readonly OwnColumn[], found: readonly FoundColumn[], places: Places): void {
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
