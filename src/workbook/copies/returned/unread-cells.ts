import { isOpenField } from "../../../domain/merge/field";
import { foldText } from "../../../domain/merge/fold";
import type { UnreadCells, UnreadKind } from "../../../domain/merge/returned-copy";
import { cellAddress } from "../../page/address";
import { cutToCell } from "../../../domain/cell-limit";
import type { CellContent, Sheet } from "../../page/content";
import { valueOf } from "../../schema/cell-value";
import { isFormula } from "../../page/formula";
import { holds } from "../../page/overlap";
import { CALCULATED } from "../../schema/styles";
import { isTaskFormula, type TaskColumn } from "../../schema/tables/task-column";
import type { CellRows, FoundHeader } from "../../schema/find-header";
import { LABELS } from "../../../i18n/workbook";
import { markOfFormula, type SentTexts } from "../sent-texts";
import { takesAddress } from "./attached-links";
import { holdsFormulas } from "./read-rows";
import { repeatsHeader, type SheetRows, type TaskTable } from "./task-table";

/** What was typed in and below a header row in columns that are none of ours, column by column. */
export function unreadBelow(
  sheet: string,
  rows: CellRows,
  header: number,
  known: ReadonlySet<number>,
): UnreadCells[] {
  const columns = new Map<number, UnreadCells>();
  rows.slice(header + 1).forEach((cells, index) =>
    cells.forEach((content, column) => {
      const text = known.has(column) ? "" : typedText(content);
      const title = typedText(rows[header]?.[column]);
      // Headers of hidden columns of ours.
      if (text === "" || title.startsWith("_")) return;
      const there = columns.get(column);
      const place = `${sheet}!${cellAddress(header + 1 + index, column)}`;
      columns.set(
        column,
        there ? { ...there, count: there.count + 1 } : { place, header: title, text, count: 1 },
      );
    }),
  );
  const renamed = (rows[header] ?? []).flatMap((content, column): UnreadCells[] => {
    const text = typedText(content);
    return text === "" || text.startsWith("_") || known.has(column) || columns.has(column)
      ? []
      : [{ place: `${sheet}!${cellAddress(header, column)}`, header: text, text, count: 1 }];
  });
  return [...columns.values(), ...renamed];
}

/** What was typed above a header row; `isSent` tells what was sent there. */
export function unreadAbove(sheet: string, rows: CellRows, header: number, isSent: IsSent): UnreadCells[] {
  return tellFirst(typedCells(sheet, rows.slice(0, header), isSent));
}

/** What rows are called by; alone in its row it says nothing. */
const CODE = /^(?:\p{L}{1,4}[-\s]?\d+|\d{1,4})$/u;

/** Sentences typed below a table in the column of its codes, in rows where nothing else stands. */
export function unreadInIds(sheet: string, rows: CellRows, header: FoundHeader<TaskColumn>): UnreadCells[] {
  const column = header.columns.get("id");
  if (column === undefined) return [];
  const alone = rows.slice(header.row + 1).map((cells, index) => ({
    place: `${sheet}!${cellAddress(header.row + 1 + index, column)}`,
    text: cells.every((cell, at) => at === column || typedText(cell) === "") ? typedText(cells[column]) : "",
  }));
  return tellFirst(alone.filter(({ text }) => text !== "" && !CODE.test(text)));
}

/** What was typed on a sheet that is none of ours, told by its first cell; what its formulas give is told too. */
export function unreadOn(sheet: string, rows: CellRows): UnreadCells[] {
  return tellFirst(typedCells(sheet, rows));
}

/**
 * What was typed on a sheet that was sent: texts and formulas other than those it was sent with, outside of cells that are
 * read. Where a program left no formula, numbers beside what was sent, and all of a sheet that nobody sees, are values of ours.
 */
export function typedOnSent(
  { name, visibility }: Pick<Sheet, "name" | "visibility">,
  rows: CellRows,
  { isSent, isSentFormula, isFlat }: SentTexts,
  read: ReadonlySet<string> = new Set(),
): UnreadCells[] {
  const left = isFlat();
  const typed = rows.flatMap((cells, row) => {
    const isValue = (column: number): boolean =>
      left &&
      typeof cells[column] === "number" &&
      (visibility !== "visible" || (column > 0 && isSent(cells[column - 1])));
    const own = cells.map((content, column) => (isValue(column) ? null : content));
    return typedCells(name, [own], (one) => (isFormula(one) ? isSentFormula(one) : isSent(one)), row);
  });
  return tellFirst(
    typed.filter(({ address }) => !read.has(address)),
    "typed-over",
  );
}

/**
 * What was typed over the formulas of the task table; the effective due date's is read as an extension, but for a row
 * that is no task's.
 */
export function typedOver(sheet: string, rows: CellRows, found: FoundHeader<TaskColumn>): UnreadCells[] {
  const { row: header, columns } = found;
  const named = [columns.get("id"), columns.get("title")];
  const isTask = (cells: CellRows[number]): boolean =>
    named.some((column) => column !== undefined && typedText(cells[column]) !== "");
  const below = rows.slice(header + 1).map((cells) => (repeatsHeader(cells, found) ? [] : cells));
  return [...columns].flatMap(([key, column]): UnreadCells[] => {
    if (!isTaskFormula(key)) return [];
    const isFlat = !holdsFormulas(rows, header, column);
    const isOurs = isUsualFormula(below.map((cells) => cells[column]));
    const body = below.map((cells) =>
      key === "effectiveDue" && isTask(cells) && (!isFormula(cells[column]) || isOurs(cells[column]))
        ? []
        : cells,
    );
    const cells = typedCells(sheet, body, isOurs, header + 1, [column]).filter(
      ({ text }) => !(isFlat && mayBeCalculated(key, text)),
    );
    return tellFirst(cells, "typed-over", String(valueOf(rows[header]?.[column]) ?? ""));
  });
}

