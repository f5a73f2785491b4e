import type { FoundColumn, OwnColumn } from "./column-fit";
import { CERTAIN, columnFit, isFilled } from "./column-fit";
import { LEAST_CELLS_TOGETHER, doubtHeaders } from "./doubted-headers";
import type { ColumnMatch } from "./find-columns";
import { columnsByHeader, findColumns } from "./find-columns";
import { missing, untaken } from "./found-places";

/** Headers may have been exchanged or shifted where so many are over what they cannot name. */
const LEAST_LYING = 2;

/** Where so many are, a person is asked rather than any believed. */
const MOST_LYING = 6;

/**
 * Finds our columns among those of a list by their headers, and the others by what stands in them (`findColumns`). Where
 * several headers stand over what they cannot name, or one does whose cells stand elsewhere, the reading of them is taken that the cells speak for most: as they
 * stand, those alone believed that are not doubted, all shifted by one, or none.
 * @param orders in which order they were laid out, today's and former ones.
 */
export function matchColumns(
  orders: readonly (readonly OwnColumn[])[],
  found: readonly FoundColumn[],
  keyOf: (header: string) => string | undefined,
): ColumnMatch {
  const [own = []] = orders;
  const named = columnsByHeader(own, found, keyOf);
  const asTheyStand = findColumns(orders, found, named);
  const { wrong, lying, isElsewhere } = doubtHeaders(own, found, named);
  if (lying.size < LEAST_LYING && !isElsewhere) return asTheyStand;
  const shifts = [0, 1, -1].flatMap((by) =>
    [found.length, apartFrom(found)].map((end) => moved(found, by, end)),
  );
  const readings = [
    { match: asTheyStand, under: found },
    ...shifts.map((under) => ({ match: believing(orders, under, keyOf), under })),
    { match: findColumns(orders, blank(found), new Map()), under: blank(found) },
  ].map(({ match, under }) => ({
    match: withOwnHeaders(match, own, found, named),
    // What is only left under its own header speaks neither for nor against a reading.
    quality: qualityOf(own, under, match.places),
  }));
  const isWhole = ({ places, unsure }: ColumnMatch): boolean =>
    wrong.length >= MOST_LYING || (places.size >= asTheyStand.places.size && unsure.length === 0);
  return readings
    .filter(({ match }, index) => index === 0 || isWhole(match))
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

/** How much of what stands in the columns, under the headers of a reading, speaks for a match, less what speaks against it. */
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

/** The columns found under the headers that stand so far to the left of them, up to those that stand apart. */
function moved(found: readonly FoundColumn[], by: number, end: number): readonly FoundColumn[] {
  if (by === 0) return found;
  return found.map((one, index) =>
    index >= end ? one : { column: one.column, cells: one.cells, header: found[index - by]?.header ?? "" },
  );
}

/** Excel's own name of a column that nobody has named. */
export const NAMELESS = /^(?:(?:Column|Cột)\d+)?$/;

/** Where the columns begin that stand apart at the right end, behind blank ones. */
function apartFrom(found: readonly FoundColumn[]): number {
  const gap = found.map((one) => NAMELESS.test(one.header) && !isFilled(one)).lastIndexOf(true);
  return gap < 0 ? found.length : gap;
}

function blank(found: readonly FoundColumn[]): readonly FoundColumn[] {
  return found.map(({ column, cells }) => ({ column, cells, header: "" }));
}

/** Our columns by the headers that stand over what they can name; the others as if they had none. */
function believing(
  orders: readonly (readonly OwnColumn[])[],
  found: readonly FoundColumn[],
  keyOf: (header: string) => string | undefined,
): ColumnMatch {
  const [own = []] = orders;
  const named = columnsByHeader(own, found, keyOf);
  const { lying } = doubtHeaders(own, found, named);
  const columns = new Set([...named].filter(([key]) => lying.has(key)).map(([, column]) => column));
  return findColumns(
    orders,
    found.map((one) => (columns.has(one.column) ? { ...one, header: "" } : one)),
    new Map([...named].filter(([key]) => !lying.has(key))),
  );
}
