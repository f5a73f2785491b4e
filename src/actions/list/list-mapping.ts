import {
  guessColumns,
  isTaskHeader,
  isUnread,
  meaningOf,
  type ColumnMeaning,
} from "../../plan-import/table/columns";
import { isFullName, isNameSized } from "../../plan-import/bodies/full-names";
import { DONE, NOT_DONE, SHARE } from "../../plan-import/table/marks";
import { comparable } from "../../plan-import/text/comparable";
import { sidesOf } from "../../plan-import/table/side-by-side";
import { tellsState } from "../../plan-import/tasks/listed-progress";
import type { FoundList } from "./list";
import { headDepth, headNames } from "./list-head";

/** What the rows and columns of a list hold, as guessed or as a person chose. */
export interface ListMapping {
  /** Index of the header's first row among the list's rows. */
  readonly header: number;
  readonly columns: readonly ColumnMeaning[];
  /** Indexes of columns whose header says nothing known. */
  readonly unclear: readonly number[];
}

type MappedList = Pick<FoundList, "rows"> & Partial<Pick<FoundList, "merges">>;

/** Rows among which the header is looked for: lists have titles above. */
const HEADER_WITHIN = 30;
/** Rows whose cells tell what a column holds. */
const SAMPLE = 40;

/** Guesses the header row of a list and what its columns hold; nothing is used before a person confirms it. */
export function guessMapping(list: MappedList): ListMapping {
  const found = list.rows
    .slice(0, HEADER_WITHIN)
    .findIndex((row, at) => isTaskHeader(row) || isTaskHeader(columnTitles(list, at)));
  return mappingAt(list, found < 0 ? fullestRow(list.rows) : found);
}

/** What the columns hold where a person says which row is the header. */
export function mappingAt(list: MappedList, header: number): ListMapping {
  const titles = columnTitles(list, header);
  const { columns, unclear } = guessSides(titles);
  const told = asCellsTell(columns, titles, list, header);
  // A second column that says the same as another is a question too: nothing of it is read.
  const unused = titles.flatMap((title, at) =>
    !unclear.includes(at) && isUnread(title, told[at] ?? "ignore") ? [at] : [],
  );
  const rows = list.rows.slice(header + headDepth(list, header));
  const areOfPeople = unclear.some((at) => isFullName((titles[at] ?? "").trim()) && isOfMarks(rows, at));
  const asked = unclear.filter(
    (at) => !areOfPeople || !isNameSized((titles[at] ?? "").trim()) || !isOfMarks(rows, at),
  );
  return { header, columns: told, unclear: [...asked, ...unused].sort((a, b) => a - b) };
}

/** A column of marks: under a person's name it tells who does the work of its rows. */
function isOfMarks(rows: FoundList["rows"], at: number): boolean {
  const cells = rows.map((row) => comparable(row[at] ?? "")).filter((cell) => !NOT_DONE.test(cell));
  return cells.every((cell) => DONE.test(cell) || SHARE.test(cell));
}

/** The columns of tables that stand side by side under a list's head, each from (included) and to (excluded). */
export function sidesOfList(list: MappedList, header: number): ReturnType<typeof sidesOf> {
  return sidesOf(columnTitles(list, header));
}

/** What the columns hold by their titles; those of tables that stand side by side, each by its own. */
function guessSides(titles: readonly string[]): Pick<ListMapping, "columns" | "unclear"> {
  const sides = sidesOf(titles);
  if (sides.length === 0) return guessColumns(titles);
  const guessed = sides.map(([from, to]) => ({ from, ...guessColumns(titles.slice(from, to)) }));
  return {
    columns: guessed.flatMap(({ columns }) => columns),
    unclear: guessed.flatMap(({ from, unclear }) => unclear.map((at) => from + at)),
  };
}

/** Whether a list can be read by a mapping: some column says what is to be done. */
export function isComplete({ columns }: ListMapping): boolean {
  return columns.includes("content") || (columns.includes("unit") && columns.includes("time"));
}

/** The heading that tells a column best: its own, with the one above it, or the one above it alone. */
function columnTitles(list: MappedList, header: number): string[] {
  return headNames(list, header).map((name) => {
    const parts = name.split(" – ");
    const own = parts.at(-1) ?? "";
    const candidates = [own, parts.join(" "), parts[0] ?? ""];
    return candidates.find((words) => meaningOf(words) !== null) ?? parts.join(" ");
  });
}

/** "Tiến độ" is a deadline in one list, a share or a state in another: the cells tell. */
function asCellsTell(
  columns: readonly ColumnMeaning[],
  titles: readonly string[],
  { rows, merges }: MappedList,
  header: number,
): ColumnMeaning[] {
  const start = header + headDepth({ rows, ...(merges && { merges }) }, header);
  return columns.map((meaning, column) => {
    const titled = meaning === "ignore" ? meaningOf(titles[column] ?? "") : meaning;
    if (!["time", "percent", "state", "product"].includes(titled ?? "")) return meaning;
    const cells = rows.slice(start, start + SAMPLE).flatMap((row) => (row[column] ? [row[column]] : []));
    const most = (test: (cell: string) => boolean): boolean =>
      cells.length > 0 && cells.filter(test).length * 2 > cells.length;
    const told = most((cell) => /^(?:\d{1,3} ?%|[01]|0?[.,]\d+)$/.test(cell))
      ? "percent"
      : most(tellsState)
        ? "state"
        : meaning;
    return columns.includes(told) ? meaning : told;
  });
}

/** Without known words, the first of the rows with the most words in use, and neither numbers nor days, is the likeliest header. */
function fullestRow(rows: FoundList["rows"]): number {
  const filled = rows
    .slice(0, HEADER_WITHIN)
    .map((row) =>
      row.some((cell) => /^\d[\d/.,-]*$/.test(cell)) ? 0 : row.filter((cell) => cell !== "").length,
    );
  return Math.max(0, filled.indexOf(Math.max(0, ...filled)));
}
