import type { Change } from "../../page/change";
import { opened } from "../../page/difference/opened";
import { makeGrid } from "../../page/grid-of-cells";
import { usedRows } from "../../page/rows-in-use";
import { meantByMisread } from "../../../domain/misread";
import { TABLE_KEYS } from "../../schema/naming";
import type { Book } from "../reading/open-book";
import type { TypedCell } from "./stand-typed";

/** Cells of the lists whose letters were taken for those of another code page, each with what it means. */
export function misreadCells({ places }: Book): TypedCell[] {
  return TABLE_KEYS.flatMap((key): TypedCell[] => {
    const { found } = places.tables[key];
    if (!found) return [];
    const { sheet, table } = found;
    const grid = makeGrid(sheet);
    return usedRows(sheet, table.range).flatMap((row) =>
      table.columns.flatMap((_, along): TypedCell[] => {
        const column = table.range.column + along;
        const text = grid.at(row, column);
        const meant = typeof text === "string" ? meantByMisread(text) : null;
        return typeof text === "string" && meant !== null ? [{ sheet, row, column, text, meant }] : [];
      }),
    );
  });
}

/** The changes after which they say it. */
export function standReadable(book: Book): Change[] {
  return misreadCells(book).flatMap(({ sheet, row, column, meant }) =>
    opened(sheet, [{ kind: "writeCells", sheet: sheet.name, block: { row, column, contents: [[meant]] } }]),
  );
}
