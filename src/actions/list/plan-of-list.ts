import type { Plan, PlanProblem } from "../../domain/plan";
import { fail, succeed, type Problem, type Result } from "../../domain/result";
import type { ColumnMeaning } from "../../plan-import/table/columns";
import { byDoer } from "../../plan-import/table/matrix";
import type { Side } from "../../plan-import/table/side-by-side";
import { planFromTables, type ListTable } from "../../plan-import/plan-from-rows";
import { joinNeighbours } from "../../plan-import/text/neighbours";
import type { FoundList } from "./list";
import { headDepth, headNames } from "./list-head";
import { sidesOfList, type ListMapping } from "./list-mapping";
import { findOtherRows } from "./other-rows";
import { showDate } from "./show-date";

/** Columns in which one merged cell speaks for all its rows. */
const SHARED: readonly ColumnMeaning[] = [
  "content",
  "lead",
  "support",
  "time",
  "start",
  "end",
  "unit",
  "section",
];
/** Columns that say what a row is. */
const NAMING: readonly ColumnMeaning[] = ["content", "detail", "unit", "section"];
const DUE: readonly ColumnMeaning[] = ["time", "start", "end"];
const DATED: readonly ColumnMeaning[] = [...DUE, "completed", "extended"];

/** A list with the mapping that a person confirmed, or that was guessed. */
export interface MappedList {
  readonly list: FoundList;
  readonly mapping: ListMapping;
}

/**
 * Reads a list as a plan by the mapping a person confirmed; lines are row numbers of the sheet. What is left out of it, and
 * that hidden rows are in it, is said among its problems.
 */
export function planOfList(list: FoundList, mapping: ListMapping): Result<Plan, Problem<"no-task-in-list">> {
  return planOfTables({ list, mapping }, []);
}

/** The same with tables that stand below a list as parts of it, which is said. */
export function planOfTables(
  first: MappedList,
  below: readonly MappedList[],
): Result<Plan, Problem<"no-task-in-list">> {
  const sides = partedBySide(first);
  const parts = [...sides, ...below.flatMap(partedBySide)].map(readPart);
  const title = titleAbove(first.list.rows.slice(0, first.mapping.header));
  const tables = parts.map(({ table }, at) => ({
    ...table,
    headings: at < sides.length ? [] : table.headings,
  }));
  const plan = planFromTables(tables, { title });
  const isEmpty = plan.tasks.length + plan.milestones.length === 0;
  if (isEmpty) return fail({ code: "no-task-in-list", at: first.list.sheet });
  const read = new Set(below.map(({ list }) => list.firstRow));
  const said = parts
    .flatMap(({ problems }) => problems)
    .map((problem) =>
      problem.code === "list-second-table" && read.has(problem.line)
        ? { ...problem, code: "list-second-read" }
        : problem,
    );
  const lists = [first, ...below].map(({ list }) => list);
  const rows = (["hidden", "uncounted"] as const).flatMap((kind) =>
    lists.flatMap((list) => rowsOfKind(list, kind, plan)).slice(0, 1),
  );
  return succeed({ ...plan, problems: [...said, ...rows, ...plan.problems] });
}

/** Tables that stand side by side on a sheet, each as a list. */
function partedBySide(mapped: MappedList): readonly MappedList[] {
  const { list, mapping } = mapped;
  const sides = sidesOfList(list, mapping.header);
  const within = ([from, to]: Side): MappedList => ({
    list: {
      ...list,
      rows: list.rows.map((row) => row.slice(from, to)),
      merges: list.merges
        .filter(({ column }) => column >= from && column < to)
        .map((merge) => ({ ...merge, column: merge.column - from })),
      swapped: (list.swapped ?? [])
        .filter(({ column }) => column >= from && column < to)
        .map((cell) => ({ ...cell, column: cell.column - from })),
    },
    mapping: { ...mapping, columns: mapping.columns.slice(from, to) },
  });
  return sides.length === 0 ? [mapped] : sides.map(within);
}

