import type { Day } from "../../domain/day";
import { addDays } from "../../domain/day";
import { reminderOf } from "../../domain/due-date";
import type { FlagContext } from "../../domain/flag";
import { isSameName, eachOnce } from "../../domain/names";
import { splitNames } from "../../domain/edit/joined-names";
import type { JudgedTask } from "../../domain/report";
import { makeReport } from "../../domain/report";
import { OVER_FLAGS } from "../../domain/summary-list";
import type { Tracker } from "../../domain/tracker";
import { fillWords } from "../../i18n/fill-words";
import type { Language } from "../../i18n/language";
import { PAPERS, factsOf, oneLine, titleInUnit } from "../words";

/** A deadline as a calendar holds it, a whole day long. */
export interface CalendarDeadline {
  /** The same whenever it is made of the same task, so that a second import moves it rather than doubles it. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly description: string;
  /** Days on which a person is reminded, the earliest first. */
  readonly reminders: readonly Day[];
}

/** The deadlines of work that is still to be done by somebody: their own, those they lead, support or follow. */
export function listDeadlines(
  tracker: Tracker,
  name: string,
  { today, language }: { readonly today: Day; readonly language: Language },
): CalendarDeadline[] {
  const words = PAPERS[language];
  const report = makeReport(tracker, today);
  const { plan } = factsOf({ settings: tracker.settings, day: today }, words);
  const told = (one: JudgedTask): string => {
    const { task } = one;
    const lines: readonly (readonly [string, string])[] = [
      [words.columns.task, task.title],
      [words.columns.unit, task.unit],
      [words.columns.lead, task.lead],
      [words.columns.deadline, task.dueText],
      [words.columns.id, `${task.id} – ${plan}`],
    ];
    return lines
      .filter(([, text]) => oneLine(text) !== "")
      .map(([head, text]) => `${head}: ${oneLine(text)}`)
      .join("\n");
  };
  return report.judged.flatMap((one): CalendarDeadline[] => {
    const { task, verdict } = one;
    if (task.id === "" || verdict.due.kind !== "day" || OVER_FLAGS.includes(verdict.flag)) return [];
    if (!peopleOf(one).some((other) => isSameName(other, name))) return [];
    const { day } = verdict.due;
    return [
      {
        id: fillWords("{plan}/{id}", { plan: tracker.settings.planNumber.trim(), id: task.id }),
        day,
        title: titleInUnit(one, words),
        description: told(one),
        reminders: remindersOf(day, report.context),
      },
    ];
  });
}

/** When the days of warning begin, and the last working day before the deadline. */
function remindersOf(day: Day, { warningDays, calendar }: FlagContext): Day[] {
  const days = [addDays(day, -warningDays), reminderOf(day, true, calendar)];
  return [...new Set(days)].filter((one): one is Day => one !== null && one < day).sort();
}

/** Everybody whose calendar a tracker can fill, in the order of its lists and rows. */
export function listCalendarNames(tracker: Tracker): string[] {
  const listed = [...tracker.units, ...tracker.bodies].map(({ name }) => name);
  const followers = tracker.tasks.map(({ follower }) => follower);
  const names = [...listed, ...followers].map(oneLine).filter((name) => name !== "");
  return eachOnce(names, (name) => name);
}

function peopleOf({ task }: JudgedTask): string[] {
  return [task.unit, task.lead, task.follower, ...splitNames(task.support)];
}
