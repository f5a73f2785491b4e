import type { Fields } from "../../../domain/fields/field";
import { entryKeys } from "../../../domain/fields/field";
import { makeGrid } from "../../page/grid-of-cells";
import { usedRows } from "../../page/rows-in-use";
import { readText } from "../../schema/cell-value";
import { layOutRows } from "../../schema/find-header";
import { headersOf, SCHEMA } from "../../schema/tables/schema";
import { LIST_WORDS } from "../places/list-words";
import type { Book } from "../reading/open-book";
import type { Finding } from "./findings";

/** Headers shorter than this stand on many a sheet of somebody's own. */
const LEAST_LETTERS = 9;

/** A header stands within so many rows from the top. */
const TOP = 60;

/**
 * Columns of tasks that are blank and that stand, header and cells, on a sheet of somebody's own: cut out to be worked on,
 * and counted nowhere since.
 */
export function findingsOfColumnsElsewhere({ content, lists, wording, places }: Book): Finding[] {
  const { found, columns } = places.tables.tasks;
  if (!found) return [];
  const { range } = found.table;
  const grid = makeGrid(found.sheet);
  const rows = usedRows(found.sheet, range);
  const fields: Fields = SCHEMA.tasks.fields;
  const blank = new Set(
    entryKeys(fields).filter((key) =>
      rows.every((row) => readText(grid.at(row, columns.get(key) ?? -1)).trim() === ""),
    ),
  );
  const own = new Set([
    ...Object.values(wording.naming.sheets),
    ...[...lists.values()].map(({ sheet }) => sheet.name),
  ]);
  const headers: Readonly<Record<string, string>> = headersOf("tasks", wording.labels);
  return content.sheets
    .filter(({ name, visibility }) => visibility === "visible" && !own.has(name))
    .flatMap((sheet): Finding[] => {
      const lines = layOutRows(sheet);
      const keys = lines.slice(0, TOP).flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          const key =
            typeof cell === "string" && cell.length >= LEAST_LETTERS
              ? LIST_WORDS.tasks.exactOf(cell)
              : undefined;
          const below = lines.slice(row + 1).some((line) => readText(line[column]).trim() !== "");
          return key !== undefined && blank.has(key) && below ? [key] : [];
        }),
      );
      const names = [...new Set(keys)].map((key) => headers[key] ?? key);
      return names.length === 0
        ? []
        : [{ code: "columns-elsewhere", at: sheet.name, count: names.length, repairable: false, names }];
    });
}
