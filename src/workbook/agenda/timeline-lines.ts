import { KEY_WEIGHTS } from "../formula/list-key";
import { printedCell, quoteText, taskColumn } from "../formula/pieces";
import { printedText } from "../schema/printed-text";
import { toSerial } from "../schema/serial";
import type { CellContent, CellValue } from "../page/content";
import { cellAddress } from "../page/address";
import { cut, give, toCell, type Expression } from "../summary/expression";
import type { Tracker } from "../../domain/tracker";
import { nameExpression, taskValue, whoExpression } from "./task-words";
import { markCells, type LineInput } from "./timeline-marks";
import { COLUMNS, ROWS, inLine } from "./timeline-place";
import type { TimelineSize } from "./timeline-size";
import { windowFact } from "./timeline-window";

/** Characters that fit into the columns of words. */
const ROOM = { task: { length: 40, cut: 36 }, who: { length: 23, cut: 19 } } as const;

/** The cells of a line left of its weeks, hidden ones included. */
export function lineCells(input: LineInput, tracker: Tracker): CellContent[] {
  const { listed, row, wording, facts } = input;
  const at = (column: Parameters<typeof inLine>[1]): string => inLine(row, column);
  const fact = windowFact(facts);
  const place = `(ROW()-${ROWS.first})`;
  const isUsed = listed !== null;
  const ifUsed = (formula: string, value: CellValue): Expression =>
    give(`IF(${at("row")}=0,"",${formula})`, isUsed ? value : "");
  const key = `SMALL(${taskColumn(wording, "onTimeline")},${place})`;
  const due = listed?.verdict.due.kind === "day" ? toSerial(listed.verdict.due.day) : "";
  const name = nameExpression(listed?.task ?? null, at("row"), wording);
  const who = whoExpression(listed?.task ?? null, at("row"), { tracker, wording });
  const task = cut(give(at("taskText"), name.value), ROOM.task.length, ROOM.task.cut);
  const message = row === ROWS.first ? fact("message") : give('""', "");
  const marks = markCells(input);
  const cells: Readonly<Record<Exclude<keyof typeof COLUMNS, "facts" | "firstWeek">, Expression>> = {
    code: ifUsed(
      printedCell(`${taskValue("id", at("row"), wording)}&""`, wording),
      printedText(listed?.task.id ?? "", wording),
    ),
    task: give(`IF(${at("row")}=0,${message.formula},${task.formula})`, isUsed ? task.value : message.value),
    who: ((text) => ifUsed(text.formula, text.value))(
      cut(give(at("whoText"), who.value), ROOM.who.length, ROOM.who.cut),
    ),
    due: ifUsed(taskValue("effectiveDue", at("row"), wording), due),
    flag: ifUsed(
      taskValue("flag", at("row"), wording),
      isUsed ? wording.labels.flags[listed.verdict.flag] : "",
    ),
    row: give(`IF(${place}<=${fact("shown").formula},MOD(${key},${KEY_WEIGHTS.day}),0)`, listed?.row ?? 0),
    taskText: ifUsed(name.formula, name.value),
    whoText: ifUsed(who.formula, who.value),
    ...marks,
  };
  return Object.keys(COLUMNS)
    .filter((column): column is keyof typeof cells => column in cells)
    .map((column) => toCell(cells[column]));
}

/** The cells of a line's weeks: one character each of what the line works out. */
export function weekCells(row: number, marks: string, weeks: number): CellContent[] {
  const formula = `=MID(${inLine(row, "marks")},COLUMN()-${COLUMNS.firstWeek},1)`;
  return Array.from({ length: weeks }, (_, index) => ({ formula, cached: marks.charAt(index) }));
}

/** A column of weeks in characters that has room for a letter before the number of a month. */
const WIDE = 3;

/** The two lines over the weeks: the number of a month over its first week, and the day of each column's Monday. */
export function weekHeads(
  input: Omit<LineInput, "listed" | "row">,
  { weeks, weekWidth }: TimelineSize,
): CellContent[][] {
  const before = weekWidth >= WIDE ? input.wording.labels.agenda.timeline.month : "";
  const fact = windowFact(input.facts);
  const [start, step, used] = [fact("start"), fact("step"), fact("weeks")];
  const serialOf = (index: number): number => Number(start.value) + 7 * Number(step.value) * index;
  const day = `${start.formula}+7*${step.formula}*(COLUMN()-${COLUMNS.firstWeek + 1})`;
  const isUsed = `COLUMN()-${COLUMNS.firstWeek}<=${used.formula}`;
  const dateOf = (index: number): Date => new Date((serialOf(index) - 25_569) * 86_400_000);
  const indices = Array.from({ length: weeks }, (_, index) => index);
  const shown = (index: number, text: string): string => (index < Number(used.value) ? text : "");
  const isFirst = (index: number): boolean =>
    index === 0 || dateOf(index).getUTCMonth() !== dateOf(index - 1).getUTCMonth();
  // Below a month stands its year where the weeks are of several: at the first of each.
  const crossing = fact("crossing");
  const isFirstColumn = `COLUMN()=${COLUMNS.firstWeek + 1}`;
  const earlier = `${day}-7*${step.formula}`;
  const year = `IF(AND(${crossing.formula}=1,OR(${isFirstColumn},YEAR(${day})<>YEAR(${earlier}))),CHAR(10)&"/"&RIGHT(YEAR(${day}),2),"")`;
  const yearOf = (index: number): string => {
    const isNew = index === 0 || dateOf(index).getUTCFullYear() !== dateOf(index - 1).getUTCFullYear();
    return crossing.value === 1 && isNew ? `\n/${String(dateOf(index).getUTCFullYear()).slice(-2)}` : "";
  };
  return [
    indices.map((index) => ({
      formula: `=IF(${isUsed},IF(OR(${isFirstColumn},MONTH(${day})<>MONTH(${earlier})),${quoteText(before)}&MONTH(${day})&${year},""),"")`,
      cached: shown(
        index,
        isFirst(index) ? before + String(dateOf(index).getUTCMonth() + 1) + yearOf(index) : "",
      ),
    })),
    indices.map((index) => ({
      formula: `=IF(${isUsed},RIGHT("0"&DAY(${day}),2),"")`,
      cached: shown(index, String(dateOf(index).getUTCDate()).padStart(2, "0")),
    })),
  ];
}

/** The column of weeks that holds the report date, as rules ask for it. */
export function isTodayColumn(input: Pick<LineInput, "facts">): string {
  return `COLUMN()-${COLUMNS.firstWeek}=${windowFact(input.facts)("today").formula}`;
}

/** A cell of the weeks, its row absolute and its column relative, for rules. */
export function weekCell(row: number): string {
  return cellAddress(row, COLUMNS.firstWeek);
}
