import type { TaskColumn } from "../schema/tables/task-column";
import type { Wording } from "../schema/wording";
import { withoutLike } from "./list-key";
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

/**
 * The order of urgency of a row that holds what is chosen for a sheet, "" elsewhere: only what is true divides. The
 * timeline takes it by day alone. Cells that fail hold nothing.
 */
export function chosenFormula(key: AgendaKey, wording: Wording): string {
  const sought = wording.naming.names[key === "timeline" ? "timelineSought" : "weekSought"];
  const matches = CHOSEN_IN[key].map((column) => `COUNTIF(${taskCell(wording, column)},${sought})`);
  const urgency = taskCell(wording, "urgency");
  return `=IFERROR(${key === "timeline" ? withoutLike(urgency) : urgency}/(${matches.join("+")}>0),"")`;
}
