import type { TaskFormulaColumn } from "../schema/tables/task-column";
import type { Wording } from "../schema/wording";
import {
  effectiveDueFormula,
  eventFormula,
  fromEventFormula,
  lastBeforeFormula,
  lastDayFormula,
  reminderFormula,
} from "./due-date";
import { completedFormula, daysLeftFormula, flagFormula, unreadableFormula } from "./flag";
import { chosenText, dateNumber, taskCell } from "./pieces";
import { chosenFormula } from "./chosen-rows";
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
    dueDay: `=${dateNumber(taskCell(wording, "due"))}`,
    extendedDay: `=${dateNumber(taskCell(wording, "extendedTo"))}`,
    completedDay: `=${dateNumber(taskCell(wording, "completedOn"))}`,
    fromEvent: fromEventFormula(wording),
    lastBefore: lastBeforeFormula(wording),
    lastDay: lastDayFormula(wording),
    stateText: `=${chosenText(taskCell(wording, "state"))}`,
    unreadable: unreadableFormula(wording),
    completed: completedFormula(wording),
    onTimeline: chosenFormula("timeline", wording),
    inWeeks: chosenFormula("week", wording),
  };
}
