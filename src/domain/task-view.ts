import { gather } from "./gather";
import { choiceOf, type DateEntry } from "./entry";
import { STREAMS, type Stream } from "./plan";
import { foldText } from "./merge/fold";
import { nameKey } from "./names";
import type { JudgedTask } from "./report";
import { listStandings, UNLISTED, type StandingBy } from "./standing";
import { FLAGS, type Flag } from "./status-rule";
import { isDueThisWeek } from "./this-week";
import type { Tracker } from "./tracker";

/** What a list of tasks is narrowed to; `null` narrows nothing. */
export interface TaskFilter {
  readonly words: string;
  /** Key of a standing by unit: "" is common work. */
  readonly unit: string | null;
  /** Key of a standing by lead. */
  readonly lead: string | null;
  readonly follower: string | null;
  readonly flag: Flag | null;
  /** "": no stream, or none that is known. */
  readonly stream: Stream | "" | null;
  /** Only what falls due in the week of the report date. */
  readonly week: boolean;
}

/** No narrowing. */
export const EVERY_TASK: TaskFilter = {
  words: "",
  unit: null,
  lead: null,
  follower: null,
  flag: null,
  stream: null,
  week: false,
};

/** Orders of a list of tasks. */
export const TASK_ORDERS = ["sheet", "urgency", "name"] as const;

/** Ways to part a list of tasks. */
export const TASK_GROUPINGS = ["none", "unit", "lead", "flag", "stream"] as const;

/** How a list of tasks is looked at. */
export interface TaskView {
  readonly filter: TaskFilter;
  readonly order: (typeof TASK_ORDERS)[number];
  readonly grouping: (typeof TASK_GROUPINGS)[number];
}

/** Every task in the order of the sheet. */
export const WHOLE_VIEW: TaskView = { filter: EVERY_TASK, order: "sheet", grouping: "none" };

/** What tasks are looked up in. */
export interface TaskListing {
  readonly tracker: Pick<Tracker, "units" | "bodies">;
  /** In the order of the sheet. */
  readonly judged: readonly JudgedTask[];
  readonly reportDate: DateEntry;
}

/** A filter without those whom nothing names any more, and what they were called. */
export function dropGone(
  { tracker: { units, bodies }, judged }: TaskListing,
  filter: TaskFilter,
): { readonly filter: TaskFilter; readonly gone: readonly string[] } {
  const isListed = (name: string): boolean =>
    name === "" || name === UNLISTED || [...units, ...bodies].some((person) => person.name === name);
  const follows = (name: string): boolean =>
    judged.some(({ task }) => nameKey(task.follower) === nameKey(name));
  const kept = {
    unit: filter.unit !== null && isListed(filter.unit) ? filter.unit : null,
    lead: filter.lead !== null && isListed(filter.lead) ? filter.lead : null,
    follower: filter.follower !== null && follows(filter.follower) ? filter.follower : null,
  };
  const gone = (["unit", "lead", "follower"] as const).flatMap((each) =>
    kept[each] === null ? (filter[each] ?? []) : [],
  );
  return gone.length === 0 ? { filter, gone } : { filter: { ...filter, ...kept }, gone };
}

/** The tasks that match a filter; each word is found without marks and case, anywhere in code, title, section or names. */
export function filterTasks(listing: TaskListing, filter: TaskFilter): readonly JudgedTask[] {
  const { judged, reportDate } = listing;
  const words = foldText(filter.words).split(" ");
  const ofUnit = rowsOf(listing, "unit", filter.unit);
  const ofLead = rowsOf(listing, "lead", filter.lead);
  const follower = filter.follower === null ? null : nameKey(filter.follower);
  return judged.filter((each) => {
    const { task, verdict } = each;
    if (filter.flag !== null && verdict.flag !== filter.flag) return false;
    if (filter.stream !== null && (choiceOf(task.stream) ?? "") !== filter.stream) return false;
    if (follower !== null && nameKey(task.follower) !== follower) return false;
    if (filter.week && !isDueThisWeek(each, reportDate)) return false;
    if (ofUnit?.has(each) === false || ofLead?.has(each) === false) return false;
    const said = words[0] === "" ? "" : textOf(each);
    return words.every((word) => said.includes(word));
  });
}

/** The rows of one standing, so that a list holds what its bar counts. */
function rowsOf(
  { tracker, judged }: TaskListing,
  by: StandingBy,
  key: string | null,
): ReadonlySet<JudgedTask> | null {
  if (key === null) return null;
  return new Set(listStandings(tracker, { judged }, by).find((each) => each.key === key)?.rows);
}

function textOf({ task }: JudgedTask): string {
  const { id, title, shortTitle, unit, lead, support, section, follower } = task;
  return [id, title, shortTitle, unit, lead, support, section, follower].map(foldText).join(" ");
}

/** The tasks in an order; equals as in the sheet, what has no days last. */
export function orderTasks(tasks: readonly JudgedTask[], order: TaskView["order"]): readonly JudgedTask[] {
  if (order === "sheet") return tasks;
  if (order === "name") {
    const names = new Intl.Collator("vi", { numeric: true });
    const nameOf = ({ task }: JudgedTask): string => task.shortTitle || task.title;
    return [...tasks].sort((one, other) => names.compare(nameOf(one), nameOf(other)));
  }
  const days = ({ verdict }: JudgedTask): number =>
    verdict.flag === "done-late" ? Infinity : (verdict.daysLeft ?? Infinity);
  return [...tasks].sort((one, other) => (days(one) === days(other) ? 0 : days(one) - days(other)));
}

/** Tasks under one key: that of a standing, a flag, a stream, or "" for all. */
export interface TaskGroup {
  readonly key: string;
  readonly tasks: readonly JudgedTask[];
}

/** The tasks parted; groups in the order of the lists, or of the flags and streams. */
export function groupTasks(
  listing: TaskListing,
  tasks: readonly JudgedTask[],
  grouping: TaskView["grouping"],
): readonly TaskGroup[] {
  if (grouping === "none") return tasks.length === 0 ? [] : [{ key: "", tasks }];
  if (grouping === "unit" || grouping === "lead") {
    const standings = listStandings(listing.tracker, { judged: tasks }, grouping);
    return standings.map(({ key, rows }) => ({ key, tasks: rows }));
  }
  const keyOf = ({ task, verdict }: JudgedTask): string =>
    grouping === "flag" ? verdict.flag : (choiceOf(task.stream) ?? "");
  const groups = gather(tasks, keyOf);
  const keys: readonly string[] = grouping === "flag" ? FLAGS : [...STREAMS, ""];
  return keys.flatMap((key) => {
    const own = groups.get(key);
    return own === undefined ? [] : [{ key, tasks: own }];
  });
}

/** Everybody who follows some task, once each, in the order of the sheet. */
export function listFollowers(judged: readonly JudgedTask[]): string[] {
  const groups = gather(judged, ({ task }) => nameKey(task.follower));
  groups.delete("");
  return [...groups.values()].map(([first]) => first?.task.follower.trim() ?? "");
}
