import { effectiveDueOf } from "../../domain/due-date";
import { dayOf, type DateEntry } from "../../domain/entry";
import type { FlagContext } from "../../domain/flag";
import type { JudgedTask, Report } from "../../domain/report";
import type { Task } from "../../domain/task";
import type { Tracker } from "../../domain/tracker";
import { unitEvents } from "../../domain/unit-event";
import type { AgendaKey } from "../formula/chosen-rows";
import { urgencyOf } from "../formula/list-key";
import { toSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { isChosen } from "../sheets/choices";
import { lastDayOf } from "../sheets/task-row";

/** A row of the task table with its place in an order. */
export interface ListedRow extends JudgedTask {
  /** Row within the task table's body, from 1. */
  readonly row: number;
  /** Place in the order of urgency, by day alone. */
  readonly urgency: number;
  /** Serial of the last day in time, 0 or -1 where there is none. */
  readonly lastDay: number;
  /** Serial of the deadline before an extension, 0 where there was none. */
  readonly formerDue: number;
}

/** The rows that hold what is chosen for a page, in the order of urgency. */
export function listRows(
  key: AgendaKey,
  tracker: Tracker,
  report: Report,
  wording: Wording,
  chosen: string,
): ListedRow[] {
  const numbers = new Map(tracker.tasks.map((task, index) => [task, index + 1]));
  const { strictBefore } = report.context;
  const eventOf = unitEvents(tracker.units);
  return report.judged
    .flatMap(({ task, verdict }): ListedRow[] => {
      const row = numbers.get(task) ?? 0;
      const lastDay = lastDayOf({ task, verdict }, strictBefore);
      const urgency = urgencyOf({ flag: verdict.flag, lastDay, number: row, like: 0 }, wording);
      if (urgency === "" || !isChosen(key, task, chosen, wording)) return [];
      const formerDue = formerDueOf(task, eventOf(task.unit), report.context);
      return [{ task, verdict, row, urgency, lastDay, formerDue }];
    })
    .sort((one, other) => one.urgency - other.urgency);
}

/** What the plan named before an extension: the day itself, else what is counted from the event. */
function formerDueOf(task: Task, event: DateEntry, { calendar }: FlagContext): number {
  if (dayOf(task.extendedTo) === null) return 0;
  const named = dayOf(task.due);
  if (named !== null) return toSerial(named);
  const counted = effectiveDueOf({ ...task, due: null, extendedTo: null }, event, calendar);
  return counted.kind === "day" ? toSerial(counted.day) : 0;
}
