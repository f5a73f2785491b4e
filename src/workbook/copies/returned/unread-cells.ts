import type { UnreadCells } from "../../../domain/merge/returned-copy";
import { cellAddress } from "../../page/address";
import type { CellContent } from "../../page/content";
import { valueOf } from "../../schema/cell-value";
import type { TaskColumn } from "../../schema/tables/task-column";
import type { CellRows, FoundHeader } from "../../schema/find-header";

/** What was typed below a header row in columns that are none of ours, column by column. */
export function unreadBelow(
  sheet: string,
  rows: CellRows,
  header: number,
  known: ReadonlySet<number>,
): UnreadCells[] {
  const columns = new Map<number, UnreadCells>();
  rows.slice(header + 1).forEach((cells, index) =>
    cells.forEach((content, column) => {
      const text = known.has(column) ? "" : typedText(content);
      if (text === "") return;
      const there = columns.get(column);
      const place = `${sheet}!${cellAddress(header + 1 + index, column)}`;
      const title = typedText(rows[header]?.[column]);
      columns.set(
        column,
        there ? { ...there, count: there.count + 1 } : { place, header: title, text, count: 1 },
      );
    }),
  );
  return [...columns.values()];
}

/** What was typed beside the title and the hint, which stand in the first column above a header row. */
export function unreadAbove(sheet: string, rows: CellRows, header: number): UnreadCells[] {
  return tellFirst(
    rows.slice(0, header).flatMap((cells, row) =>
      cells.slice(1).map((content, column) => ({
        place: `${sheet}!${cellAddress(row, column + 1)}`,
        text: typedText(content),
      })),
    ),
  );
}

/** What rows are called by; alone in its row it says nothing. */
const CODE = /^\p{L}{0,4}[-\s]?\d+$/u;

/** Sentences typed below a table in the column of its codes, in rows where nothing else stands. */
export function unreadInIds(sheet: string, rows: CellRows, header: FoundHeader<TaskColumn>): UnreadCells[] {
  const column = header.columns.get("id");
  if (column === undefined) return [];
  const alone = rows.slice(header.row + 1).map((cells, index) => ({
    place: `${sheet}!${cellAddress(header.row + 1 + index, column)}`,
    text: cells.every((cell, at) => at === column || typedText(cell) === "") ? typedText(cells[column]) : "",
  }));
  return tellFirst(alone.filter(({ text }) => !CODE.test(text)));
}

/** What was typed on a sheet that is none of ours, told by its first cell. */
export function unreadOn(sheet: string, rows: CellRows): UnreadCells[] {
  const typed = rows.flatMap((cells, row) =>
    cells.map((content, column) => ({
      place: `${sheet}!${cellAddress(row, column)}`,
      text: typedText(content),
    })),
  );
  return tellFirst(typed);
}

function tellFirst(cells: readonly (Pick<UnreadCells, "place" | "text"> | undefined)[]): UnreadCells[] {
  const typed = cells.filter((cell) => cell !== undefined && cell.text !== "");
  const [first] = typed;
  return first ? [{ ...first, header: "", count: typed.length }] : [];
}

/** Words or numbers typed into a cell; a formula was not typed to be read here. */
function typedText(content: CellContent | undefined): string {
  if (typeof content === "object" && content !== null) return "";
  return String(valueOf(content) ?? "").trim();
}