/** So few formulas tell nothing of which of them is the usual one. */
const LEAST_FORMULAS = 3;

/** Tells the formulas of a column that most of its cells have; another one was typed by somebody. */
function isUsualFormula(cells: readonly (CellContent | undefined)[]): IsSent {
  const counts = new Map<string, number>();
  const formulas = cells.filter(isFormula);
  for (const one of formulas) counts.set(markOfFormula(one), (counts.get(markOfFormula(one)) ?? 0) + 1);
  const [usual] = [...counts].sort((one, other) => other[1] - one[1]);
  return (content) =>
    isFormula(content) && (formulas.length < LEAST_FORMULAS || markOfFormula(content) === usual?.[0]);
}

/** A flag's words or a number of days, as a program leaves them that knows no formulas. */
function mayBeCalculated(key: TaskColumn, text: string): boolean {
  return key !== "flag" || FLAG_WORDS.has(foldText(text));
}

const FLAG_WORDS: ReadonlySet<string> = new Set(
  [LABELS.vi.flags, LABELS.en.flags].flatMap((flags) => Object.values(flags).map(foldText)),
);

/** The rows of a table that a person coloured, told once; a copy is sent without colours in its open cells. */
export function colouredRows({ sheet, rows, header }: TaskTable): UnreadCells[] {
  const open = [...header.columns].flatMap(([key, column]) =>
    key !== "id" && !isTaskFormula(key) && isOpenField(key) ? [column] : [],
  );
  const coloured = new Set(
    sheet.formats.flatMap(({ range, format }) => {
      const isOwn = format.fill !== undefined && !OUR_FILLS.has(format.fill.toUpperCase());
      const isOpen = open.some((column) => holds(range, range.row, column));
      const last = Math.min(range.row + range.rowCount, rows.length);
      return isOwn && isOpen
        ? Array.from({ length: Math.max(0, last - range.row) }, (_, at) => range.row + at)
        : [];
    }),
  );
  const [first, ...others] = [...coloured]
    .filter((row) => row > header.row)
    .sort((one, other) => one - other);
  if (first === undefined) return [];
  const place = `${sheet.name}!${first + 1}`;
  return [{ what: "colour", place, header: "", text: "", count: others.length + 1 }];
}

const OUR_FILLS: ReadonlySet<string> = new Set(["#FFFFFF", CALCULATED.fill ?? ""]);

/** Notes, frames, pictures, words of the page, rows struck through, and links whose address is not taken with a cell's words. */
export function tellAttached({ sheet }: SheetRows, table?: TaskTable): UnreadCells[] {
  const struck = (sheet.attached ?? []).filter(({ kind }) => kind === "struck");
  const columns = new Map([...(table?.header.columns ?? [])].map(([key, column]) => [column, key]));
  return (sheet.attached ?? []).flatMap(({ kind, row, column, text }): UnreadCells[] => {
    const key = columns.get(column);
    const isTaken =
      kind === "link" &&
      table !== undefined &&
      row > table.header.row &&
      key !== undefined &&
      key !== "id" &&
      !isTaskFormula(key) &&
      takesAddress(key);
    if (kind === "page-words")
      return [{ what: kind, place: sheet.name, header: "", text: cutToCell(text), count: 1 }];
    // Many rows are struck through for one reason.
    if (kind === "struck" && row !== struck[0]?.row) return [];
    const place = `${sheet.name}!${cellAddress(row, column)}`;
    if (kind === "struck")
      return [{ what: kind, place, header: "", text: cutToCell(text), count: struck.length }];
    return isTaken ? [] : [{ what: kind, place, header: "", text: cutToCell(text), count: 1 }];
  });
}

/** Whether a cell holds what it was sent with. */
export type IsSent = (content: CellContent | undefined) => boolean;

interface TypedCell {
  readonly place: string;
  readonly address: string;
  readonly content: CellContent | undefined;
  readonly text: string;
}

/** The cells that hold something, but for those left out. */
function typedCells(
  sheet: string,
  rows: CellRows,
  isLeftOut: IsSent = () => false,
  firstRow = 0,
  columns: readonly number[] | null = null,
): TypedCell[] {
  return rows.flatMap((cells, row) =>
    (columns ?? [...cells.keys()]).flatMap((column): TypedCell[] => {
      const content = cells[column];
      if (content === null || content === undefined || isLeftOut(content)) return [];
      const text = typedText(content);
      const address = cellAddress(firstRow + row, column);
      return text === "" ? [] : [{ place: `${sheet}!${address}`, address, content, text }];
    }),
  );
}

function tellFirst(
  typed: readonly Pick<UnreadCells, "place" | "text">[],
  what?: UnreadKind,
  header = "",
): UnreadCells[] {
  const [first] = typed;
  if (!first) return [];
  const { place, text } = first;
  return [{ ...(what && { what }), place, header, text: cutToCell(text), count: typed.length }];
}

/** What a cell shows. */
function typedText(content: CellContent | undefined): string {
  return String(valueOf(content) ?? "").trim();
}
