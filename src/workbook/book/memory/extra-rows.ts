import type { RowList } from "../../../domain/fields/row-lists";
import { ROW_LIST_KEYS, codeOf } from "../../../domain/fields/row-lists";
import type { Tracker } from "../../../domain/tracker";
import { applyChanges } from "../../page/apply/apply-changes";
import type { Change } from "../../page/change";
import type { WorkbookContent } from "../../page/content";
import type { TableKey } from "../../schema/naming";
import { TABLE_KEYS } from "../../schema/naming";
import type { Journal } from "./journal";
import type { Book } from "../reading/open-book";
import { openBook } from "../reading/open-book";

/** A book as it stands without the rows that something which broke off has added, and the changes that take them off. */
export interface WithoutExtra {
  readonly view: Book;
  /** Empty where the rows are only looked past, to be filled again. */
  readonly changes: readonly Change[];
}

/**
 * A book without the rows that were added to its tables: looked past where what was begun is finished, so that they are
 * laid out once more, and taken off where it is taken back and the result holds them no more.
 */
export function withRows(
  book: Book,
  journal: Journal,
  ending: "finish" | "take-back",
  result: Tracker,
): WithoutExtra {
  const extra = TABLE_KEYS.flatMap((key) => {
    const rows = extraRows(book, journal, key);
    return rows.length > 0 ? [{ key, rows }] : [];
  });
  if (extra.length === 0) return { view: book, changes: [] };
  const changes =
    ending === "finish" ? [] : extra.flatMap(({ key, rows }) => deletionOf(book, key, rows, result));
  const content = ending === "finish" ? lookingPast(book, extra) : applyChanges(book.content, changes);
  return { view: openBook(content) ?? book, changes };
}

interface ExtraRows {
  readonly key: TableKey;
  /** Zero-based rows of the table's body. */
  readonly rows: readonly number[];
}

/** The last rows of a table where they are more than there were, and nobody's but the journal's. */
function extraRows({ places, tracker }: Book, journal: Journal, key: TableKey): number[] {
  const { patch } = journal.step;
  const now = (places.tables[key].found?.table.range.rowCount ?? 1) - 1;
  const list = ROW_LIST_KEYS.find((one) => one === key);
  const there = new Set(list ? tracker[list].map((row) => codeOf(list, row)) : []);
  const gone = list ? patch[list].removed.filter(({ item }) => !there.has(codeOf(list, item))).length : 0;
  const first = Math.max(1, (journal.rows[key] ?? now) - gone);
  const rows = Array.from({ length: Math.max(0, now - first) }, (_, index) => first + index);
  const added = addedTo(key, journal);
  const codes = new Set(list ? added.map((row) => codeOf(list, row as Tracker[RowList][number])) : []);
  const isOurs = (index: number): boolean => {
    const row = tracker[key][index];
    if (row === undefined) return true;
    return list
      ? codes.has(codeOf(list, row as Tracker[RowList][number]))
      : added.some((one) => isPartOf(row, one));
  };
  return rows.every(isOurs) ? rows : [];
}

/** What a journal adds to a table. */
function addedTo(key: TableKey, { step: { patch }, lines }: Journal): readonly object[] {
  if (key === "log") return lines;
  const added = patch[key] ?? null;
  if (added === null) return [];
  return "added" in added ? added.added.map(({ item }) => item) : added.after;
}

/** Whether a row holds nothing but what another says; Excel keeps one kind of line break. */
export function isPartOf(row: object, whole: object): boolean {
  const wanted: Readonly<Record<string, unknown>> = { ...whole };
  return Object.entries(row).every(
    ([field, value]) => value === null || value === "" || textOf(value) === textOf(wanted[field]),
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : (JSON.stringify(value) ?? "");
}

function deletionOf(
  { places, tracker }: Book,
  key: TableKey,
  rows: readonly number[],
  result: Tracker,
): Change[] {
  const { found } = places.tables[key];
  const list = ROW_LIST_KEYS.find((one) => one === key);
  const kept = new Set(list ? result[list].map((row) => codeOf(list, row)) : []);
  const going = rows.filter((index) => {
    const row = list ? tracker[list][index] : undefined;
    return !list || row === undefined || !kept.has(codeOf(list, row));
  });
  if (!found || going.length === 0) return [];
  return [{ kind: "deleteTableRows", sheet: found.sheet.name, table: found.table.name, rows: going }];
}

function lookingPast({ content, places }: Book, extra: readonly ExtraRows[]): WorkbookContent {
  const counts = new Map(extra.map(({ key, rows }) => [places.tables[key].found?.table.name, rows.length]));
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      range: { ...table.range, rowCount: table.range.rowCount - (counts.get(table.name) ?? 0) },
    })),
  }));
  return { ...content, sheets };
}
