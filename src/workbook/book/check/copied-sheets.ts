import type { RowList } from "../../../domain/fields/row-lists";
import { ROW_LISTS, ROW_LIST_KEYS, codeKey, codeOf, titleOf } from "../../../domain/fields/row-lists";
import { nameKey } from "../../../domain/names";
import type { Sheet } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import { readText, valueOf } from "../../schema/cell-value";
import type { FoundHeader } from "../../schema/find-header";
import { TABLE_KEYS } from "../../schema/naming";
import { headerIn, tablesBelow } from "../places/find-lists";
import { isCode, recordRows } from "../places/record-rows";
import type { Book } from "../reading/open-book";
import type { Finding } from "./findings";
import { MOST_TOLD } from "./findings";

/** Hidden lists of which a copy is open: what people type there counts nowhere. */
export function findingsOfCopied({ content, lists }: Book): Finding[] {
  const own = new Set([...lists.values()].map(({ sheet }) => sheet.name));
  return TABLE_KEYS.flatMap((key): Finding[] => {
    const sheet = lists.get(key)?.sheet;
    const kept = content.sheets.find(({ name }) => name === sheet?.name);
    if (!sheet || kept?.visibility === "visible") return [];
    const copies = content.sheets.filter(
      (other) =>
        other.visibility === "visible" &&
        !own.has(other.name) &&
        (other.name.startsWith(`${sheet.name} (`) || headerIn(other, key) !== null),
    );
    const names = copies.map(({ name }) => name);
    return names.length === 0
      ? []
      : [{ code: "list-hidden", at: sheet.name, count: 1, repairable: false, names }];
  });
}

/**
 * Rows under headers of a list's that stand elsewhere, on a sheet of its own or in a second table, and that the list does
 * not have: cut out of it month by month, or parted from it. They count nowhere, and only a person knows whether they should.
 */
export function findingsOfElsewhere(book: Book): Finding[] {
  const { content, lists, wording } = book;
  const pages = new Set(Object.values(wording.naming.sheets));
  const own = new Set([...lists.values()].map(({ sheet }) => sheet.name));
  return ROW_LIST_KEYS.flatMap((key) =>
    content.sheets
      .filter(({ name, visibility }) => visibility === "visible" && (own.has(name) || !pages.has(name)))
      .flatMap((sheet): Finding[] => {
        const isOwn = own.has(sheet.name);
        const header = isOwn ? null : headerIn(sheet, key);
        const headers = isOwn ? headersOfTables(book, sheet, key) : header ? [header] : [];
        const names = headers.flatMap((one) => unknownRows(book, key, sheet, one, isOwn));
        return names.length === 0
          ? []
          : [
              {
                ...{ code: "rows-elsewhere", at: sheet.name, count: names.length, repairable: false },
                ...{ names: names.slice(0, MOST_TOLD), proposal: lists.get(key)?.sheet.name ?? "" },
              },
            ];
      }),
  );
}

/** The header rows of a sheet's tables that are none of our lists and have the headers of one. */
function headersOfTables({ lists }: Book, sheet: Sheet, key: RowList): FoundHeader<string>[] {
  const own = new Set([...lists.values()].map(({ real }) => real?.name));
  return sheet.tables
    .filter(({ name, hasHeader }) => !own.has(name) && hasHeader !== false)
    .flatMap(({ range: { row, column }, columns }) => {
      const contents = [columns.map(({ header }) => header)];
      const found = headerIn({ ...sheet, blocks: [{ row: 0, column, contents }] }, key);
      return found ? [{ ...found, row }] : [];
    });
}

/** What the records below a header are called that the list has neither by code nor by words. */
function unknownRows(
  { tracker }: Book,
  key: RowList,
  sheet: Sheet,
  { row, columns }: FoundHeader<string>,
  isOwn: boolean,
): string[] {
  const records: readonly Parameters<typeof codeOf>[1][] = tracker[key];
  const codes = new Set(records.map((record) => codeKey(codeOf(key, record))));
  // One task of two units is two rows.
  const words = new Set(
    records.map((record) =>
      [titleOf(key, record), "unit" in record ? record.unit : ""].map(nameKey).join("\n"),
    ),
  );
  const grid = makeGrid(sheet);
  const textAt = (at: number, field: string): string =>
    readText(valueOf(grid.at(at, columns.get(field) ?? -1))).trim();
  const { code, title } = ROW_LISTS[key];
  return recordRows(key, grid, columns, row + 1, tablesBelow(sheet, row, null))
    .filter((at) => {
      const said = textAt(at, code);
      const isKnown =
        codes.has(codeKey(said)) ||
        words.has([textAt(at, title), textAt(at, "unit")].map(nameKey).join("\n"));
      return (isOwn || isCode(said)) && !isKnown;
    })
    .map((at) => textAt(at, title));
}
