import { codeOf, ROW_LIST_KEYS, titleOf, type RowList } from "../domain/fields/row-lists";
import type { Tracker } from "../domain/tracker";

/**
 * What stands in a row without a code that an action would change or remove; null where it leaves all such rows alone.
 * Undo and the log know rows by their codes, so the check has to give it one first.
 */
export function uncodedRow(before: Tracker, after: Tracker): string | null {
  const names = ROW_LIST_KEYS.map((list) => changedIn(list, before, after));
  return names.find((name) => name !== null) ?? null;
}

/** The name of the first row without a code that is not the same afterwards; blank rows do not count. */
function changedIn(list: RowList, before: Tracker, after: Tracker): string | null {
  const uncoded = (rows: readonly Tracker[RowList][number][]): Tracker[RowList][number][] =>
    rows.filter((row) => codeOf(list, row).trim() === "" && titleOf(list, row).trim() !== "");
  const left = uncoded(after[list]).map((row) => JSON.stringify(row));
  const changed = uncoded(before[list]).find((row) => {
    const place = left.indexOf(JSON.stringify(row));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  return changed === undefined ? null : titleOf(list, changed);
}
