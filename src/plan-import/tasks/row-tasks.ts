import { said } from "../text/said";
import { dropEnd } from "../../domain/drop-end";
import { beforeRole, namesInCell } from "../bodies/cell-names";
import { parseTimeCell } from "../deadline/parse-deadline";
import { firmTimeIn, isTimeOnly } from "../deadline/time-line";
import type { ColumnMeaning } from "../table/columns";
import { DITTO, type TableRow, type TaskTable } from "../table/task-table";
import { comparable } from "../text/comparable";
import { romanValue, toRoman } from "../text/numbers";
import { cleanText } from "../text/shown";
import type { Doer } from "./doer";
import type { RawTask } from "./raw-task";

/** What stands around a table: the section it is in and the headings above. */
export interface TablePlace {
  readonly section: string;
  readonly headings: readonly string[];
  readonly doer?: Doer | null;
  /** What a line above it says of the time of all its rows. */
  readonly time?: string | undefined;
}

type Cells = Readonly<
  Record<"number" | "section" | "content" | "lead" | "support" | "unit" | "time" | "product", string>
>;

type Columns = readonly ColumnMeaning[];

interface Fields extends Cells, Pick<TableRow, "line" | "isOdd" | "isGroup"> {
  /** Whether only the beginning of the work is filled in, though the list has a column for its end. */
  readonly isOpen: boolean;
  /** What a list says of how far the work is, by the meaning of its columns. */
  readonly progress: RawTask["progress"];
}

const PROGRESS = ["state", "percent", "completed", "extended", "follower", "difficulty", "note"] as const;

/** The tasks of a table's rows; rows that only name a group become the section of those below. */
export function tasksOfTable(table: TaskTable, place: TablePlace): RawTask[] {
  const tasks: RawTask[] = [];
  const { columns } = table.mapping;
  const rows = withDittos(table.rows, columns)
    .map((row) => fieldsOf(row, columns))
    // "(1) | (2) | (3)" only numbers the columns.
    .filter(({ content, unit }) => (content || unit) !== "" && !/^\(?(?:\d{1,2}|[A-Z])\)?$/.test(content));
  let groups: Groups = { outer: null, inner: null, count: 0 };
  rows.forEach((row, index) => {
    const around = placeOf(groups, place, row);
    // A row that names a unit and a time and no work tells when that unit holds its congress.
    if (row.content === "") tasks.push(toTask({ ...row, content: `Đại hội: ${row.unit}` }, place, undefined));
    else if (isGroup(row, rows[index + 1])) groups = withGroup(groups, row);
    else {
      const headed = { ...toTask(row, around, tasks.at(-1)), ...timeOfGroup(groups, place.time) };
      const task = withMergedTime(headed, tasks.at(-1), columns);
      tasks.push(row.isOdd || isOddRow(task) ? { ...task, isOdd: true } : task);
    }
  });
  return tasks;
}

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
    const isSame = (cell: string, at: number): boolean => cell === DITTO || (cell === "" && goesOn(at));
    const whole = cells.map((cell, at) => (isSame(cell, at) ? above(at) : cell));
    said.push({ ...row, cells: whole });
    if (cells.length > 0) last = whole;
  }
  return said;
}

/** What a row says for those below it: "II | Thi công | Phòng Kỹ thuật | Quý III/2026". */
interface Group {
  readonly label: string;
  readonly heading: string;
  readonly time: string;
  readonly doer: Doer | null;
}

/** The groups that are open: a Roman one, and a numbered one inside it. */
interface Groups {
  readonly outer: Group | null;
  readonly inner: Group | null;
  readonly count: number;
}

function withGroup(groups: Groups, row: Fields): Groups {
  const heading = row.content || row.number;
  const { lead, support } = splitDoers(row.lead, row.support);
  const doer = lead === "" ? null : { lead, support: namesInCell(support) };
  const time = isTimeOnly(heading) ? heading : row.time || (firmTimeIn(heading) ?? "");
  const group = { label: labelOfGroup(row, groups.count + 1), heading, time, doer };
  return /^\d/.test(group.label) || /^(?:buổi|sáng|chiều|tối)(?= |:|$)/i.test(group.heading)
    ? { ...groups, inner: group }
    : { outer: group, inner: null, count: groups.count + 1 };
}

