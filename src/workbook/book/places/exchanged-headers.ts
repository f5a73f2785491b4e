import type { Field } from "../../../domain/fields/field";
import { isText } from "../../../domain/fields/field";
import { escapeHeader } from "../../page/address";
import { isFormula } from "../../page/formula";
import type { FoundColumn, OwnColumn } from "./column-fit";
import { isFilled, shapeOf } from "./column-fit";
import type { Vote } from "./exchange-votes";
import type { ColumnMatch } from "./find-columns";
import { headersIn } from "./find-columns";

/** Two columns of ours, in the order in which they were laid out. */
export type ColumnPair = readonly [OwnColumn, OwnColumn];

/** What tells of two columns whose order is not ours. */
export interface Witnesses {
  /** What the rows say of them, as places have it. */
  readonly votesOf: (pair: ColumnPair, places: ReadonlyMap<string, number>) => readonly Vote[];
  /** Whether the table itself has their headers the other way round than its cells. */
  readonly isOtherwiseInTable: (pair: ColumnPair, places: ReadonlyMap<string, number>) => boolean;
  /** Whether a column stands under a header of its own. */
  readonly isNamed: (one: OwnColumn, places: ReadonlyMap<string, number>) => boolean;
}

/** A match in which headers that were exchanged are seen through. */
export interface Settled extends ColumnMatch {
  readonly exchanged: readonly ColumnPair[];
  /** Pairs of which nothing tells whether headers or whole columns were exchanged. */
  readonly unclear: readonly ColumnPair[];
}

/** So many exchanges are seen through. */
const MOST_EXCHANGED = 8;

/** So many rows at least tell two columns apart whose order is all that is left of them. */
const LEAST_ROWS = 3;

/**
 * Two columns of one kind that stand in each other's order were moved, as is their owner's right, or their headers alone
 * were exchanged. Our own formulas tell, which Excel lets go with a column, and what the rows hold; where nothing does and
 * a program wrote the cells past their table, only a person can.
 */
export function settleExchanged(
  match: ColumnMatch,
  orders: readonly (readonly OwnColumn[])[],
  found: readonly FoundColumn[],
  witnesses: Witnesses,
): Settled {
  const places = new Map(match.places);
  const exchanged: ColumnPair[] = [];
  const unsure = [...match.unsure, ...turnNameless(orders, places, witnesses)];
  const pairs = invertedPairs(orders, places);
  if (pairs.length === 0) return { places, unsure, exchanged, unclear: [] };
  const named = namedByFormulas(orders[0] ?? [], found, places);
  const isTold = (pair: ColumnPair): boolean =>
    isExchangedInFormulas(pair, named, places) || leaning(witnesses.votesOf(pair, places)) === "exchanged";
  for (let count = 0; count < MOST_EXCHANGED; count += 1) {
    const pair = invertedPairs(orders, places).find(isTold);
    if (!pair) break;
    exchange(pair, places);
    exchanged.push(pair);
  }
  const filled = new Set(found.filter(isFilled).map(({ column }) => column));
  const unclear = invertedPairs(orders, places).filter(
    (pair) =>
      pair.every(({ key }) => filled.has(places.get(key) ?? -1)) &&
      witnesses.isOtherwiseInTable(pair, places) &&
      leaning(witnesses.votesOf(pair, places)) === null,
  );
  return { places, unsure, exchanged, unclear };
}

/**
 * Two columns without headers were found by the order in which we laid them out: where the rows say that somebody had
 * moved one behind the other, they are taken for what they hold; gives those of which too little tells.
 */
function turnNameless(
  orders: readonly (readonly OwnColumn[])[],
  places: Map<string, number>,
  { votesOf, isNamed }: Witnesses,
): OwnColumn[] {
  const nameless = (orders[0] ?? []).filter((one) => !isNamed(one, places));
  return alikePairs(nameless, places, (one, other) => one < other).flatMap((pair) => {
    const votes = votesOf(pair, places).filter((vote) => vote !== null);
    if (leaning(votes) !== "exchanged") return [];
    if (votes.length < LEAST_ROWS || votes.includes("right")) return [pair[0]];
    exchange(pair, places);
    return [];
  });
}

/** What most rows say; null where they say nothing, or are at odds. */
function leaning(votes: readonly Vote[]): Vote {
  const count = (wanted: Vote): number => votes.filter((vote) => vote === wanted).length;
  const [wrong, right] = [count("exchanged"), count("right")];
  return wrong > 2 * right ? "exchanged" : right > 0 && right >= wrong ? "right" : null;
}

/** Columns that people fill with the same kind of thing and that stand in another order than all of ours. */
function invertedPairs(
  orders: readonly (readonly OwnColumn[])[],
  places: ReadonlyMap<string, number>,
): ColumnPair[] {
  return alikePairs(orders[0] ?? [], places, (one, other) => one > other);
}

function alikePairs(
  own: readonly OwnColumn[],
  places: ReadonlyMap<string, number>,
  isWanted: (one: number, other: number) => boolean,
): ColumnPair[] {
  const at = ({ key }: OwnColumn): number => places.get(key) ?? -1;
  const entered = own.filter((one) => one.formula === undefined && at(one) >= 0);
  return entered.flatMap((one, index) =>
    entered
      .slice(index + 1)
      .filter((other) => isWanted(at(one), at(other)) && isAlike(one.field, other.field))
      .map((other): ColumnPair => [one, other]),
  );
}

function isAlike(one: Field | undefined, other: Field | undefined): boolean {
  return (
    one !== undefined && other !== undefined && (one.kind === other.kind || (isText(one) && isText(other)))
  );
}

function exchange([one, other]: ColumnPair, places: Map<string, number>): void {
  const [first, second] = [places.get(one.key), places.get(other.key)];
  if (first === undefined || second === undefined) return;
  places.set(one.key, second);
  places.set(other.key, first);
}

/** The column that our formulas take for each of ours, where they stand in their own columns and say a header there. */
function namedByFormulas(
  own: readonly OwnColumn[],
  found: readonly FoundColumn[],
  places: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const byColumn = new Map(found.map((one) => [one.column, one]));
  const columns = new Map(found.map(({ header, column }) => [escapeHeader(header), column]));
  const keys = new Map(own.map(({ key, header }) => [escapeHeader(header), key]));
  const named = new Map<string, number>();
  for (const { key, formula } of own) {
    const written = byColumn.get(places.get(key) ?? -1)?.cells.find(isFormula)?.formula;
    if (formula === undefined || written === undefined || shapeOf(written) !== shapeOf(formula)) continue;
    const now = headersIn(written);
    headersIn(formula).forEach((header, index) => {
      const [ours, column] = [keys.get(header), columns.get(now[index] ?? "")];
      if (ours !== undefined && column !== undefined) named.set(ours, column);
    });
  }
  return named;
}

function isExchangedInFormulas(
  [one, other]: ColumnPair,
  named: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number>,
): boolean {
  const said = [named.get(one.key), named.get(other.key)];
  const wanted = [places.get(other.key), places.get(one.key)];
  return (
    said.some((column) => column !== undefined) &&
    said.every((column, index) => column === undefined || column === wanted[index])
  );
}
