import { followName, type People } from "../../../domain/follow-name";
import { STREAMS } from "../../../domain/plan";
import { FLAGS } from "../../../domain/status-rule";
import { EVERY_TASK, TASK_GROUPINGS, TASK_ORDERS, type TaskView } from "../../../domain/task-view";
import { isRecord } from "../../kept/kept-entry";

/** Under which saved views are kept on this computer. */
export const SAVED_VIEWS = "task-views";

/** Where the view in force is kept for its workbook. */
export const VIEW_IN_FORCE = { at: { screen: "tasks", params: {} }, part: "view" } as const;

/** A view with the names that people bear in a tracker made from another. */
export function followView(view: TaskView, from: People, to: People): TaskView {
  const follow = (name: string | null): string | null => name && (followName(name, from, to) || name);
  const { filter } = view;
  return { ...view, filter: { ...filter, unit: follow(filter.unit), lead: follow(filter.lead) } };
}

/** A view that was kept as plain data; null where it is none. */
export function readView(kept: unknown): TaskView | null {
  if (!isRecord(kept) || !isRecord(kept["filter"])) return null;
  const { filter } = kept;
  const text = (name: string): string | null => (typeof filter[name] === "string" ? filter[name] : null);
  const order = TASK_ORDERS.find((each) => each === kept["order"]);
  const grouping = TASK_GROUPINGS.find((each) => each === kept["grouping"]);
  if (order === undefined || grouping === undefined) return null;
  return {
    filter: {
      words: text("words") ?? "",
      unit: text("unit"),
      lead: text("lead"),
      follower: text("follower"),
      flag: FLAGS.find((each) => each === filter["flag"]) ?? null,
      stream: [...STREAMS, "" as const].find((each) => each === filter["stream"]) ?? null,
      week: filter["week"] === true,
    },
    order,
    grouping,
  };
}

/** Views that were kept as text, in the order in which they were saved. */
export function readViews(text: string | null): readonly TaskView[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept.flatMap((each) => readView(each) ?? []) : [];
  } catch {
    return [];
  }
}

/** Whether two views show the same. */
export function isSameView(one: TaskView, other: TaskView): boolean {
  return JSON.stringify(readView(one)) === JSON.stringify(readView(other));
}

/** How many filters beside the words are on. */
export function countFilters({ filter }: TaskView): number {
  const { unit, lead, follower, flag, stream, week } = filter;
  return [unit, lead, follower, flag, stream].filter((each) => each !== null).length + (week ? 1 : 0);
}

/** Whether a view leaves tasks out. */
export function isNarrowed({ filter }: TaskView): boolean {
  return JSON.stringify({ ...EVERY_TASK, ...filter }) !== JSON.stringify(EVERY_TASK);
}
