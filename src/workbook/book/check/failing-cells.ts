import { isCellError } from "../../../domain/cell-error";
import { SETTING_KEYS, INPUT_NAMES } from "../../sheets/settings-place";
import { columnsThere } from "../../sheets/table-place";
import type { CellContent } from "../../page/content";
import { isFormula } from "../../page/formula";
import { cellAddress } from "../../page/address";
import { makeGrid } from "../../page/grid-of-cells";
import { placeOfName } from "../../page/named-cell";
import type { TableKey } from "../../schema/naming";
import { readText } from "../../schema/cell-value";
import { SCHEMA } from "../../schema/tables/schema";
import type { Fields } from "../../../domain/fields/field";
import { entryKeys } from "../../../domain/fields/field";
import type { Book } from "../reading/open-book";
import { usedRows } from "../../page/rows-in-use";
import type { Finding } from "./findings";
import { placesOf } from "./findings";

/**
 * Cells that people fill and that fail (#NAME?, from a text that begins with a dash), by their addresses; and those of
 * formulas whose results a program has not kept, so that nobody can tell here what they say.
 */
export function findingsOfFailing(book: Book): Finding[] {
  return [
    ...findingOf("cell-fails", book, (content) => isCellError(readText(content))),
    ...findingOf("cell-unread", book, (content) => isFormula(content) && content.cached === undefined),
  ];
}

type Wanted = (content: CellContent | undefined) => boolean;

function findingOf(code: "cell-fails" | "cell-unread", book: Book, isWanted: Wanted): Finding[] {
  const tables = Object.keys(SCHEMA) as TableKey[];
  const cells = [...tables.flatMap((key) => inTable(book, key, isWanted)), ...inSettings(book, isWanted)];
  return cells.length === 0 ? [] : [{ code, ...placesOf(cells), repairable: false }];
}

function inTable({ places }: Book, key: TableKey, isWanted: Wanted): string[] {
  const place = places.tables[key];
  if (!place.found) return [];
  const { sheet, table } = place.found;
  const fields: Fields = SCHEMA[key].fields;
  const entered = new Set(entryKeys(fields));
  const columns = columnsThere(place).filter(([name]) => entered.has(name));
  const grid = makeGrid(sheet);
  return usedRows(sheet, table.range).flatMap((row) =>
    columns
      .filter(([, column]) => isWanted(grid.at(row, column)))
      .map(([, column]) => `${sheet.name}!${cellAddress(row, column)}`),
  );
}

function inSettings({ content, wording }: Book, isWanted: Wanted): string[] {
  return SETTING_KEYS.flatMap((key) => {
    const place = placeOfName(content, wording.naming.names[INPUT_NAMES[key]]);
    const sheet = content.sheets.find(({ name }) => name === place?.sheet);
    if (!place || !sheet) return [];
    return isWanted(makeGrid(sheet).at(place.row, place.column))
      ? [`${sheet.name}!${cellAddress(place.row, place.column)}`]
      : [];
  });
}
