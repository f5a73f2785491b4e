import type { Report } from "../../domain/report";
import type { Tracker } from "../../domain/tracker";
import type { Sheet } from "../page/content";
import type { Wording } from "../schema/wording";
import type { Summary } from "./describe-summary";
import { describeSummary } from "./describe-summary";

/** Tasks up to which a page is remembered, since what it is known by holds every text of the tracker. */
const MOST_TASKS = 3000;

/** Pages remembered: an action describes the workbook as it is and as it will be, first to show it, then to write it. */
const MOST_PAGES = 4;

const known = new Map<string, Summary>();

/** The page of a tracker; one that was described a moment ago is not worked out again. */
export function rememberSummary(
  tracker: Tracker,
  report: Report,
  wording: Wording,
  sheets: readonly Sheet[],
): Summary {
  if (tracker.tasks.length > MOST_TASKS) return describeSummary(tracker, report, wording, sheets);
  // What the page tells nothing of is left out.
  const told = { ...tracker, log: [], sent: [] };
  const key = JSON.stringify([told, report.reportDate, wording.language, wording.naming]);
  const found = known.get(key);
  if (found) return found;
  const [oldest] = known.keys();
  if (known.size >= MOST_PAGES && oldest !== undefined) known.delete(oldest);
  const summary = describeSummary(tracker, report, wording, sheets);
  known.set(key, summary);
  return summary;
}
