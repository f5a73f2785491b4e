import { dropEnd } from "../domain/drop-end";
import { PAPERS, type PapersWords } from "../i18n/papers";
import type { Share } from "../domain/report";
import type { JudgedTask } from "../domain/report";
import type { Settings } from "../domain/tracker";
import { fillWords } from "../i18n/fill-words";
import { letterDay } from "../i18n/letter-words";
import type { Progress } from "./progress";

/** Letters of a name beyond which a sentence bears the short one. */
const LONGEST_TITLE = 90;

export { PAPERS };

/** A share as a whole per cent, rounded as the page's cells are; "–" where there is nothing to share. */
export function percentOf({ done, of }: Share): string {
  return of === 0 ? "–" : `${Math.round((100 * done) / of)}%`;
}

/** What most sentences name: who writes, about which plan, as of which day. */
export function factsOf(
  { settings, day }: Pick<Progress, "settings" | "day">,
  words: PapersWords,
): Record<"organisation" | "plan" | "title" | "date", string> {
  const title = oneLine(settings.planTitle);
  return {
    organisation: organisationOf(settings, words),
    plan:
      settings.planNumber.trim() === ""
        ? words.planWithoutNumber
        : fillWords(words.plan, { number: settings.planNumber.trim() }),
    title: title === "" ? "" : fillWords(words.report.planTitle, { title }),
    date: letterDay(day, words),
  };
}

/** The name of who writes; a gap to fill in where the workbook names nobody. */
export function organisationOf({ organisation }: Settings, words: PapersWords): string {
  return organisation.trim() === "" ? words.organisation : oneLine(organisation);
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

/** Days by which a task is late. */
export function daysLateOf({ verdict }: JudgedTask): number {
  return -(verdict.daysLeft ?? 0);
}

/** A text on one line, whatever was typed into its cell. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s\uFFFE\uFFFF]+/gu, " ").trim();
}

/** A sentence that ends as one, whatever people typed last. */
export function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${dropEnd(sentence, ";,:")}.`;
}
