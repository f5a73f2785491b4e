import { fillWords } from "../../i18n/fill-words";
import type { PapersWords } from "../../i18n/papers";
import type { Appendix, PaperTable } from "../paper";
import type { Progress } from "../progress";
import { OVERDUE_COLUMNS, OWNER_COLUMNS, standingTable, taskTable } from "../tables";
import { fitting } from "../words";
import { MOST_CONCERNS } from "./concerns";

/** The tables that a report is followed by. */
export type AppendixKey = keyof PapersWords["appendices"];

/** The tables that have something to show, numbered in their order; concerns have one where the text has not all of them. */
export function listAppendices(progress: Progress, words: PapersWords): Appendix<AppendixKey>[] {
  const concerns = (list: "difficulties" | "proposals", field: "difficulty" | "proposal"): PaperTable => {
    const tasks = progress[list];
    const isWhole = fitting(tasks.length, MOST_CONCERNS) === tasks.length;
    return taskTable(isWhole ? [] : tasks, [...OWNER_COLUMNS, field], { words, list });
  };
  const tables: Readonly<Record<AppendixKey, PaperTable>> = {
    overdue: taskTable(progress.overdue, OVERDUE_COLUMNS, { words, list: "overdue" }),
    units: standingTable(progress.units, words),
    leads: standingTable(progress.leads, words),
    difficulties: concerns("difficulties", "difficulty"),
    proposals: concerns("proposals", "proposal"),
  };
  return (Object.keys(words.appendices) as AppendixKey[])
    .filter((key) => tables[key].rows.length > 0)
    .map((key, index) => ({
      key,
      title: `${fillWords(words.appendix, { number: index + 1 })}. ${words.appendices[key]}`,
      table: tables[key],
    }));
}
