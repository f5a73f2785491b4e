import { isSameName } from "./names";
import type { Tracker } from "./tracker";

/** Who a tracker knows, and whose its rows are. */
export type People = Pick<Tracker, "units" | "bodies" | "tasks">;

/**
 * What somebody whom one tracker lists is called in another made from it: by the code after a new name, by the rows after
 * two were made one. "" where nobody has all that is left of the rows; a name that was never listed stays.
 */
export function followName(name: string, from: People, to: People): string {
  const isMeant = (person: { readonly name: string }): boolean => isSameName(person.name, name);
  const before = listed(from).find(isMeant);
  if (before === undefined) return name;
  const now = listed(to);
  if (now.some(isMeant)) return name;
  const renamed = now.find(({ code }) => code.trim() !== "" && code === before.code);
  return renamed?.name ?? heirOf(name, from, to) ?? "";
}

function listed({ units, bodies }: People): readonly { readonly code: string; readonly name: string }[] {
  return [...units, ...bodies];
}

/** The only one of the lists who has the rows that somebody had. */
function heirOf(name: string, from: People, to: People): string | undefined {
  const now = new Map(to.tasks.map((task) => [task.id, task]));
  const heirs = new Set<string>();
  for (const task of from.tasks) {
    const row = now.get(task.id);
    if (row === undefined) continue;
    if (isSameName(task.unit, name)) heirs.add(row.unit);
    if (isSameName(task.lead, name)) heirs.add(row.lead);
  }
  const [only = "", ...others] = heirs;
  if (only.trim() === "" || others.length > 0) return undefined;
  return listed(to).find((person) => isSameName(person.name, only))?.name;
}
