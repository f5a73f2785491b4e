import type { Change } from "../change";
import type { WorkbookContent } from "../content";
import { isKnown } from "./known";

/**
 * Sheets without a table that people can open and changes write to although their cells were not read: what stands there
 * has to be seen first.
 */
export function unreadPages({ sheets }: WorkbookContent, changes: readonly Change[]): string[] {
  const written = new Set(changes.flatMap((change) => (change.kind === "writeCells" ? [change.sheet] : [])));
  return sheets
    .filter(({ name, visibility, tables }) => written.has(name) && visibility === "visible" && tables.length === 0)
    .filter((sheet) => !isKnown(sheet, "cells"))
    .map(({ name }) => name);
}
