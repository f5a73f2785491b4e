import { dropEnd } from "../../domain/drop-end";
import { parseTimeCell, isTimeOnly } from "../deadline/parse-deadline";
import type { ColumnMeaning } from "../table/columns";
import { DONE, NOT_DONE } from "../table/marks";
import { DITTO, type TableRow, type TaskTable } from "../table/task-table";
import { comparable } from "../text/comparable";
import { said } from "../text/said";
import { cleanText } from "../text/shown";
import type { RawTask } from "./raw-task";

const OWN = ["number", "section", "content", "lead", "support", "unit", "time", "product"] as const;
type Cells = Readonly<Record<(typeof OWN)[number], string>>;
type Columns = readonly ColumnMeaning[];

/** The cells of a row by what they mean. */
export interface Fields extends Cells, Pick<TableRow, "line" | "isOdd" | "isGroup"> {
  /** Whether only the beginning of the work is filled in, though the list has a column for its end. */
  readonly isOpen: boolean;
  /** What a list says of how far the work is, by the meaning of its columns. */
  readonly progress: RawTask["progress"];
}

/** Who does it, where a mark or "Không" names nobody. */
const OF_WHOM: readonly ColumnMeaning[] = ["lead", "support", "unit"];

const PROGRESS = ["state", "percent", "completed", "extended", "follower", "difficulty", "note"] as const;

/** The rows of a table by what their cells mean. */
export function rowsOf({ rows, mapping: { columns } }: TaskTable): readonly Fields[] {
  // "Sáng | Chiều": the cells of several columns are each work of its own.
  const works = columns.flatMap((meaning, at) => (meaning === "content" ? [at] : []));
  const views =
    works.slice(0, -1).length === 0
      ? [columns]
      : works.map((work) =>
          columns.map((meaning, at) => (meaning === "content" && at !== work ? "ignore" : meaning)),
        );
  return (
    withDittos(rows, columns)
      .flatMap((row) => views.map((view) => fieldsOf(row, view)))
      // "(1) | (2) | (3)" only numbers the columns.
      .filter(({ content, unit }) => (content || unit) !== "" && !/^\(?(?:\d{1,2}|[A-Z])\)?$/.test(content))
  );
}

