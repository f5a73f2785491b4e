import { fillWords } from "../../i18n/fill-words";
import type { PapersWords } from "../../i18n/papers";
import type { Appendix, PaperTable } from "../paper";
import type { Progress } from "../progress";
import { ALL_TASK_COLUMNS, standingTable, taskTable } from "../tables";

/** The tables that a report is followed by. */
export type AppendixKey = "overdue" | "units" | "leads";

/** The tables that have something to show, numbered in their order. */
export function listAppendices(progress: Progress, words: PapersWords): Appendix<AppendixKey>[] {
  const tables: Readonly<Record<AppendixKey, PaperTable>> = {
    overdue: taskTable(progress.overdue, ALL_TASK_COLUMNS, words),
    units: standingTable(progress.units, words),
    leads: standingTable(progress.leads, words),
  };
  return (["overdue", "units", "leads"] as const)
    .filter((key) => tables[key].rows.length > 0)
    .map((key, index) => ({
      key,
      title: `${fillWords(words.appendix, { number: index + 1 })}. ${words.appendices[key]}`,
      table: tables[key],
    }));
}
