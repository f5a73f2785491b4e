import { nameKey } from "../../../domain/names";
import type { Table } from "../../page/content";
import { formerOrder } from "../../schema/tables/former-order";

/**
 * The zero-based column of the sheet of each of our columns in a table as found. A column whose header is gone is looked
 * for where only one unknown header stands between the same neighbours (it was renamed), in today's order of columns or
 * in that of older trackers; otherwise it goes to the table's right end.
 */
export function locateColumns(headers: readonly string[], found: Table): number[] {
  // A header that people read as ours is ours, whatever its capitals, spaces and accents became.
  const names = found.columns.map(({ header }) => nameKey(header));
  const known = new Map(headers.map((header) => [header, names.indexOf(nameKey(header))]));
  const orders = [headers, formerOrder(headers)].map((order) => ({
    order,
    places: order.map((header) => known.get(header) ?? -1),
  }));
  let end = found.columns.length;
  return headers.map((header) => {
    const renamed = orders.map(({ order, places }) =>
      findRenamed(order.indexOf(header), places, found.columns.length),
    );
    const place = [known.get(header) ?? -1, ...renamed].find((one) => one >= 0) ?? end++;
    return found.range.column + place;
  });
}

function findRenamed(index: number, known: readonly number[], columnCount: number): number {
  const before = index === 0 ? -1 : (known[index - 1] ?? -1);
  const after = index === known.length - 1 ? columnCount : (known[index + 1] ?? -1);
  const isBetween = (index === 0 || before >= 0) && after === before + 2;
  return isBetween && !known.includes(before + 1) ? before + 1 : -1;
}
