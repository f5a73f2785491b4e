import { meaningOf } from "../../plan-import/table/columns";
import type { FoundList } from "./list";

type HeadedList = Pick<FoundList, "rows"> & Partial<Pick<FoundList, "merges">>;

/** Most rows that a head takes. */
const DEEPEST = 3;

/** What each column of a list is called: the words of its head from the top down, a wide cell's over each of its columns. */
export function headNames(list: HeadedList, header: number): string[] {
  return namesTo(list, header, headDepth(list, header));
}

/**
 * How many rows a head takes from a row on: "Thời gian" over "Bắt đầu | Hoàn thành" takes two, as cells that are merged
 * tell, or a second row of headings where the first has gaps.
 */
export function headDepth(list: HeadedList, header: number): number {
  // A cell alone in its row, however wide, is a title.
  if ((list.rows[header] ?? []).filter((cell) => cell !== "").length < 2) return 1;
  const merged = (list.merges ?? [])
    .filter(
      ({ row, column, rowCount, columnCount }) => row === header && rowCount * columnCount > 1 && column >= 0,
    )
    .map(({ rowCount, columnCount }) => rowCount + (columnCount > 1 && rowCount === 1 ? 1 : 0));
  const told = Math.min(DEEPEST, Math.max(1, ...merged));
  if (told > 1) return isHead(list.rows[header + told - 1]) ? told : 1;
  return fillsGaps(list.rows[header] ?? [], list.rows[header + 1]) ? 2 : 1;
}

/** Whether a row holds words, no number at its beginning and no day. */
export function isHead(row: readonly string[] | undefined): boolean {
  return (
    row !== undefined && !/^\d/.test(row[0] ?? "") && !row.some((cell) => /\d{1,2}[/.-]\d{1,2}/.test(cell))
  );
}

/** Whether the row below names columns that the head leaves blank behind a wider heading, and nothing else. */
function fillsGaps(head: readonly string[], below: readonly string[] | undefined): boolean {
  if (!below || !isHead(below) || below[0] !== "") return false;
  const named = below.flatMap((cell, at) => (cell === "" ? [] : [at]));
  const inGap = named.some((at) => (head[at] ?? "") === "");
  return inGap && named.every((at) => meaningOf(below[at] ?? "") !== null);
}

function namesTo(list: HeadedList, header: number, depth: number): string[] {
  const width = Math.max(0, ...list.rows.slice(header, header + depth).map((row) => row.length));
  const rows = list.rows
    .slice(header, header + depth)
    .map((row, offset) => spread(list, row, header + offset, offset + 1 < depth));
  return Array.from({ length: width }, (_, column) => {
    const words = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    return words.filter((cell, at) => words.indexOf(cell) === at).join(" – ");
  });
}

/** A row of a head with a wide heading's words over all of its columns. */
function spread({ merges = [] }: HeadedList, row: readonly string[], at: number, isUpper: boolean): string[] {
  const wide = merges.filter((merge) => merge.row === at && merge.columnCount > 1);
  const spread = [...row];
  for (const { column, columnCount } of wide)
    for (let next = column + 1; next < column + columnCount; next += 1) spread[next] = row[column] ?? "";
  if (isUpper && wide.length === 0)
    spread.forEach((cell, index) => {
      if (cell === "" && index > 0) spread[index] = spread[index - 1] ?? "";
    });
  return spread;
}
