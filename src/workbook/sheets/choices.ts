import { isCellError } from "../../domain/cell-error";
import { dayOf, type DateEntry } from "../../domain/entry";
import { followName, type People } from "../../domain/follow-name";
import { isSameCell } from "../../domain/names";
import type { Task } from "../../domain/task";
import { CHOSEN_IN, type AgendaKey } from "../formula/chosen-rows";
import type { CellContent } from "../page/content";
import { readText, trimSpaces, valueOf } from "../schema/cell-value";
import { writeRecord } from "../schema/kinds/kinds";
import { TASK_FIELDS } from "../../domain/fields/fields";
import { toSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";

/** What the cells hold in which one chooses whose rows a sheet shows; undefined where they were not read. */
export type Choices = Readonly<Record<AgendaKey, CellContent | undefined>>;

/** The cell of a page in which one chooses, zero-based. */
export const CHOICE_CELL = { row: 3, column: 1 } as const;

/** Nothing is chosen: everybody's rows are shown. */
export const NO_CHOICES: Choices = { timeline: null, week: null };

/** What is chosen, as the formulas take it; "" for everything. */
export function chosenIn(content: CellContent | undefined): string {
  const text = trimSpaces(readText(valueOf(content)));
  return isCellError(text) ? "" : text;
}

/** Whether a sheet shows a task where something is chosen. Mirrors `chosenFormula`. */
export function isChosen(key: AgendaKey, task: Task, chosen: string, wording: Wording): boolean {
  if (chosen === "") return true;
  const cells = writeRecord(TASK_FIELDS, task, wording);
  return CHOSEN_IN[key].some((column) => isSameCell(readText(cells[column]), chosen));
}

/** The same for a tracker in which people are called otherwise, or have become one; everything for those who are gone. */
export function followChoices(choices: Choices, from: People, to: People): Choices {
  const follow = (content: CellContent | undefined): CellContent | undefined => {
    const chosen = chosenIn(content);
    const now = chosen === "" ? chosen : followName(chosen, from, to);
    return now === chosen ? content : now || null;
  };
  return { timeline: follow(choices.timeline), week: follow(choices.week) };
}

/** Days from a Monday to the Sunday of the week after. */
const TWO_WEEKS = 13;

/** The Monday on or before a day, as serial numbers: 2 is one. */
export function mondayOf(serial: number): number {
  return serial - ((((serial - 2) % 7) + 7) % 7);
}

/** The serial of the last day of the week behind the report's; 0 without a report date. */
export function lastOfWeeks(reportDate: DateEntry): number {
  const day = dayOf(reportDate);
  return day === null ? 0 : mondayOf(toSerial(day)) + TWO_WEEKS;
}
