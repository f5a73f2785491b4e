import type { UnreadCells } from "../../../domain/merge/returned-copy";
import { cellAddress } from "../../page/address";
import type { CellContent } from "../../page/content";
import { valueOf } from "../../schema/cell-value";
import type { CellRows } from "../find-header";

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

/** What was typed on a sheet that is none of ours, told by its first cell. */
export function unreadOn(sheet: string, rows: CellRows): UnreadCells[] {
  const typed = rows.flatMap((cells, row) =>
    cells.map((content, column) => ({
      place: `${sheet}!${cellAddress(row, column)}`,
      text: typedText(content),
    })),
  );
  const texts = typed.filter((cell) => cell !== undefined && cell.text !== "");
  const [first] = texts;
  return first ? [{ ...first, header: "", count: texts.length }] : [];
}

/** Words or numbers typed into a cell; a formula was not typed to be read here. */
function typedText(content: CellContent | undefined): string {
  if (typeof content === "object" && content !== null) return "";
  return String(valueOf(content) ?? "").trim();
}
