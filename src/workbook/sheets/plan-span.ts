import { planSpan } from "../../domain/plan-span";
import type { Task } from "../../domain/task";
import { firstDayFormula, lastDayFormula, NO_FIRST_DAY } from "../formula/plan-span";
import type { CellBlock } from "../page/content";
import { toSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";

/** Zero-based places of the plan's first and last day on the hidden calendar sheet. */
export const SPAN_PLACE = { row: 1, first: 11, last: 12 } as const;

/** The cells that say when the plan's deadlines begin and end, for the marks of days that are probably swapped. */
export function describePlanSpan(tasks: readonly Task[], wording: Wording): CellBlock {
  const span = planSpan(tasks);
  return {
    row: SPAN_PLACE.row - 1,
    column: SPAN_PLACE.first,
    contents: [
      ["First deadline", "Last deadline"],
      [
        { formula: firstDayFormula(wording), cached: span === null ? NO_FIRST_DAY : toSerial(span.first) },
        { formula: lastDayFormula(wording), cached: span === null ? 0 : toSerial(span.last) },
      ],
    ],
  };
}
