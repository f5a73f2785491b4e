import type { Wording } from "../schema/wording";
import { chosenText, dayNumber, escapeWildcards, quoteText, taskCell } from "./pieces";
import { escapeHeader } from "../page/address";

/** Number of a unit's event day: 0 where there is none, -1 where the cell holds no date. A column of the unit table. */
export function unitEventFormula(wording: Wording): string {
  const cell = `${wording.naming.tables.units}[[#This Row],[${escapeHeader(wording.labels.units.event)}]]`;
  const day = dayNumber(cell);
  return `=IF(ISNUMBER(${cell}),IF(${day}=0,-1,${day}),IF(ISERROR(${cell}),-1,IF(TRIM(${cell})="",0,-1)))`;
}

/** The event day of a task's unit, as the unit table works it out; 0 where the task has no unit of the list. */
export function eventFormula(wording: Wording): string {
  const unit = taskCell(wording, "unit");
  const { tables } = wording.naming;
  const days = `${tables.units}[${escapeHeader(wording.labels.units.eventDay)}]`;
  const names = `${tables.units}[${escapeHeader(wording.labels.units.name)}]`;
  return `=IF(${unit}="",0,IFERROR(INDEX(${days},MATCH(${escapeWildcards(unit)},${names},0)),0))`;
}

/** Effective due date: a serial, "" for none, or the words that say why there is none. Mirrors `effectiveDueOf` of the domain. */
export function effectiveDueFormula(wording: Wording): string {
  const { labels } = wording;
  const extended = dayNumber(taskCell(wording, "extendedTo"));
  const due = dayNumber(taskCell(wording, "due"));
  const kind = chosenText(taskCell(wording, "dueKind"));
  const offset = taskCell(wording, "offset");
  const event = taskCell(wording, "event");
  const isPeriod = `OR(${kind}=${quoteText(labels.dueKinds.in)},${kind}=${quoteText(labels.dueKinds.range)})`;
  const eventDecides = `AND(ISNUMBER(${offset}),${event}<>0,${isPeriod})`;
  return [
    `=IF(TRIM(${taskCell(wording, "title")})="","",`,
    `IF(${extended}>0,${extended},`,
    `IF(AND(${due}>0,NOT(${eventDecides})),${due},`,
    `IF(NOT(ISNUMBER(${offset})),"",`,
    `IF(${event}=0,${quoteText(labels.awaitsEvent)},`,
    `IF(${event}<0,${quoteText(labels.eventUnreadable)},`,
    `${countFromEvent(wording)}))))))`,
  ].join("");
}

function countFromEvent(wording: Wording): string {
  const { names } = wording.naming;
  const { labels } = wording;
  const offset = `INT(${taskCell(wording, "offset")})`;
  const event = taskCell(wording, "event");
  const isCalendarDays = `OR(${chosenText(taskCell(wording, "offsetUnit"))}<>${quoteText(labels.offsetUnits["working day"])},${offset}=0)`;
  const outside = quoteText(labels.outsideCalendar);
  const before = `INDEX(${names.calendarCounts},${event}-${names.calendarStart})+${offset}+1`;
  const after = `INDEX(${names.calendarCounts},${event}-${names.calendarStart}+1)+${offset}`;
  const ordinal = `IF(${offset}<0,${before},${after})`;
  const beyond = `OR(${event}<=${names.calendarStart},${event}>${names.calendarEnd})`;
  return `IF(${isCalendarDays},${event}+${offset},IF(${beyond},${outside},IFERROR(${workingDay(wording, ordinal)},${outside})))`;
}

/** The working day of an ordinal. k-1 with match type 1: leading rest days carry ordinal 0 and must never match. */
function workingDay({ naming: { names } }: Wording, ordinal: string): string {
  return `INDEX(${names.calendarDates},MATCH(${ordinal}-1,${names.calendarCounts},1)+1)`;
}

/** Reminder day as a number, 0 where there is no due date. Mirrors `reminderOf` of the domain. */
export function reminderFormula(wording: Wording): string {
  const { names } = wording.naming;
  const due = `N(${taskCell(wording, "effectiveDue")})`;
  const latest = `${due}-IF(${chosenText(taskCell(wording, "dueKind"))}=${quoteText(wording.labels.dueKinds.before)},1,0)`;
  const byWeekends = `WORKDAY(${latest}+1,-1)`;
  const beyond = `OR(${latest}<${names.calendarStart},${latest}>${names.calendarEnd})`;
  const ordinal = `INDEX(${names.calendarCounts},${latest}-${names.calendarStart}+1)`;
  return `=IF(${due}=0,0,IF(${beyond},${byWeekends},IFERROR(${workingDay(wording, ordinal)},${byWeekends})))`;
}
