import type { JudgedTask, Report } from "../../domain/report";
import { mondayOf } from "../sheets/choices";
import { datesOfPlan } from "./plan-dates";
import { ROWS } from "./timeline-place";
import type { Tracker } from "../../domain/tracker";

/** How much a timeline can show: lines below each other and columns of weeks beside each other. */
export interface TimelineSize {
  readonly lines: number;
  readonly weeks: number;
  readonly paper: "a4" | "a3";
  /** Characters. */
  readonly weekWidth: number;
}

/** So many lines a timeline has at most. */
export const MOST_LINES = 300;

const LEAST_LINES = 15;
/** Lines come by the dozen or so, so that a further task or two do not move the page. */
const LINE_STEP = 5;
const SPARE_LINES = 3;

/** Numbers of week columns, with the paper on which they are wide enough to be read. */
const WEEKS = [
  { weeks: 13, paper: "a4", weekWidth: 4.6 },
  { weeks: 16, paper: "a4", weekWidth: 3.6 },
  { weeks: 20, paper: "a4", weekWidth: 2.8 },
  { weeks: 26, paper: "a4", weekWidth: 2 },
  { weeks: 32, paper: "a3", weekWidth: 3.8 },
  { weeks: 39, paper: "a3", weekWidth: 3 },
  { weeks: 46, paper: "a3", weekWidth: 2.4 },
  { weeks: 53, paper: "a3", weekWidth: 2 },
] as const;

/** Weeks that are kept free for a report date before or behind the plan's dates. */
const SPARE_WEEKS = 2;

/**
 * The size for the tasks and dates that a tracker has now. It never rests on the day, so that a page stays as it is until
 * the plan changes; what comes to more lines is counted, and more weeks make the columns coarser.
 */
export function timelineSize(tracker: Tracker, report: Report): TimelineSize {
  const dated = report.judged.filter(isDrawn).length + SPARE_LINES;
  const lines = Math.min(MOST_LINES, Math.max(LEAST_LINES, Math.ceil(dated / LINE_STEP) * LINE_STEP));
  const dates = datesOfPlan(tracker, report);
  const weeks = dates === null ? 0 : (mondayOf(dates.last) - mondayOf(dates.first)) / 7 + 1;
  const size = WEEKS.find((one) => one.weeks >= weeks + SPARE_WEEKS) ?? WEEKS.at(-1) ?? WEEKS[0];
  return { ...size, lines };
}

/** Rows of a printed page; the first has the rows above the lines too. */
const PAGE_ROWS = 35;

/** So many pages print the lines, a little smaller where spare ones alone would make another. */
export function pagesOf(lines: number): number {
  return Math.ceil((ROWS.first + lines - SPARE_LINES) / PAGE_ROWS);
}

/** Whether a task has a place on the timeline. */
function isDrawn({ verdict }: JudgedTask): boolean {
  return verdict.due.kind === "day" && verdict.flag !== "not-applicable";
}
