import type { Change } from "../workbook/page/change";
import type { Sheet, WorkbookContent } from "../workbook/page/content";
import { nameKey, type KnownSheet } from "./known";
import type { Survey } from "./survey";

/** What changes name, as it was found a moment ago; null where that does not tell all of it, so that a look is needed. */
export function surveyOf(found: WorkbookContent | undefined, changes: readonly Change[]): Survey | null {
  if (found === undefined) return null;
  const named = new Set(changes.flatMap((change) => ("sheet" in change ? [nameKey(change.sheet)] : [])));
  const sheets = found.sheets.filter(({ name }) => named.has(nameKey(name)));
  const isDoomed = changes.some(({ kind }) => kind === "deleteSheet");
  if (isDoomed || sheets.some((sheet) => sheet.isFiltered === true || !isStateKnown(sheet))) return null;
  return {
    known: {
      sheets: new Map(sheets.map((sheet) => [nameKey(sheet.name), knownSheet(sheet)])),
      tables: new Map(
        found.sheets.flatMap(({ name, tables }) =>
          tables.map((table) => [nameKey(table.name), { sheet: name, range: table.range }] as const),
        ),
      ),
      definedNames: new Set(found.names.map(({ name }) => nameKey(name))),
    },
    roundTrips: 0,
  };
}

/** Of people's own sheets nothing is known but the name, nor of their own tables on ours, which may be filtered. */
function isStateKnown({ isStateTold, tables }: Sheet): boolean {
  return isStateTold === true && tables.every(({ range }) => range.rowCount > 0);
}

function knownSheet({ protection, tables, visibility }: Sheet): KnownSheet {
  return {
    isHidden: visibility !== "visible",
    isProtected: protection !== null,
    isBlank: false,
    filtered: tables
      .filter(({ isFiltered }) => isFiltered === true)
      .map(({ name, range }) => ({ owner: name, range })),
  };
}
