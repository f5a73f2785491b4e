import { OVER_FLAGS } from "../../domain/summary-list";
import type { Wording } from "../schema/wording";
import { flagList, taskCell } from "./pieces";
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
  const kind = `MATCH(${taskCell(wording, "flag")},${flagList(wording, ["overdue", "due-soon"])},0)-1`;
  const day = `${taskCell(wording, "lastDay")}*${DAY_WEIGHT}`;
  return `=IFERROR((${kind})*${DUE_SOON_OFFSET}+${day}+${rowNumber(wording)},"")`;
}

/** The row's number where it is one for decision, "" elsewhere. Mirrors `hasConcern` of the domain. */
export function concernFormula(wording: Wording): string {
  const flag = taskCell(wording, "flag");
  const isOver = `OR(${flag}=${flagList(wording, OVER_FLAGS)})`;
  const words = `TRIM(${taskCell(wording, "proposal")})&IF(${isOver},"",TRIM(${taskCell(wording, "difficulty")}))`;
  return `=IF(OR(${flag}="",IFERROR(${words}="",0)),"",${rowNumber(wording)})`;
}
