import { nameKey } from "../../../domain/names";
import type { Table } from "../../page/content";

/**
 * The zero-based column of the sheet of each of our columns in a table as found. A column whose header is gone is looked
 * for where only one unknown header stands between the same neighbours (it was renamed); otherwise it goes to the table's
 * right end.
 */
export function locateColumns(headers: readonly string[], found: Table): number[] {
  // A header that people read as ours is ours, whatever its capitals, spaces and accents became.
  const names = found.columns.map(({ header }) => nameKey(header));
  const known = headers.map((header) => names.indexOf(nameKey(header)));
  const renamed = known.map((place, index) =>
    place >= 0 ? place : findRenamed(index, known, found.columns.length),
  );
  let end = found.columns.length;
  return renamed.map((place) => found.range.column + (place >= 0 ? place : end++));
}

function findRenamed(index: number, known: readonly number[], columnCount: number): number {
  const before = index === 0 ? -1 : (known[index - 1] ?? -1);
  const after = index === known.length - 1 ? columnCount : (known[index + 1] ?? -1);
  const isBetween = (index === 0 || before >= 0) && after === before + 2;
  return isBetween && !known.includes(before + 1) ? before + 1 : -1;
}
