import { dropEnd } from "../domain/drop-end";
import { dayOf } from "../domain/entry";
import { bareNumber } from "../domain/plan-number";
import { citePlan } from "../i18n/cite-plan";
import { PAPERS, type PapersWords } from "../i18n/papers";
import type { RoundStanding } from "../domain/rounds/standing";
import type { Share } from "../domain/report";
import type { JudgedTask } from "../domain/report";
import type { Settings } from "../domain/tracker";
import { fillWords } from "../i18n/fill-words";
import { letterDay, officialCount } from "../i18n/letter-words";
import type { Progress, Standing } from "./progress";

/** Letters of a name beyond which a sentence bears the short one. */
const LONGEST_TITLE = 90;

export { PAPERS };

/** Names that a sentence has room for. */
const MOST_NAMES = 12;

/** A share as a whole per cent, rounded as the page's cells are; "–" where there is nothing to share. */
export function percentOf({ done, of }: Share): string {
  return of === 0 ? "–" : `${Math.round((100 * done) / of)}%`;
}

/** What most sentences name: who writes, about which plan, as of which day. */
export function factsOf(
  { settings, day }: Pick<Progress, "settings" | "day">,
  words: PapersWords,
): Record<"organisation" | "plan" | "planDay" | "title" | "date", string> {
  const title = oneLine(settings.planTitle);
  const dated = dayOf(settings.planDate);
  const planDay = dated === null ? "" : letterDay(dated, words);
  return {
    organisation: organisationOf(settings, words),
    plan: citePlan({ number: bareNumber(oneLine(settings.planNumber)), day: planDay }, words),
    planDay,
    title: title === "" ? "" : fillWords(words.report.planTitle, { title }),
    date: letterDay(day, words),
  };
}

/** The name of who writes; a gap to fill in where the workbook names nobody. */
export function organisationOf({ organisation }: Settings, words: PapersWords): string {
  return organisation.trim() === "" ? words.organisation : oneLine(organisation);
}

/** Who stands so; what is of nobody of a list has words of ours. */
export function nameOfStanding({ kind, name }: Standing, words: PapersWords): string {
  return kind === "listed" ? oneLine(name) : words.standings[kind];
}

/** A task's name, whole, on one line. */
export function titleOf({ task }: JudgedTask): string {
  return dropEnd(oneLine(task.title === "" ? task.shortTitle : task.title), ".;,:");
}

/** A task's name as running text bears it: the short one where the whole is long. */
export function shortTitleOf(judged: JudgedTask): string {
  const { title, shortTitle } = judged.task;
  return title.length > LONGEST_TITLE && shortTitle.trim() !== "" ? oneLine(shortTitle) : titleOf(judged);
}

/** A task's name with the unit it is of, where it is of one. */
export function titleInUnit(judged: JudgedTask, words: PapersWords): string {
  const title = shortTitleOf(judged);
  const unit = oneLine(judged.task.unit);
  return unit === "" ? title : fillWords(words.ofUnit, { title, unit });
}

/** The day that a task is due, as letters write it. */
export function dueDayOf({ verdict }: JudgedTask, words: PapersWords): string {
  return verdict.due.kind === "day" ? letterDay(verdict.due.day, words) : "";
}

/** By when those who have not answered were asked to, in brackets; "" where no one day was named. */
export function askedBy({ returnBy }: RoundStanding, words: PapersWords): string {
  return returnBy === null ? "" : fillWords(words.askedBy, { date: letterDay(returnBy, words) });
}

/** Days by which a task is late. */
export function daysLateOf({ verdict }: JudgedTask): number {
  return -(verdict.daysLeft ?? 0);
}

/** How many of a list the text tells, of at most so many; one that is left over stands where it would be counted. */
export function fitting(count: number, most: number): number {
  return count === most + 1 ? count : Math.min(count, most);
}

/** Names in a sentence, of which an appendix has all: some of them where they are many. */
export function someOf(names: readonly string[], words: PapersWords): string {
  const told = fitting(names.length, MOST_NAMES);
  const count = officialCount(names.length - told, words);
  const rest = told < names.length ? fillWords(words.otherNames, { count }) : "";
  return names.slice(0, told).join(words.comma) + rest;
}

/** A text on one line, whatever was typed into its cell. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s\uFFFE\uFFFF]+/gu, " ").trim();
}

/** A sentence that ends as one, whatever people typed last. */
export function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${dropEnd(sentence, ";,:")}.`;
}
