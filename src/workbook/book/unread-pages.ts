import type { Change } from "../page/change";
import type { Sheet } from "../page/content";
import { isKnown } from "../page/difference/known";
import { isUsual } from "../sheets/table-place";
import type { Book } from "./reading/open-book";

/**
 * Sheets that have to be seen whole before changes are carried out: pages without a table that people can open and changes
 * write to, sheets that lose rows, with all that was typed in them, and sheets with a table that has moved, whose printed
 * cells have moved in ways that only Excel knows.
 */
export function unreadPages({ content, places }: Book, changes: readonly Change[]): string[] {
  const written = sheetsOf(changes, "writeCells");
  const shortened = sheetsOf(changes, "deleteTableRows");
  const printed = sheetsOf(changes, "setPrintArea");
  const tables = Object.values(places.tables);
  const hasMoved = (sheet: Sheet): boolean =>
    tables.some((place) => place.found?.sheet === sheet && !isUsual(place));
  return content.sheets
    .filter(
      (sheet) =>
        (!isKnown(sheet, "cells") &&
          (shortened.has(sheet.name) || (written.has(sheet.name) && isPage(sheet)))) ||
        (printed.has(sheet.name) && hasMoved(sheet) && !isKnown(sheet, "page")),
    )
    .map(({ name }) => name);
}

function isPage({ visibility, tables }: Sheet): boolean {
  return visibility === "visible" && tables.length === 0;
}

function sheetsOf(changes: readonly Change[], kind: Change["kind"]): ReadonlySet<string> {
  return new Set(
    changes.flatMap((change) => (change.kind === kind && "sheet" in change ? [change.sheet] : [])),
  );
}
