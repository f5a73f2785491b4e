import type { Report } from "../../domain/report";
import type { Tracker } from "../../domain/tracker";
import type { CellBlock, Sheet } from "../page/content";
import type { Wording } from "../schema/wording";
import type { Choices } from "../sheets/choices";

/** The pages that are all ours, and the cells on the hidden calendar sheet from which their charts draw. */
export interface Pages {
  readonly summary: Sheet;
  readonly agenda: readonly Sheet[];
  readonly chartCells: readonly CellBlock[];
}

/** Tasks up to which pages are known by every text of their tracker; those of more by its very lists. */
const MOST_TASKS = 3000;

/** Trackers whose pages are remembered: an action describes the workbook as it is and as it will be, first to show it, then to write it. */
const MOST_TRACKERS = 4;

const known = new Map<string, Pages>();

/** What the pages of a tracker follow from. */
export interface PageSource {
  readonly tracker: Tracker;
  readonly report: Report;
  readonly wording: Wording;
  readonly choices: Choices;
  readonly hasAgenda: boolean;
}

/** The pages of a tracker; those that were described a moment ago are not worked out again. */
export function rememberPages(
  { tracker, report, wording, choices, hasAgenda }: PageSource,
  describe: () => Pages,
): Pages {
  // What the pages tell nothing of is left out.
  const told = { ...tracker, log: [], sent: [] };
  const rest = [report.reportDate, wording.language, wording.naming, choices, hasAgenda];
  if (tracker.tasks.length > MOST_TASKS) return rememberLarge(told, JSON.stringify(rest), describe);
  const key = JSON.stringify([told, ...rest]);
  const found = known.get(key);
  if (found) return found;
  const [oldest] = known.keys();
  if (known.size >= MOST_TRACKERS && oldest !== undefined) known.delete(oldest);
  const pages = describe();
  known.set(key, pages);
  return pages;
}

interface Large {
  readonly told: Tracker;
  readonly rest: string;
  readonly pages: Pages;
}

/** The last trackers of many tasks: as a workbook is, and as it will be. */
let large: readonly Large[] = [];
const MOST_LARGE = 2;

function rememberLarge(told: Tracker, rest: string, describe: () => Pages): Pages {
  const found = large.find((one) => one.rest === rest && holdsTheSame(one.told, told));
  if (found) return found.pages;
  const pages = describe();
  large = [{ told, rest, pages }, ...large].slice(0, MOST_LARGE);
  return pages;
}

/** Tasks are compared as objects, since values do not change; the rest is little. */
function holdsTheSame(one: Tracker, other: Tracker): boolean {
  const rest = (tracker: Tracker): string => JSON.stringify({ ...tracker, tasks: [] });
  return (
    one.tasks.length === other.tasks.length &&
    one.tasks.every((task, index) => task === other.tasks[index]) &&
    rest(one) === rest(other)
  );
}
