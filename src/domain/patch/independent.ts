import type { ListPatch } from "./list-patch";
import type { TrackerPatch } from "./tracker-patch";

/**
 * Whether a patch can be taken back by itself although others came after it: none of them speaks of a field or row that it
 * speaks of. Units and bodies that came, went or were renamed are named by any row, so that their order always matters.
 */
export function isIndependent(patch: TrackerPatch, later: readonly TrackerPatch[]): boolean {
  if (later.length === 0) return true;
  if (namesPeople(patch)) return false;
  const own = touchedBy(patch);
  return later.every((other) => {
    const theirs = touchedBy(other);
    return [...own].every(
      ([row, fields]) => !theirs.has(row) || isApart(fields, theirs.get(row) ?? new Set()),
    );
  });
}

/** In place of the fields of a row that came or went as a whole. */
const WHOLE = "*";

/** The day of update says when somebody was there last, and is kept for whoever was. */
const UNCOUNTED = "updatedOn";

function isApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return !one.has(WHOLE) && !other.has(WHOLE) && [...one].every((field) => !other.has(field));
}

function namesPeople({ units, bodies }: TrackerPatch): boolean {
  return [units, bodies].some(
    ({ added, removed, changed }) =>
      added.length + removed.length > 0 || changed.some(({ after }) => "name" in after),
  );
}

/** The rows that a patch speaks of, each with its fields. */
function touchedBy(patch: TrackerPatch): ReadonlyMap<string, ReadonlySet<string>> {
  const { tasks, units, bodies, settings, rounds } = patch;
  return new Map([
    ...rowsOf("tasks", tasks, ({ id }) => id),
    ...rowsOf("units", units, ({ code }) => code),
    ...rowsOf("bodies", bodies, ({ code }) => code),
    ...(rounds ? rowsOf("rounds", rounds, ({ round, recipient }) => `${String(round)} ${recipient}`) : []),
    ...(settings ? [["settings", new Set(Object.keys(settings.after))] as const] : []),
    ...(["holidays", "snapshots"] as const).flatMap((key) =>
      patch[key] ? [[key, new Set([WHOLE])] as const] : [],
    ),
  ]);
}

function rowsOf<Item extends object>(
  list: string,
  { changed, added, removed }: ListPatch<Item>,
  keyOf: (item: Item) => string,
): (readonly [string, ReadonlySet<string>])[] {
  return [
    ...changed.map(({ key, after }): readonly [string, ReadonlySet<string>] => [
      `${list} ${key}`,
      new Set(Object.keys(after).filter((field) => field !== UNCOUNTED)),
    ]),
    ...[...added, ...removed].map(({ item }): readonly [string, ReadonlySet<string>] => [
      `${list} ${keyOf(item)}`,
      new Set([WHOLE]),
    ]),
  ];
}
