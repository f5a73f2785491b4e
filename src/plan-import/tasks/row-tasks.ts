import { beforeRole, namesInCell } from "../bodies/cell-names";
import { isTimeOnly } from "../deadline/parse-deadline";
import type { ColumnMeaning } from "../table/columns";
import type { TaskTable } from "../table/task-table";
import { comparable } from "../text/comparable";
import { said } from "../text/said";
import type { Doer } from "./doer";
import type { RawTask } from "./raw-task";
import { rowsOf, type Fields } from "./row-fields";
import { isGroup, placeOf, withGroup, type Groups, type TablePlace } from "./row-groups";

/** The tasks of a table's rows; rows that only name a group become the section of those below. */
export function tasksOfTable(table: TaskTable, place: TablePlace): RawTask[] {
  const tasks: RawTask[] = [];
  const rows = rowsOf(table);
  let groups: Groups = { outer: null, inner: null, count: 0 };
  for (const [index, row] of rows.entries()) {
    const previous = tasks.at(-1);
    // A row that names a unit and a time and no work tells when that unit holds its congress.
    if (row.content === "")
      tasks.push(toTask({ ...row, content: `Đại hội: ${row.unit}` }, { ...place, time: undefined }));
    else if (isGroup(row, rows[index + 1])) groups = withGroup(groups, row, doerOf(row));
    else {
      const own = { ...toTask(row, placeOf(groups, place, row), previous), table: table.header.line };
      const task = withMergedTime(own, previous, table.mapping.columns);
      tasks.push(row.isOdd || isOddRow(task) ? { ...task, isOdd: true } : task);
    }
  }
  return tasks;
}

/** "-nt-", "-//-", "(như hàng trên)", a mark of repetition: the cell says what the one above it says. */
const SAME = /^[-–“(. ]*(?:["'″”“〃/]{1,3}|"?(?:n\.? ?t|như (?:dòng |hàng |mục )?trên|tương tự)"?)[-–”). ]*$/;

/** Whom a group's row names for the rows below it. */
function doerOf(row: Fields): Doer | null {
  const { lead, support } = splitDoers(row.lead, row.support);
  return lead === "" ? null : { lead, support: namesInCell(support) };
}

function toTask(
  row: Fields,
  { section, headings, time, doer = null }: TablePlace,
  previous?: RawTask,
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
      timeOfHeading: time,
      product: row.product,
      units: row.unit,
      lead: isLeadAbove ? previous?.lead : doers.lead,
      support: isSupportAbove ? previous?.support : doers.support,
      progress: Object.keys(row.progress ?? {}).length > 0 && row.progress,
    }),
  };
}

/** Where times stand before the work, a blank one is the rest of a merged cell: the time above heads this row too. */
function withMergedTime(
  task: RawTask,
  previous: RawTask | undefined,
  columns: readonly ColumnMeaning[],
): RawTask {
  const at = columns.indexOf("time");
  const isFirst = at >= 0 && at < columns.indexOf("content");
  const above = isFirst && !task.time ? (previous?.time ?? previous?.timeOfHeading) : undefined;
  return above === undefined ? task : { ...task, timeOfHeading: above };
}

const HELPED = /(?:[;,.]\s*|(?<!\s)\s+|(?<![\s;,.]))(?:đơn vị )?phối hợp(?: với)?\s*:?\s/;

/** Parts "Chủ trì: A; phối hợp: B", and takes the first of several named in a lead cell as the lead. */
function splitDoers(given: string, supportCell: string): Pick<Fields, "lead" | "support"> {
  const leadCell = given.replace(/(?<!\p{L})CT ?:/u, "Chủ trì:").replace(/(?<!\p{L})PH ?:/u, "phối hợp:");
  const at = comparable(leadCell).search(HELPED);
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
