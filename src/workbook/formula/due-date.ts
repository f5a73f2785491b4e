import type { Wording } from "../schema/wording";
import {
  chosenText,
  dateNumber,
  escapeWildcards,
  isBlankCell,
  listTexts,
  quoteText,
  taskCell,
} from "./pieces";
import { escapeHeader } from "../page/address";

/** Number of a unit's event day: 0 where there is none, -1 where the cell holds no date. A column of the unit table. */
export function unitEventFormula(wording: Wording): string {
  const cell = `${wording.naming.tables.units}[[#This Row],[${escapeHeader(wording.labels.units.event)}]]`;
  return `=${dateNumber(cell)}`;
}

/** The event day of a task's unit, as the unit table works it out; 0 where the task has no unit of the list. */
export function eventFormula(wording: Wording): string {
  const unit = taskCell(wording, "unit");
  const { tables } = wording.naming;
  const days = `${tables.units}[${escapeHeader(wording.labels.units.eventDay)}]`;
  const names = `${tables.units}[${escapeHeader(wording.labels.units.name)}]`;
  return `=IFERROR(IF(${unit}="",0,INDEX(${days},MATCH(${escapeWildcards(unit)},${names},0))),0)`;
}

/** Effective due date: a serial, "" for none, or the words that say why there is none. Mirrors `effectiveDueOf` of the domain. */
export function effectiveDueFormula(wording: Wording): string {
  const extended = taskCell(wording, "extendedDay");
  const due = taskCell(wording, "dueDay");
  const fromEvent = taskCell(wording, "fromEvent");
  const eventDecides = `AND(${fromEvent}<>"",${taskCell(wording, "event")}<>0,${isPeriod(wording)})`;
  return [
    `=IF(${isBlankCell(taskCell(wording, "title"))},"",`,
    `IF(${extended}>0,${extended},`,
    `IF(OR(${due}<=0,${eventDecides}),${fromEvent},${due})))`,
  ].join("");
}

function isPeriod(wording: Wording): string {
  const { dueKinds } = wording.labels;
  return `OR(${chosenText(taskCell(wording, "dueKind"))}=${listTexts([dueKinds.in, dueKinds.range])})`;
}

/** What the offset from the event comes to: a serial, "" where there is no offset, or the words that say why there is no day. */
export function fromEventFormula(wording: Wording): string {
  const { awaitsEvent, eventUnreadable } = wording.labels;
  const withEvent = [quoteText(eventUnreadable), quoteText(awaitsEvent), countFromEvent(wording)].join(",");
  const byEvent = `CHOOSE(SIGN(${taskCell(wording, "event")})+2,${withEvent})`;
  return `=IF(ISNUMBER(${taskCell(wording, "offset")}),${byEvent},"")`;
}

/**
 * Counted backwards, the first working day is the last one before the event; forwards, the first one after it. An event
 * outside the calendar has no row in it: the division fails.
 */
function countFromEvent(wording: Wording): string {
  const { names } = wording.naming;
  const { labels } = wording;
  const cell = taskCell(wording, "offset");
  const offset = `INT(${cell})`;
  const event = taskCell(wording, "event");
  const isCalendarDays = `OR(${chosenText(taskCell(wording, "offsetUnit"))}<>${quoteText(labels.offsetUnits["working day"])},${offset}=0)`;
  const forwards = `(${cell}>0)`;
  const isWithin = `AND(${event}>${names.calendarStart},${event}<=${names.calendarEnd})`;
  const row = `(${event}-${names.calendarStart}+${forwards})/${isWithin}`;
  const before = `INDEX(${names.calendarCounts},${row})+${offset}-${forwards}`;
  return `IF(${isCalendarDays},${event}+${offset},IFERROR(${workingDay(wording, before)},${quoteText(labels.outsideCalendar)}))`;
}

/** The working day behind an ordinal k, with match type 1: leading rest days carry ordinal 0 and must never match. */
function workingDay({ naming: { names } }: Wording, before: string): string {
  return `INDEX(${names.calendarDates},MATCH(${before},${names.calendarCounts},1)+1)`;
}

/** The last day before the due date where the bound is "trước", else the due date; 0 without one, -1 where none can be worked out. */
export function lastBeforeFormula(wording: Wording): string {
  const due = taskCell(wording, "effectiveDue");
  const isBefore = `(${chosenText(taskCell(wording, "dueKind"))}=${quoteText(wording.labels.dueKinds.before)})`;
  const isNone = `OR(${due}=${listTexts(["", wording.labels.awaitsEvent])})`;
  return `=IF(ISNUMBER(${due}),${due}-${isBefore},${isNone}-1)`;
}

/**
 * The last day in time: the due date, or the day before it where "trước" is read strictly; 0 and -1 as above. MAX leaves
 * out the words that a cell holds instead of a date.
 */
export function lastDayFormula(wording: Wording): string {
  const lastBefore = taskCell(wording, "lastBefore");
  const latest = `MAX(${lastBefore},${taskCell(wording, "effectiveDue")})`;
  return `=IF(${wording.naming.names.strictBefore},${lastBefore},${latest})`;
}

/** Reminder day as a number, 0 where there is no due date. Mirrors `reminderOf` of the domain. */
export function reminderFormula(wording: Wording): string {
  const { names } = wording.naming;
  const latest = taskCell(wording, "lastBefore");
  // A day before the calendar has no row in it: the division fails.
  const row = `(${latest}-${names.calendarStart}+1)/(${latest}>=${names.calendarStart})`;
  const ordinal = `INDEX(${names.calendarCounts},${row})`;
  return `=IF(${latest}<=0,0,IFERROR(${workingDay(wording, `${ordinal}-1`)},WORKDAY(${latest}+1,-1)))`;
}
