import type { Tracker } from "../tracker";
import { codeOf, ROW_LIST_KEYS, type RowList } from "../fields/row-lists";
import { carryPatch, invertPatch, type TrackerPatch } from "./tracker-patch";

/** The tracker as it was before a patch, however far that came: rows that it took out stand where they stood. */
export function beforePatch(tracker: Tracker, patch: TrackerPatch): Tracker {
  const before = carryPatch(tracker, invertPatch(patch)).tracker;
  const lists = ROW_LIST_KEYS.map((list) => [list, inPlace(list, before, tracker, patch)]);
  return { ...before, ...(Object.fromEntries(lists) as Pick<Tracker, RowList>) };
}

/** A list in which rows that came back last stand where they stood. */
function inPlace(list: RowList, before: Tracker, now: Tracker, patch: TrackerPatch): readonly object[] {
  const there = new Set(now[list].map((row) => codeOf(list, row)));
  const back = patch[list].removed.filter(({ item }) => !there.has(codeOf(list, item)));
  const rows: readonly object[] = before[list].slice(0, before[list].length - back.length);
  return back.reduce((all, { index, item }) => [...all.slice(0, index), item, ...all.slice(index)], rows);
}
