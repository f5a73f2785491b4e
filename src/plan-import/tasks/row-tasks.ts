import { areGlued } from "../bodies/full-names";
import { beforeRole, namesInCell } from "../bodies/cell-names";
import { isTimeOnly } from "../deadline/parse-deadline";
import type { ColumnMeaning } from "../table/columns";
import type { TaskTable } from "../table/task-table";
import { comparable } from "../text/comparable";
import { said } from "../text/said";
import type { Doer } from "./doer";
import type { RawTask } from "./raw-task";
import { rowsOf, SAME, SAME_AS, type Fields } from "./row-fields";
import { isGroup, placeOf, withGroup, type Groups, type TablePlace } from "./row-groups";

/** The tasks of a table's rows; rows that only name a group become the section of those below. */
export function tasksOfTable(table: TaskTable, place: TablePlace): RawTask[] {
  const tasks: RawTask[] = [];
  const rows = rowsOf(table);
  let groups: Groups = { outer: null, inner: null, count: 0 };
  const above: Fields[] = [];
  for (const [index, given] of rows.entries()) {
    const previous = tasks.at(-1);
    const row = withSame(given, above);
    // "a)", "b)" of a numbered group end where the numbers go on.
    if (/^\d/.test(row.number) && /^[a-zđ]/.test(rows[index - 1]?.number ?? ""))
      groups = { ...groups, inner: null };
    // A row that names a unit and a time and no work tells when that unit holds its congress.
    if (row.content === "") {
      tasks.push(toTask({ ...row, content: `Đại hội: ${row.unit}` }, { ...place, time: undefined }));
      above.push(row);
    } else if (isGroup(row, rows[index + 1])) groups = withGroup(groups, row, doerOf(row));
    else {
      const own = { ...toTask(row, placeOf(groups, place, row)), table: table.header.line };
      above.push(row);
      const task = withMergedTime(own, previous, table.mapping.columns);
      tasks.push(row.isOdd || isOddRow(task) ? { ...task, isOdd: true } : task);
    }
  }
  return tasks;
}

/** Whom a group's row names for the rows below it. */
function doerOf(row: Fields): Doer | null {
  const { lead, support } = splitDoers(row.lead, row.support);
  return lead === "" ? null : { lead, support: namesInCell(support) };
}

const COPIED = ["time", "lead", "support", "unit"] as const;

/** A row whose cells say what those above them, or those of the row with a number, do, where they say so. */
function withSame(
  row: Fields,
  above: readonly Fields[],
): Fields & Pick<RawTask, "isTimeAbove" | "isLeadAbove"> {
  const copied = COPIED.flatMap((name): readonly (readonly [string, string])[] => {
    const source = sourceOf(comparable(row[name]), above);
    return source === null ? [] : [[name, source?.[name] ?? ""]];
  });
  const same = copied.map(([name]) => name);
  const isLeadAbove = same.includes("lead") || same.includes("unit");
  return {
    ...{ ...row, ...Object.fromEntries(copied) },
    isTimeAbove: same.includes("time") || row.isOpen,
    isLeadAbove,
  };
}

/** The row that a cell refers to, undefined where there is none above it; null for a cell of its own words. */
function sourceOf(cell: string, above: readonly Fields[]): Fields | undefined | null {
  if (SAME.test(cell)) return above.at(-1);
  const number = SAME_AS.exec(cell)?.[1];
  if (number === undefined) return null;
  return above.filter((row) => Number(/^\d+/.exec(row.number)?.[0]) === Number(number)).at(-1);
}

function toTask(
  row: ReturnType<typeof withSame>,
  { section, headings, time, doer = null }: TablePlace,
): RawTask {
  const doers = splitDoers(row.lead, row.support);
  return {
    ...{ text: row.content, line: row.line, section, headings, doer },
    ...said({
      isTimeAbove: row.isTimeAbove,
      isLeadAbove: row.isLeadAbove,
      time: row.time,
      timeOfHeading: time,
      product: row.product,
      units: row.unit,
      lead: doers.lead,
      support: doers.support,
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
  if ([lead, ...support.split("; ")].some(areGlued)) return true;
  return /\d/.test(text) && isTimeOnly(text);
}
