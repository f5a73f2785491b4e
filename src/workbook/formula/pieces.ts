import type { TaskColumn } from "../schema/tables/task-column";
import type { Wording } from "../schema/wording";
import { escapeHeader } from "../page/address";
import { FIRST_SERIAL, LAST_SERIAL } from "../schema/serial";

/** A text as a formula spells it. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Texts as an array of a formula. */
export function listTexts(texts: readonly string[]): string {
  return `{${texts.map(quoteText).join(",")}}`;
}

/** The cell of a task row in the row's own formulas. */
export function taskCell(wording: Wording, column: TaskColumn): string {
  return `${wording.naming.tables.tasks}[[#This Row],[${escapeHeader(wording.labels.tasks[column])}]]`;
}

/** A whole column of the task table. */
export function taskColumn(wording: Wording, column: TaskColumn): string {
  return `${wording.naming.tables.tasks}[${escapeHeader(wording.labels.tasks[column])}]`;
}

/** The day a cell holds as a whole number; 0 where it is empty or no date between 2000 and 2099. */
export function dayNumber(cell: string): string {
  return `IF(ISNUMBER(${cell}),IF(AND(${cell}>=${FIRST_SERIAL},${cell}<${LAST_SERIAL + 1}),INT(${cell}),0),0)`;
}

/**
 * The day a cell holds as a whole number; 0 where it is empty, -1 where it holds no date between 2000 and 2099. Only a
 * number has a place among the limits; beyond the last one the division fails.
 */
export function dateNumber(cell: string): string {
  const isDate = `(MATCH(${cell},{${FIRST_SERIAL},${LAST_SERIAL + 1}})=1)`;
  return `IFERROR(IF(TRIM(${cell})="",0,INT(${cell})/${isDate}),-1)`;
}

/** Whether a cell holds nothing but spaces; one that fails holds something. */
export function isBlankCell(cell: string): string {
  return `IFERROR(TRIM(${cell})="",0)`;
}

/** What a cell holds as it is printed: words where it fails. Mirrors `printedText`. */
export function printedCell(cell: string, { labels }: Wording): string {
  return `IFERROR(${cell},${quoteText(labels.cellFails)})`;
}

/** The text of a cell with a fixed choice, stray spaces left out as when it is read; an error chooses nothing. */
export function chosenText(cell: string): string {
  return `IFERROR(TRIM(${cell}),"")`;
}

/** A text to look up exactly: MATCH and COUNTIF would read ~ * ? as wildcards. */
export function escapeWildcards(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
}
