import type { TaskColumn } from "../schema/tables/task-column";
import type { Wording } from "../schema/wording";
import { CLOSED_FROM, SIGN_WEIGHT } from "./list-key";
import { chosenText, escapeWildcards, taskCell } from "./pieces";

/** A sheet that shows the rows of what is chosen in one of its cells. */
export type AgendaKey = "timeline" | "week";

/** The columns in which what is chosen is looked for. */
export const CHOSEN_IN = {
  timeline: ["unit", "lead", "stream"],
  week: ["unit", "lead", "follower"],
} as const satisfies Record<AgendaKey, readonly TaskColumn[]>;

/** What no cell holds. */
const NOTHING = "|";

/** What COUNTIF looks for, from the cell in which one chooses: anything where it is blank or fails. */
export function soughtFormula(cell: string): string {
  const chosen = chosenText(cell);
  return `IF(${chosen}="","<>${NOTHING}","="&${escapeWildcards(chosen)})`;
}

/** The value of `soughtFormula` for what is chosen. */
export function soughtText(chosen: string): string {
  return chosen === "" ? `<>${NOTHING}` : `=${chosen.replace(/[~*?]/g, "~$&")}`;
}

/** In how many of its columns a row holds what is chosen; cells that fail hold nothing. */
function matches(key: AgendaKey, wording: Wording): string {
  const sought = wording.naming.names[key === "timeline" ? "timelineSought" : "weekSought"];
  return CHOSEN_IN[key].map((column) => `COUNTIF(${taskCell(wording, column)},${sought})`).join("+");
}

/** The order of urgency of a row that the timeline is to show. */
export function onTimelineFormula(wording: Wording): string {
  return `=IF(${matches("timeline", wording)},${taskCell(wording, "urgency")},"")`;
}

/** The order by day of a row that is still to be done, by the end of next week at the latest. */
export function inWeeksFormula(wording: Wording): string {
  const urgency = taskCell(wording, "urgency");
  const isDue = `(${urgency}<${CLOSED_FROM})*(${taskCell(wording, "lastDay")}<=${wording.naming.names.weekLast})`;
  return `=IF(${isDue}*(${matches("week", wording)}),MOD(${urgency},${SIGN_WEIGHT}),"")`;
}
