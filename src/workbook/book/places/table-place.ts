import { nameKey } from "../../../domain/names";
import type { Table } from "../../page/content";
import { formerOrder } from "../../schema/tables/former-order";

/** Where a table of ours really stands: rows and columns may have been inserted, moved, deleted or added around and in it. */
export interface TablePlace {
  /** Zero-based row of the header. */
  readonly row: number;
  /** Zero-based column of the sheet for each of our columns, in our order. */
  readonly columns: readonly number[];
}

/**
 * The place of each of our columns in a table as found. A column whose header is gone is looked for where only one unknown
 * header stands between the same neighbours (it was renamed), in today's order of columns or in that of older trackers;
 * otherwise it goes to the table's right end.
 */
export function locateColumns(headers: readonly string[], found: Table): TablePlace {
  // A header that people read as ours is ours, whatever its capitals, spaces and accents became.
  const names = found.columns.map(({ header }) => nameKey(header));
  const known = new Map(headers.map((header) => [header, names.indexOf(nameKey(header))]));
  const orders = [headers, formerOrder(headers)].map((order) => ({
    order,
    places: order.map((header) => known.get(header) ?? -1),
  }));
  let end = found.columns.length;
  const places = headers.map((header) => {
    const renamed = orders.map(({ order, places }) =>
      findRenamed(order.indexOf(header), places, found.columns.length),
    );
    return [known.get(header) ?? -1, ...renamed].find((place) => place >= 0) ?? end++;
  });
  return { row: found.range.row, columns: places.map((place) => found.range.column + place) };
}

function findRenamed(index: number, known: readonly number[], columnCount: number): number {
  const before = index === 0 ? -1 : (known[index - 1] ?? -1);
  const after = index === known.length - 1 ? columnCount : (known[index + 1] ?? -1);
  const isBetween = (index === 0 || before >= 0) && after === before + 2;
  return isBetween && !known.includes(before + 1) ? before + 1 : -1;
}

/** Whether a place is the one in which we lay a table out. */
export function isUsualPlace({ row, columns }: TablePlace, usual: Table): boolean {
  return row === usual.range.row && columns.every((column, index) => column === usual.range.column + index);
}
