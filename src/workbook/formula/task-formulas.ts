import type { TaskFormulaColumn } from "../schema/tables/task-column";
import type { Wording } from "../schema/wording";
import { effectiveDueFormula, eventFormula, reminderFormula } from "./due-date";
import { daysLeftFormula, flagFormula } from "./flag";
import { concernFormula, urgencyFormula } from "./list-key";

/** The one formula of each calculated column of the task table. */
export function taskFormulas(wording: Wording): Readonly<Record<TaskFormulaColumn, string>> {
  return {
    event: eventFormula(wording),
    effectiveDue: effectiveDueFormula(wording),
    reminder: reminderFormula(wording),
    flag: flagFormula(wording),
    daysLeft: daysLeftFormula(wording),
    urgency: urgencyFormula(wording),
    concern: concernFormula(wording),
  };
}
