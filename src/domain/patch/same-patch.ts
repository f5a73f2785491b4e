import { ROW_LIST_KEYS, ROW_LISTS, codeOf, type RowList } from "../fields/row-lists";
import type { LeftAlone, ListPatch } from "./list-patch";
import type { TrackerPatch } from "./tracker-patch";

/** Whether two patches come to the same, whatever the order and place of their rows. */
export function isSamePatch(one: TrackerPatch, other: TrackerPatch): boolean {
  return meaningOf(one) === meaningOf(other);
}

/**
 * Whether two patches come of one wish, worked out on trackers between which somebody has worked: fields that were worked
 * in since, days of update and the codes of new rows may differ.
 */
export function isSameWish(one: TrackerPatch, other: TrackerPatch, worked: readonly LeftAlone[]): boolean {
  const [first, second] = [one, other].map((patch) => meaningOf(wishOf(patch, worked)));
  return first === second;
}

function wishOf(patch: TrackerPatch, worked: readonly LeftAlone[]): TrackerPatch {
  const isWorked = (key: string, field: string): boolean =>
    field === "updatedOn" ||
    worked.some((one) => one.key === key && (one.field === field || one.field === ""));
  const kept = <Side extends object>(key: string, side: Side): Side =>
    Object.fromEntries(Object.entries(side).filter(([field]) => !isWorked(key, field))) as Side;
  const wishIn = <List extends RowList>(list: List): TrackerPatch[List] => {
    const { changed, added, removed } = patch[list] as ListPatch<object>;
    return {
      changed: changed
        .map(({ key, before, after }) => ({ key, before: kept(key, before), after: kept(key, after) }))
        .filter(({ after }) => Object.keys(after).length > 0),
      added: added.map(({ index, item }) => ({ index, item: { ...item, [ROW_LISTS[list].code]: "" } })),
      removed: removed.filter(({ item }) => !isWorked(codeOf(list, item as never), "")),
    } as unknown as TrackerPatch[List];
  };
  const { settings } = patch;
  return {
    ...patch,
    tasks: wishIn("tasks"),
    units: wishIn("units"),
    bodies: wishIn("bodies"),
    settings: settings && {
      before: kept("settings", settings.before),
      after: kept("settings", settings.after),
    },
  };
}

function meaningOf(patch: TrackerPatch): string {
  const lists = ROW_LIST_KEYS.map((list) => {
    const { changed, added, removed } = patch[list];
    const rows = (those: typeof added | typeof removed): string[] =>
      those.map(({ item }) => `${codeOf(list, item)} ${JSON.stringify(item)}`).sort();
    return [changed.map((change) => JSON.stringify(change)).sort(), rows(added), rows(removed)];
  });
  const { settings, holidays, snapshots, rounds } = patch;
  // The same files tried again on another day are the same.
  const files = rounds?.changed.map(({ key, after }) => `${key} ${after.file ?? ""}`).sort();
  return JSON.stringify([lists, settings, wholly(holidays), wholly(snapshots), files]);
}

/** What comes and what goes of a list that changes as a whole. */
function wholly(
  patch: { readonly before: readonly object[]; readonly after: readonly object[] } | null,
): unknown {
  const [before, after] = [patch?.before ?? [], patch?.after ?? []].map((rows) =>
    rows.map((row) => JSON.stringify(row)),
  ) as [string[], string[]];
  const [old, wanted] = [new Set(before), new Set(after)];
  return [before.filter((row) => !wanted.has(row)).sort(), after.filter((row) => !old.has(row)).sort()];
}
