import type { Day } from "../../domain/day";
import { addDays } from "../../domain/day";
import { reminderOf } from "../../domain/due-date";
import type { FlagContext } from "../../domain/flag";
import { fingerprint } from "../../domain/fingerprint";
import type { NameField } from "../../domain/listed-names";
import { findersOf } from "../../domain/listed-names";
import type { NameFinder } from "../../domain/name-finder";
import { namesIn } from "../../domain/names-in";
import { eachOnce, isSameName, nameKey } from "../../domain/names";
import { splitNames } from "../../domain/edit/joined-names";
import type { JudgedTask } from "../../domain/report";
import { makeReport } from "../../domain/report";
import { OVER_FLAGS } from "../../domain/summary-list";
import type { Task } from "../../domain/task";
import type { Tracker } from "../../domain/tracker";
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
  const ids = idsOf(tracker);
  const finders = findersOf(tracker);
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
    if (verdict.due.kind !== "day" || OVER_FLAGS.includes(verdict.flag)) return [];
    if (!peopleOf(task, finders).some((other) => isSameName(other, name))) return [];
    const { day } = verdict.due;
    return [
      {
        id: ids.get(task) ?? "",
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
  const followers = tracker.tasks.flatMap(({ follower }) => splitNames(follower));
  const names = [...listed, ...followers].map(oneLine).filter((name) => name !== "");
  return eachOnce(names, (name) => name);
}

function peopleOf(
  { unit, lead, support, follower }: Task,
  finders: Readonly<Record<NameField, NameFinder>>,
): string[] {
  const named = [namesIn(unit, finders.unit), namesIn(lead, finders.lead), namesIn(support, finders.support)];
  return [...named.flat(), ...splitNames(follower)];
}

/**
 * An id for each task: its plan and code. A plan without a number is known by who has it and what it is called; a row
 * without a code, and each further one of a code, by its words, so that no two are one event.
 */
function idsOf({ settings, tasks }: Tracker): ReadonlyMap<Task, string> {
  const { planNumber, planTitle, organisation } = settings;
  const number = planNumber.trim();
  const words = [organisation, planTitle].map(nameKey).join("\n");
  const plan = number === "" ? `~${fingerprint(words)}` : number;
  const taken = new Set<string>();
  return new Map(
    tasks.map((task) => {
      const own = fingerprint([task.title, task.unit].map(nameKey).join("\n"));
      const code = `${plan}/${task.id}`;
      const isClear = task.id.trim() !== "" && (number !== "" || planTitle.trim() !== "");
      let id = isClear && !taken.has(code) ? code : `${code}/${own}`;
      for (let copy = 2; taken.has(id); copy += 1) id = `${code}/${own}/${copy}`;
      taken.add(id);
      return [task, id] as const;
    }),
  );
}
