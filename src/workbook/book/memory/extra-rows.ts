import type { RowList } from "../../../domain/fields/row-lists";
import { ROW_LIST_KEYS, codeOf } from "../../../domain/fields/row-lists";
import type { Tracker } from "../../../domain/tracker";
import { applyChanges } from "../../page/apply/apply-changes";
import type { Change } from "../../page/change";
import type { WorkbookContent } from "../../page/content";
import { readRecord } from "../../schema/kinds/kinds";
import type { TableKey } from "../../schema/naming";
import { TABLE_KEYS } from "../../schema/naming";
import { SCHEMA } from "../../schema/tables/schema";
import { readRows } from "../reading/read-table";
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
 * laid out once more, and taken off where it is taken back and the result holds them no more, or where somebody's own row
 * stands behind them.
 */
export function withRows(
  book: Book,
  journal: Journal,
  ending: "finish" | "take-back",
  result: Tracker,
): WithoutExtra {
  const extra = TABLE_KEYS.map((key) => extraRows(book, journal, key)).filter(({ rows }) => rows.length > 0);
  if (extra.length === 0) return { view: book, changes: [] };
  const past = ending === "finish" ? extra.filter(({ isLast }) => isLast) : [];
  const changes = extra.flatMap((one) =>
    past.includes(one) ? [] : deletionOf(book, one.key, one.rows, result),
  );
  const content = lookingPast({ ...book, content: applyChanges(book.content, changes) }, past);
  return { view: openBook(content) ?? book, changes };
}

/** What a book says without rows that were added, not filled yet, and stand before somebody's own. */
export function withoutUnfilled(book: Book, journal: Journal): Tracker {
  const lists = ROW_LIST_KEYS.map((list) => {
    const { rows, isLast } = extraRows(book, journal, list);
    const isUnfilled = (row: Tracker[RowList][number], index: number): boolean =>
      !isLast && rows.includes(index) && codeOf(list, row) === "";
    const kept = book.tracker[list] as readonly Tracker[RowList][number][];
    return [list, kept.filter((row, index) => !isUnfilled(row, index))];
  });
  return { ...book.tracker, ...(Object.fromEntries(lists) as Pick<Tracker, RowList>) };
}

interface ExtraRows {
  readonly key: TableKey;
  /** Zero-based rows of the table's body. */
  readonly rows: readonly number[];
  /** Whether nobody's own row stands among them or behind them. */
  readonly isLast: boolean;
}

/** Those of the last rows of a table, where they are more than there were, that are nobody's but the journal's. */
function extraRows({ places, tracker }: Book, journal: Journal, key: TableKey): ExtraRows {
  const { patch } = journal.step;
  const now = (places.tables[key].found?.table.range.rowCount ?? 1) - 1;
  const list = ROW_LIST_KEYS.find((one) => one === key);
  const there = new Set(list ? tracker[list].map((row) => codeOf(list, row)) : []);
  const gone = list ? patch[list].removed.filter(({ item }) => !there.has(codeOf(list, item))).length : 0;
  const first = Math.max(1, (journal.rows[key] ?? now) - gone);
  const last = Array.from({ length: Math.max(0, now - first) }, (_, index) => first + index);
  const added = addedTo(key, journal);
  const codes = new Set(list ? added.map((row) => codeOf(list, row as Tracker[RowList][number])) : []);
  const raw = last.length > 0 ? readRows(places.tables[key]) : [];
  const isOurs = (index: number): boolean => {
    // Fields of a snapshot are counts within it, so that half of one cannot be laid beside it.
    const half = key === "snapshots" ? {} : readRecord(SCHEMA[key].fields, raw[index] ?? {});
    const row: object = tracker[key][index] ?? half;
    const isKnown = list !== undefined && codes.has(codeOf(list, row as Tracker[RowList][number]));
    // A row that is not filled yet is a part of whatever comes.
    return isKnown || [{}, ...added].some((one) => isPartOf(row, one));
  };
  const rows = last.filter(isOurs);
  return { key, rows, isLast: rows.length === last.length };
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
    const code = list && row ? codeOf(list, row) : "";
    return code === "" || !kept.has(code);
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
