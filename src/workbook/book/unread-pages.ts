import { ROW_LIST_KEYS } from "../../domain/fields/row-lists";
import type { Change } from "../page/change";
import type { Sheet } from "../page/content";
import { isKnown } from "../page/difference/known";
import type { TablePlace } from "../sheets/table-place";
import { isUsual } from "../sheets/table-place";
import { readJournal } from "./memory/journal";
import type { Book } from "./reading/open-book";

/**
 * Sheets that have to be seen whole before changes are carried out: pages without a table that people can open and changes
 * write to, sheets that lose rows, with all that was typed in them, sheets on which a list becomes longer over whatever
 * stands below it, and sheets with a table that has moved, whose printed cells have moved in ways that only Excel knows.
 */
export function unreadPages({ content, places }: Book, changes: readonly Change[]): string[] {
  const written = sheetsOf(changes, "writeCells");
  const shortened = sheetsOf(changes, "deleteTableRows");
  const lengthened = lengthenedSheets(places, changes);
  const printed = sheetsOf(changes, "setPrintArea");
  const tables = Object.values(places.tables);
  const hasMoved = (sheet: Sheet): boolean =>
    tables.some((place) => place.found?.sheet === sheet && !isUsual(place));
  return content.sheets
    .filter(
      (sheet) =>
        (!isKnown(sheet, "cells") &&
          (shortened.has(sheet.name) ||
            lengthened.has(sheet.name) ||
            (written.has(sheet.name) && isPage(sheet)))) ||
        (printed.has(sheet.name) && hasMoved(sheet) && !isKnown(sheet, "page")),
    )
    .map(({ name }) => name);
}

/** Sheets of lists that rows of something which broke off come to or go from, below which it may have left heights. */
export function unreadPagesOf(book: Book): string[] {
  const patch = readJournal(book)?.step.patch;
  if (!patch) return [];
  return ROW_LIST_KEYS.filter((list) => patch[list].added.length + patch[list].removed.length > 0).flatMap(
    (list) => {
      const sheet = book.places.tables[list].found?.sheet;
      return sheet && !isKnown(sheet, "cells") ? [sheet.name] : [];
    },
  );
}

/** Sheets of lists that get more rows; every action lengthens the log, whose sheet is read where something is known to stand below. */
function lengthenedSheets(places: Book["places"], changes: readonly Change[]): ReadonlySet<string> {
  const isClear = ({ found }: TablePlace): boolean => {
    const { row = 0, rowCount = 0 } = found?.table.range ?? {};
    return (found?.sheet.usedEnd ?? 0) <= row + rowCount;
  };
  const lists = Object.values(places.tables).filter(
    (place) => place !== places.tables.log || !isClear(place),
  );
  const rows = new Map(lists.map(({ found }) => [found?.table.name, found?.table.range.rowCount ?? 0]));
  const longer = changes.filter(
    (change) => change.kind === "resizeTable" && change.range.rowCount > (rows.get(change.table) ?? Infinity),
  );
  return new Set(longer.flatMap((change) => ("sheet" in change ? [change.sheet] : [])));
}

function isPage({ visibility, tables }: Sheet): boolean {
  return visibility === "visible" && tables.length === 0;
}

function sheetsOf(changes: readonly Change[], kind: Change["kind"]): ReadonlySet<string> {
  return new Set(
    changes.flatMap((change) => (change.kind === kind && "sheet" in change ? [change.sheet] : [])),
  );
}
