import { highestNumber } from "../add-plan";
import { codeKey } from "../fields/row-lists";
import type { Tracker } from "../tracker";
import { makeCode } from "../tracker-from-plan";

/** Gives every task, unit and body a code of its own: rows without one and the later of two that share one get a new one. The same tracker where all is well. */
export function repairCodes(tracker: Tracker): Tracker {
  const tasks = recode(tracker.tasks, "id", "NV", ({ title }) => title.trim() !== "");
  const units = recode(tracker.units, "code", "DV", ({ name }) => name.trim() !== "");
  const bodies = recode(tracker.bodies, "code", "DM", ({ name }) => name.trim() !== "");
  const isSame = tasks === tracker.tasks && units === tracker.units && bodies === tracker.bodies;
  return isSame ? tracker : { ...tracker, tasks, units, bodies };
}

function recode<Key extends "id" | "code", Item extends Readonly<Record<Key, string>>>(
  items: readonly Item[],
  key: Key,
  prefix: "NV" | "DV" | "DM",
  isUsed: (item: Item) => boolean,
): readonly Item[] {
  const seen = new Set<string>();
  let last = highestNumber(items.map((item) => item[key]));
  const recoded = items.map((item) => {
    const code = codeKey(item[key]);
    const needsCode = isUsed(item) && (code === "" || seen.has(code));
    seen.add(code);
    return needsCode ? { ...item, [key]: makeCode(prefix, (last += 1)) } : item;
  });
  return recoded.some((item, index) => item !== items[index]) ? recoded : items;
}
