import { OVER_FLAGS } from "../../domain/summary-list";
import type { Wording } from "../schema/wording";
import { quoteText, taskCell } from "./pieces";
import { escapeHeader } from "../page/address";

/** Offset that puts every due-soon row behind every overdue one in the order of urgency. */
export const DUE_SOON_OFFSET = 1e13;

/** Weight of a day in the order of urgency; the row number fills the digits below. */
export const DAY_WEIGHT = 1e6;

function rowNumber(wording: Wording): string {
  const header = escapeHeader(wording.labels.tasks.id);
  return `ROW()-ROW(${wording.naming.tables.tasks}[[#Headers],[${header}]])`;
}

/** A sortable key: overdue rows first, then due soon, each by day and row; "" for the rest. The summary's lists read it with SMALL. */
export function urgencyFormula(wording: Wording): string {
  const flag = taskCell(wording, "flag");
  const overdue = `${flag}=${quoteText(wording.labels.flags.overdue)}`;
  const soon = `${flag}=${quoteText(wording.labels.flags["due-soon"])}`;
  const key = `IF(${soon},${DUE_SOON_OFFSET},0)+${taskCell(wording, "lastDay")}*${DAY_WEIGHT}+${rowNumber(wording)}`;
  return `=IF(OR(${overdue},${soon}),${key},"")`;
}

/** The row's number where it is one for decision, "" elsewhere. Mirrors `hasConcern` of the domain. */
export function concernFormula(wording: Wording): string {
  const flag = taskCell(wording, "flag");
  const over = OVER_FLAGS.map((key) => `${flag}=${quoteText(wording.labels.flags[key])}`).join(",");
  const difficulty = `AND(TRIM(${taskCell(wording, "difficulty")})<>"",NOT(OR(${over})))`;
  const isConcern = `OR(TRIM(${taskCell(wording, "proposal")})<>"",${difficulty})`;
  return `=IF(${flag}="","",IF(${isConcern},${rowNumber(wording)},""))`;
}
