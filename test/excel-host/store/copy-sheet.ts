import { demand } from "../rich-api/host-error";
import { emptySheet } from "./empty-workbook";
import { EventType, tellSheet } from "./events";
import { findSheet, findTable } from "./lookup";
import { freeName } from "./naming";
import { renameTableIn } from "./rename";
import { freshId, type SheetState, type WorkbookState } from "./workbook-state";

/**
 * A copy of a sheet, named as Excel names it: "Số liệu (2)". Its tables get names of their own, and formulas on the copy
 * speak of those; names that belong to the sheet come along.
 */
export function copySheet(book: WorkbookState, source: SheetState, place: number): SheetState {
  const name = copyName(book, source.name);
  const { id } = emptySheet(book, name);
  const copy: SheetState = {
    ...structuredClone({ ...source, cells: new Map(), looks: [], tables: [] }),
    id,
    name,
    cells: new Map(source.cells),
    // Edges are compared by identity.
    looks: source.looks.map((patch) => ({ ...patch })),
    tables: [],
  };
  for (const rule of copy.rules) Object.assign(rule, { id: freshId(book, "{conditional-format-") });
  for (const chart of copy.charts) Object.assign(chart, { id: freshId(book, "{chart-") });
  book.sheets.splice(place, 0, copy);
  for (const table of source.tables) {
    const fresh = freeName(`${table.name}_`, (free) => findTable(book, free) !== undefined);
    const tableId = `{${freshId(book, "00000000-000C-0000-FFFF-FFFF00000000")}}`;
    copy.tables.push({ ...structuredClone(table), id: tableId, name: fresh });
  }
  source.tables.forEach((table, index) => {
    const after = copy.tables[index];
    if (after) renameTableIn(copy, table.name, after.name);
  });
  for (const named of book.names.filter(({ scope }) => scope === source.id))
    book.names.push({ ...named, scope: id });
  tellSheet(book, EventType.sheetAdded, copy);
  return copy;
}

/** "Sheet (2)" and so on, cut so that it stays within 31 characters. */
function copyName(book: WorkbookState, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = stem.slice(0, 31 - ending.length) + ending;
    if (findSheet(book, candidate) === undefined) return candidate;
  }
}

/** Where Worksheet.copy puts the new sheet; without a position it stands first. */
export function placeOfCopy(book: WorkbookState, position: unknown, relativeTo: SheetState | null): number {
  if (position === "End") return book.sheets.length;
  if (position === "None" || position === "Beginning") return 0;
  demand(
    position === "Before" || position === "After",
    "InvalidArgument",
    `positionType ${String(position)}`,
  );
  demand(relativeTo !== null, "InvalidArgument", "relativeTo");
  return book.sheets.indexOf(relativeTo) + (position === "After" ? 1 : 0);
}