/** A table's own rows, and what is left out of it. */
function readPart({ list, mapping: { columns, header } }: MappedList): {
  readonly table: ListTable;
  readonly problems: readonly PlanProblem[];
} {
  const start = header + headDepth(list, header);
  const firstLine = list.firstRow + start;
  const rows = fillMerged(list, columns)
    .slice(start)
    .map((row) => row.map((cell, index) => asListed(asDate(cell, columns[index]), columns[index])));
  const others = findOtherRows(list.rows.slice(start), columns);
  const isOther = (index: number): boolean => others.some(({ from, to }) => index >= from && index < to);
  const words = (index: number): string =>
    (list.rows[start + index] ?? [])
      .filter((cell) => cell !== "")
      .join(" | ")
      .slice(0, 80);
  const said: PlanProblem[] = others
    .filter(({ kind }) => kind !== "list-head-again")
    .map(({ kind, from }) => ({ code: kind, line: firstLine + from, words: words(from) }));
  const unnamed = runsOf(rows, (row, index) => !isOther(index) && isUnnamed(row, columns)).map((index) => ({
    code: "list-row-unnamed",
    line: firstLine + index,
    words: words(index),
  }));
  const above = list.rows
    .slice(0, Math.max(0, header - 1))
    .findIndex((_, at) => list.rows.slice(at, at + 2).every(isRecord));
  if (above >= 0)
    said.unshift({ code: "list-second-table", line: list.firstRow + above, words: words(above - start) });
  const marked = withMarkedPeople(
    headNames(list, header),
    columns,
    rows.map((row, index) => (isOther(index) ? [] : row)),
  );
  return {
    table: {
      rows: marked.rows,
      mapping: { columns: marked.columns, unclear: [] },
      firstLine,
      swapped: (list.swapped ?? [])
        .filter(({ column }) => DUE.includes(columns[column] ?? "ignore"))
        .map(({ row }) => row - start),
      headings: [titleAbove(list.rows.slice(0, header))].filter((title) => title !== ""),
    },
    problems: [...said, ...unnamed],
  };
}

/** Rows that tell who does their work by marks under people's names, with who that is in cells of their own. */
function withMarkedPeople(
  heads: readonly string[],
  columns: readonly ColumnMeaning[],
  given: readonly (readonly string[])[],
): { readonly columns: readonly ColumnMeaning[]; readonly rows: readonly (readonly string[])[] } {
  const unclear = columns.flatMap((meaning, at) => (meaning === "ignore" ? [at] : []));
  const rows = given.flatMap((cells, line) => (cells.length > 0 ? [{ line, cells }] : []));
  const { mapping, rows: told } = byDoer({
    header: { line: 0, cells: heads },
    mapping: { columns, unclear },
    rows,
  });
  const toldAt = new Map(told.map(({ line, cells }) => [line, cells]));
  return { columns: mapping.columns, rows: given.map((cells, line) => toldAt.get(line) ?? cells) };
}

/** A row with a number and something beside it: several above the head are of another table. */
function isRecord(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== "");
  return filled.length > 1 && filled.some((cell) => /^\d{1,4}$/.test(cell));
}

/** The first of each run of rows that a test finds. */
function runsOf<Row>(rows: readonly Row[], test: (row: Row, index: number) => boolean): number[] {
  const found = rows.map(test);
  return found.flatMap((is, index) => (is && found[index - 1] !== true ? [index] : []));
}

/** Whether a row says who, when or how far, and not what: it becomes no task. A day alone heads the rows below. */
function isUnnamed(row: readonly string[], columns: readonly ColumnMeaning[]): boolean {
  const filled = columns.filter((meaning, at) => meaning !== "ignore" && (row[at] ?? "") !== "");
  const entries = filled.filter((meaning) => meaning !== "number");
  return (
    entries.length > 0 &&
    !entries.some((meaning) => NAMING.includes(meaning)) &&
    !(filled.length === 1 && filled[0] === "time")
  );
}