function placeOf({ outer, inner }: Groups, place: TablePlace, row: Fields): TablePlace {
  const open = [outer, inner].filter((group) => group !== null);
  const labels = [place.section, ...open.map(({ label }) => label)].filter((label) => label !== "");
  const headings = [...place.headings, ...open.map(({ heading }) => heading)];
  const doer = (inner ?? outer)?.doer ?? outer?.doer ?? null;
  return { section: row.section || labels.join("."), headings, doer };
}

/** "Tháng 9/2025" over some rows: when they are done. */
function timeOfGroup({ outer, inner }: Groups, around: string | undefined): Pick<RawTask, "timeOfHeading"> {
  const time = [inner?.time, outer?.time].find(Boolean) ?? around;
  return time === undefined ? {} : { timeOfHeading: dropEnd(time, ":.;") };
}

function fieldsOf(row: TableRow, columns: Columns): Fields {
  const cell = (meaning: ColumnMeaning): string => {
    const index = columns.indexOf(meaning);
    return index < 0 ? "" : cleanText(row.cells[index] ?? "").replace(/^[-–—]$/, "");
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
  return {
    ...row,
    number: cell("number"),
    section: cell("section"),
    // "Nội dung: việc cụ thể"
    content:
      cell("detail") === ""
        ? content
        : [dropEnd(content, ".:;,"), cell("detail")].filter((words) => words !== "").join(": "),
    lead: cell("lead"),
    support: cell("support"),
    unit: cell("unit"),
    isOpen: from !== "" && to === "" && time === "" && (columns.includes("end") || columns.includes("time")),
    time: isOnlyTime ? "" : to === time ? dated : time || dated,
    product: cell("product"),
    progress: said(Object.fromEntries(PROGRESS.map((meaning) => [meaning, cell(meaning)]))),
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

/** A group row may have its words in the number's cell, or be a time and nothing else ("Tháng 9/2025"). */
function contentOf(row: TableRow, cell: (meaning: ColumnMeaning) => string): string {
  const own = cell("content").replace(/^[-–+•*]\s*/, "");
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

/** A row with a Roman numeral or a letter, or with nothing but words above numbered rows, names a group. */
function isGroup(row: Fields, next: Fields | undefined): boolean {
  const unled = row.lead === "" && row.support === "" && row.unit === "";
  const alone = unled && row.time === "" && row.product === "";
  if (row.isGroup) return true;
  const numeral = row.number.replace(/[.)]$/, "");
  const opens = /^[IVX]+$/.test(numeral) && /^1[.)]?$/.test(next?.number ?? "");
  // "IV | PHÁ DỠ | Phòng Kỹ thuật | Quý III" over rows that say the same in particular.
  if (!alone) return opens && (unled || row.time === "" || row.content === row.content.toUpperCase());
  if (/^[IVX]+$/.test(numeral) && romanValue(numeral) !== null) return true;
  if (/^[A-E]$/.test(numeral)) return true;
  // "Giai đoạn 2: Tổ chức" in the cell of the number, over others
  if (row.number === row.content && next !== undefined) return true;
  if (numeral === "" || numeral === row.content)
    return (
      isTimeOnly(row.content) ||
      row.content === row.content.toUpperCase() ||
      /^(?:[IVX]+|[A-E])[.)/-]/.test(row.content) ||
      (GLUED_NUMBER.test(row.content) && next !== undefined && !GLUED_NUMBER.test(next.content))
    );
  const introduces = row.content.endsWith(":") && (next === undefined || /^[-–+*•]?$/.test(next.number));
  return introduces || (next !== undefined && next.number.startsWith(`${numeral}.`));
}

const GLUED_NUMBER = /^\d{1,2}[.)] /;

