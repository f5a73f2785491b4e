import type { Change } from "../../page/change";
import type { RangeAddress, Sheet } from "../../page/content";
import { opened } from "../../page/difference/opened";
import { overlap } from "../../page/overlap";
import type { Book } from "../reading/open-book";

/** Cells of a list that somebody has merged: only the first of them holds anything, and no table can stand over them. */
export interface MergedCells {
  readonly sheet: Sheet;
  readonly range: RangeAddress;
}

/** The merged cells of the lists, their header rows included. */
export function mergedCells({ lists }: Pick<Book, "lists">): MergedCells[] {
  return [...lists.values()].flatMap(({ sheet, table }) =>
    sheet.merges.filter((range) => overlap(range, table.range) !== null).map((range) => ({ sheet, range })),
  );
}

/** The changes after which merged cells of the lists stand apart; what they hold stays in the first. */
export function standApart(book: Pick<Book, "lists">): Change[] {
  return mergedCells(book).flatMap(({ sheet, range }) =>
    opened(sheet, [{ kind: "unmerge", sheet: sheet.name, range }]),
  );
}
