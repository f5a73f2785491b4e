import type { SummaryModel, ListedTask } from "./model";
import { HELPERS, at, down } from "./place";
import type { Expression } from "./expression";
import { give, toCell } from "./expression";
import type { CellBlock } from "../page/content";
import { printedCell, taskColumn } from "../formula/pieces";
import type { Task } from "../../domain/task";
import { trimSpaces } from "../schema/cell-value";
import { printedText } from "../schema/printed-text";
import type { Wording } from "../schema/wording";
import type { TaskColumn } from "../schema/tables/task-column";

/** How many concerns can be listed at most. */
export const CONCERN_ROWS = 12;

/** Characters of a line of difficulty and of proposal. */
export const LINE_LENGTHS = { text: 33, remark: 45 } as const;

/** Zero-based columns of the hidden block of concerns. */
export const CONCERN_COLUMNS = {
  taskRow: HELPERS.concerns,
  firstLine: HELPERS.concerns + 1,
  lastLine: HELPERS.concerns + 2,
  text: HELPERS.concerns + 3,
  remark: HELPERS.concerns + 4,
  textBreak: HELPERS.concerns + 5,
  remarkBreak: HELPERS.concerns + 6,
} as const;

/** A line number behind every line there can be. */
const NO_LINE = 1_000_000;

/** One concern with its words, broken over one line or two. */
export interface ConcernLines {
  /** Row within the task table's body; 0 for a line of the block that is not used. */
  readonly row: number;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly text: string;
  readonly remark: string;
  readonly textBreak: number;
  readonly remarkBreak: number;
}

/** The concerns that the block has room for, and where their lines begin and end. */
export function breakConcerns({
  concerns,
  wording,
}: Pick<SummaryModel, "concerns" | "wording">): ConcernLines[] {
  let lastLine = 0;
  return concerns.slice(0, CONCERN_ROWS).map((concern) => {
    const { row, text, remark } = wordsOf(concern, wording);
    const textBreak = breakOf(text, LINE_LENGTHS.text);
    const remarkBreak = breakOf(remark, LINE_LENGTHS.remark);
    const firstLine = lastLine + 1;
    lastLine += text.length > textBreak || remark.length > remarkBreak ? 2 : 1;
    return { row, firstLine, lastLine, text, remark, textBreak, remarkBreak };
  });
}

function wordsOf({ task, row }: ListedTask, wording: Wording): { row: number; text: string; remark: string } {
  const difficulty = cleanText(task.difficulty, wording);
  const text = difficulty === "" ? taskName(task, wording) : difficulty;
  return { row, text, remark: cleanText(task.proposal, wording) };
}

/** A text as it is printed on one line, its spaces single, as TRIM leaves it. */
export function cleanText(text: string, wording: Wording): string {
  return trimSpaces(printedText(text, wording).replaceAll("\n", " "));
}

/** A task's short name, or its full one where it has none. */
export function taskName(
  { title, shortTitle }: Pick<Task, "title" | "shortTitle">,
  wording: Wording,
): string {
  return cleanText(cleanText(shortTitle, wording) === "" ? title : shortTitle, wording);
}

/** How many characters of a text stand on the first line: up to the last space that leaves room, else as many as fit. */
export function breakOf(text: string, length: number): number {
  if (text.length <= length) return text.length;
  const space = text.slice(0, length + 1).lastIndexOf(" ");
  return space < 0 ? length : space + 1;
}

/** The hidden cells that find the concerns and break their words into lines. */
export function concernBlock(model: SummaryModel): CellBlock {
  const concerns = breakConcerns(model);
  const contents = Array.from({ length: CONCERN_ROWS }, (_, index) =>
    concernCells(index, concerns[index] ?? null, concerns.at(-1)?.lastLine ?? 0, model.wording).map(toCell),
  );
  return { row: 0, column: HELPERS.concerns, contents };
}

function concernCells(
  index: number,
  concern: ConcernLines | null,
  linesUsed: number,
  wording: Wording,
): Expression[] {
  const cell = (column: keyof typeof CONCERN_COLUMNS): string => at(index, CONCERN_COLUMNS[column]);
  const keys = taskColumn(wording, "concern");
  const lastAbove = index === 0 ? "0" : at(index - 1, CONCERN_COLUMNS.lastLine);
  const isUsed = `${cell("taskRow")}>0`;
  const text = cell("text");
  const remark = cell("remark");
  const lines = `IF(OR(LEN(${text})>${cell("textBreak")},LEN(${remark})>${cell("remarkBreak")}),2,1)`;
  return [
    give(`IF(COUNT(${keys})>=${index + 1},SMALL(${keys},${index + 1}),0)`, concern?.row ?? 0),
    give(`IF(${isUsed},${lastAbove}+1,${NO_LINE})`, concern?.firstLine ?? NO_LINE),
    give(`IF(${isUsed},${lastAbove}+${lines},${lastAbove})`, concern?.lastLine ?? linesUsed),
    give(
      `IF(${isUsed},IF(${clean("difficulty", cell("taskRow"), wording)}="",${nameOf(cell("taskRow"), wording)},${clean("difficulty", cell("taskRow"), wording)}),"")`,
      concern?.text ?? "",
    ),
    give(`IF(${isUsed},${clean("proposal", cell("taskRow"), wording)},"")`, concern?.remark ?? ""),
    give(breakFormula(text, LINE_LENGTHS.text), concern?.textBreak ?? 0),
    give(breakFormula(remark, LINE_LENGTHS.remark), concern?.remarkBreak ?? 0),
  ];
}

function breakFormula(cell: string, length: number): string {
  const start = `LEFT(${cell},${length + 1})`;
  const spaces = `LEN(${start})-LEN(SUBSTITUTE(${start}," ",""))`;
  return `IF(LEN(${cell})<=${length},LEN(${cell}),IFERROR(FIND(CHAR(1),SUBSTITUTE(${start}," ",CHAR(1),${spaces})),${length}))`;
}

/** A text column of a task row on one line. */
export function clean(column: TaskColumn, taskRow: string, wording: Wording): string {
  const cell = printedCell(`INDEX(${taskColumn(wording, column)},${taskRow})`, wording);
  return `TRIM(SUBSTITUTE(${cell},CHAR(10)," "))`;
}

/** A task's short name, or its full one where it has none. Mirrors `taskName`. */
export function nameOf(taskRow: string, wording: Wording): string {
  const short = clean("shortTitle", taskRow, wording);
  return `IF(${short}="",${clean("title", taskRow, wording)},${short})`;
}

/** Whole columns of the block. */
export function concernColumn(column: keyof typeof CONCERN_COLUMNS): string {
  return down(0, CONCERN_COLUMNS[column], CONCERN_ROWS);
}