function labelOfGroup(row: Fields, count: number): string {
  const numeral = row.number.replace(/[.)]$/, "");
  const glued = /^([IVX]+|[A-E]|\d{1,2})[.)/-]/.exec(row.content)?.[1];
  const isNumeral = /^(?:[IVX]+|[A-E]|\d.*)$/.test(numeral) && numeral !== row.content;
  if (!isNumeral && isTimeOnly(row.content)) return "";
  return isNumeral ? numeral : (glued ?? toRoman(count));
}

/** "-nt-", "(như trên)", a mark of repetition: the cell says what the one above it says. */
const SAME = /^(?:["'″”“〃/]{1,3}|[-–"“(. ]*(?:n\.? ?t|như trên)[-–"”). ]*)$/;

function toTask(
  row: Fields,
  { section, headings, doer = null }: TablePlace,
  previous: RawTask | undefined,
): RawTask {
  const doers = splitDoers(row.lead, row.support);
  const [isTimeAbove, isLeadAbove, isSupportAbove] = [row.time, row.lead, row.support].map((cell) =>
    SAME.test(comparable(cell)),
  );
  return {
    ...{ text: row.content, line: row.line, section, headings, doer },
    ...said({
      isTimeAbove: isTimeAbove || row.isOpen,
      isLeadAbove,
      time: isTimeAbove ? previous?.time : row.time,
      product: row.product,
      units: row.unit,
      lead: isLeadAbove ? previous?.lead : doers.lead,
      support: isSupportAbove ? previous?.support : doers.support,
      progress: Object.keys(row.progress ?? {}).length > 0 && row.progress,
    }),
  };
}

/** Where times stand before the work, a blank one is the rest of a merged cell: the time above heads this row too. */
function withMergedTime(task: RawTask, previous: RawTask | undefined, columns: Columns): RawTask {
  const at = columns.indexOf("time");
  const isFirst = at >= 0 && at < columns.indexOf("content");
  const above = isFirst && !task.time ? (previous?.time ?? previous?.timeOfHeading) : undefined;
  return above === undefined ? task : { ...task, timeOfHeading: above };
}

/** Parts "Chủ trì: A; phối hợp: B", and takes the first of several named in a lead cell as the lead. */
function splitDoers(given: string, supportCell: string): Pick<Cells, "lead" | "support"> {
  const leadCell = given.replace(/(?<!\p{L})CT ?:/u, "Chủ trì:").replace(/(?<!\p{L})PH ?:/u, "phối hợp:");
  const at = comparable(leadCell).search(
    /(?:[;,.]\s*|(?<!\s)\s+|(?<![\s;,.]))(?:đơn vị )?phối hợp(?: với)?\s*:?\s/,
  );
  const end = at > 0 ? at : leadCell.length;
  const leadPart = leadCell.slice(0, end).replace(/^(?:(?:cơ quan|đơn vị) )?chủ trì\s*:\s*/i, "");
  const supportPart = leadCell.slice(end).replace(/^[;,.\s]*(?:đơn vị )?phối hợp(?: với)?\s*:?\s*/i, "");
  const [lead = leadPart.trim(), ...others] = namesInCell(leadPart.trim());
  const support = [...others.map(beforeRole), supportPart, supportCell].filter((words) => words !== "");
  return { lead, support: support.join("; ") };
}

/** "Bộ Tài chính Bộ Công an": two bodies in one cell without a sign between them. */
const TWO_BODIES = /^(?:bộ|sở) [^,;/+-]*[^,;/+\s-] (?:bộ|sở) (?!trưởng)/;

/** What is left of a time that stands in another cell: "Trưởng thôn Trước ngày". */
const TIME_WORD = /(?:^| )(?:trước|ngày|tháng|quý|chậm nhất|đến|hết|từ)$/i;

/** Whether the cells of a row hardly stand in their own columns: it has to be looked at. */
function isOddRow({ text, lead = "", support = "" }: RawTask): boolean {
  if ([lead, support].some((cell) => TWO_BODIES.test(comparable(cell)) || TIME_WORD.test(cell))) return true;
  return /\d/.test(text) && isTimeOnly(text);
}