/** "-nt-", "-//-", "(như hàng trên)", "Như ô trên", a mark of repetition: the cell says what the one above it says. */
export const SAME =
  /^[-–“(. ]*(?:["'″”“〃/]{1,3}|"?(?:n\.? ?t|như (?:(?:dòng|hàng|mục|ô|ý|cột|phía|ở|bên) )*trên|tương tự)"?)[-–”). ]*$/;

/** "Như mục 1", "(như STT 2)": the cell says what that of the row with this number says. */
export const SAME_AS = /^[-–(. ]*như (?:dòng|hàng|mục|số|stt|tt|ý|điểm)(?: số| thứ)? (\d{1,3})[-–). ]*$/;

/** A cell that is merged with the one above it says the same; a number is said once. */
function withDittos(rows: readonly TableRow[], columns: Columns): TableRow[] {
  const numbers = columns.indexOf("number");
  const detail = columns.indexOf("detail");
  const said: TableRow[] = [];
  let last: readonly string[] = [];
  for (const { cells, ...row } of rows) {
    const above = (at: number): string => (at === numbers ? "" : (last[at] ?? ""));
    const isFilled = cells.filter((cell) => cell !== "").length > 1;
    const isDetail = (cells[detail] ?? "") !== "" && (cells[numbers] ?? "") === "";
    // A section that is named once, and work whose details follow, hold for the rows below.
    const goesOn = (at: number): boolean =>
      (columns[at] === "section" && isFilled) || (columns[at] === "content" && isDetail);
    const isSame = (cell: string, at: number): boolean =>
      cell === DITTO || (cell === "" && goesOn(at)) || (at === detail && SAME.test(comparable(cell)));
    const whole = cells.map((cell, at) => (isSame(cell, at) ? above(at) : cell));
    said.push({ ...row, cells: whole });
    if (cells.length > 0) last = whole;
  }
  return said;
}

function fieldsOf(row: TableRow, columns: Columns): Fields {
  const cell = (meaning: ColumnMeaning): string => {
    const index = columns.indexOf(meaning);
    const words = index < 0 ? "" : cleanText(row.cells[index] ?? "").replace(/^[-–—]$/, "");
    if (!OF_WHOM.includes(meaning)) return words;
    const isMark = [NOT_DONE, DONE].some((mark) => mark.test(comparable(words)));
    // "######": nobody is named without letters; a number may be that of a group.
    const isNobody = !/[\p{L}\d]/u.test(words) && !SAME.test(comparable(words));
    return isMark || isNobody ? "" : words;
  };
  const from = cell("start");
  const time = cell("time");
  const to = cell("end") || (isPeriod(from) && isPeriod(time) ? time : "");
  const dated =
    from !== "" && to !== "" && from !== to
      ? stretchOf(from, to.replace(LEADS_TO_END, ""))
      : to || (from === "" || isStretch(from) ? from : `từ ${from}`);
  const content = columns.includes("content") ? contentOf(row, cell) : "";
  const isOnlyTime = content !== "" && content === time;
  const isDue = to === time || (from === "" && parseTimeCell(to, { year: 2000 }).bound !== "none");
  const cellsOf = <Name extends ColumnMeaning>(names: readonly Name[]): Record<Name, string> =>
    Object.fromEntries(names.map((name) => [name, cell(name)])) as Record<Name, string>;
  return {
    ...row,
    ...cellsOf(OWN),
    // "Nội dung: việc cụ thể"
    content:
      cell("detail") === ""
        ? content
        : [dropEnd(content, ".:;,"), cell("detail")].filter((words) => words !== "").join(": "),
    isOpen: from !== "" && to === "" && time === "" && (columns.includes("end") || columns.includes("time")),
    time: isOnlyTime ? "" : isDue ? dated : time || dated,
    progress: said(cellsOf(PROGRESS)),
  };
}

/** "01/5 - 15/5", "Tháng 5 đến tháng 6"; "5" and "10" alone are days of a month that is told elsewhere. */
function stretchOf(from: string, to: string): string {
  const areDays = [from, to].every((words) => /^(?:\d|[12]\d|3[01])$/.test(words));
  if (areDays) return `từ ngày ${from} đến ngày ${to}`;
  return `${from} ${/^\d/.test(from) ? "-" : "đến"} ${to}`;
}

/** "Trước 20/8" at the end of a stretch: the day itself ends it. */
const LEADS_TO_END = /^(?:trước|đến|hết)(?: hết)?(?: ngày)? (?=\d)/i;

/** "Quý III/2026", "Tháng 6": a beginning that has an end of its own. */
function isStretch(words: string): boolean {
  const { from, to } = parseTimeCell(words, { year: 2000 });
  return from !== null && to !== null && from !== to;
}

/** "2.1. Thiết kế", "3.1.2 Đăng ký": where the work stands in an outline. */
const OUTLINE = /^\d{1,2}(?:\.\d{1,2}){1,3}\.? (?=\p{Lu}\p{Ll})/u;

/** A group row may have its words in the number's cell, or be a time and nothing else ("Tháng 9/2025"). */
function contentOf(row: TableRow, cell: (meaning: ColumnMeaning) => string): string {
  const own = cell("content")
    .replace(/^[-–+•*]\s*/, "")
    .replace(OUTLINE, "");
  const [only = "", ...others] = row.cells.map(cleanText).filter((text) => text !== "");
  if (own !== "" || others.length > 0) return own;
  const number = cell("number");
  return (number === only && number.length > 6) || (cell("time") === only && isTimeOnly(only)) ? only : "";
}

/** "15/6/2025", "quý II/2026", "hết tháng 5/2026": what begins or ends a stretch of time. */
function isPeriod(words: string): boolean {
  return /^(?:(?:đến )?hết |đến |trước )?(?:ngày )?(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|(?:quý|tháng) [\dIV]{1,3}|(?:(?:quý|tháng) )?[\dIV]{1,3}\/\d{4})$/i.test(
    words,
  );
}