const ROWS_ASKED = { hidden: "list-hidden-rows", uncounted: "list-formula-unread" } as const;

/** Rows that nobody sees in the sheet, or whose formulas show nothing, are asked about once. */
function rowsOfKind(
  list: FoundList,
  kind: keyof typeof ROWS_ASKED,
  { tasks, milestones }: Plan,
): PlanProblem[] {
  const lines = new Set((list[kind] ?? []).map((index) => list.firstRow + index));
  const told = [...tasks, ...milestones].map(({ line }) => line).filter((line) => lines.has(line));
  const first = told[0];
  return first === undefined
    ? []
    : [{ code: ROWS_ASKED[kind], line: first, words: [...new Set(told)].join(", ") }];
}

function fillMerged({ rows, merges }: FoundList, columns: readonly ColumnMeaning[]): string[][] {
  const filled = rows.map((row) => [...row]);
  for (const { row, column, rowCount } of merges) {
    const meaning = columns[column];
    if (meaning === undefined || !SHARED.includes(meaning)) continue;
    const text = filled[row]?.[column] ?? "";
    for (let below = row + 1; below < row + rowCount; below += 1) {
      const cells = filled[below];
      // A row without other words stays empty: a merged cell alone is no task.
      if (cells && rows[below]?.some((cell) => cell !== "")) cells[column] = text;
    }
  }
  return filled;
}

/** A day that lost its format shows as a serial number; between 1990 and 2078 nothing else has five digits there. */
function asDate(cell: string, meaning: ColumnMeaning | undefined): string {
  if (meaning === undefined || !DATED.includes(meaning)) return cell;
  return /^(?:3[3-9]|[45]\d|6[0-4])\d{3}$/.test(cell) ? showDate(Number(cell)) : cell;
}

const NAMED: readonly ColumnMeaning[] = ["lead", "support", "unit"];
/** What the next line of a cell goes on, and how a line begins that goes on the one before. */
const ENDS_OPEN = /(?:[,;:&+/(-]| và| với)$/u;
const GOES_ON = /^[\p{Ll}(,;&+/]/u;
/** "1. Văn phòng", "- Văn phòng". */
const NUMERAL = /^(?:\d{1,2}[.)]|[-–+•*]) *(?=\p{Lu})/u;

/** Lines of a cell of names are names of their own. */
function asListed(cell: string, meaning: ColumnMeaning | undefined): string {
  if (meaning === undefined || !NAMED.includes(meaning)) return cell;
  const lines = cell.split("\n").map((line) => line.trim().replace(NUMERAL, ""));
  return joinNeighbours(lines, (before, line) =>
    ENDS_OPEN.test(before) || GOES_ON.test(line) || line === "" ? `${before} ${line}`.trim() : null,
  ).join("; ");
}

/** What stands beside and below a title: who issues it, the motto, what it comes with. */
const NO_TITLE =
  /cộng h[òo]a xã hội chủ nghĩa|độc lập - tự do|^\(|^(?:kèm theo|ban hành kèm|số:|đơn vị tính|ngày cập nhật)/i;
const TITLE =
  /^(?:bảng|danh mục|danh sách|sổ|lịch|kế hoạch|chương trình|theo dõi|tiến độ|tổng hợp|phụ lục|công việc|nhiệm vụ|phân công) /i;

/** The line above the header that begins as a title does, else the longest, names the list. */
function titleAbove(rows: FoundList["rows"]): string {
  const lines = rows
    .map((row) => row.filter((cell) => cell !== "").join(" "))
    .filter((line) => !NO_TITLE.test(line));
  const titles = lines.filter((line) => TITLE.test(line));
  return (titles.length > 0 ? titles : lines).reduce(
    (longest, line) => (line.length > longest.length ? line : longest),
    "",
  );
}
