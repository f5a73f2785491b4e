import type { Tracker } from "../domain/tracker";

/**
 * What stands in a row without a code that an action would change or remove; null where it leaves all such rows alone.
 * Undo and the log know rows by their codes, so the check has to give it one first.
 */
export function uncodedRow(before: Tracker, after: Tracker): string | null {
  const lists = [
    changedOf(before.tasks, after.tasks, ({ id, title }) => (id.trim() === "" ? title : null)),
    changedOf(before.units, after.units, ({ code, name }) => (code.trim() === "" ? name : null)),
    changedOf(before.bodies, after.bodies, ({ code, name }) => (code.trim() === "" ? name : null)),
  ];
  return lists.find((name) => name !== null) ?? null;
}

/** The name of the first thing without a code that is not the same afterwards; blank rows do not count. */
function changedOf<Item>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string | null,
): string | null {
  const isUncoded = (item: Item): boolean => (nameOf(item) ?? "").trim() !== "";
  const left = after.filter(isUncoded).map((item) => JSON.stringify(item));
  const changed = before.filter(isUncoded).find((item) => {
    const place = left.indexOf(JSON.stringify(item));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  return changed === undefined ? null : nameOf(changed);
}
