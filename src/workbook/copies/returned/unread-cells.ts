import { isOpenField } from "../../../domain/merge/field";
import { foldText } from "../../../domain/merge/fold";
import type { UnreadCells } from "../../../domain/merge/returned-copy";
import { tellCells, type ToldCell } from "../../../domain/merge/tell-cells";
import { cellAddress } from "../../page/address";
import { cutToCell } from "../../../domain/cell-limit";
import type { Attachment, CellContent } from "../../page/content";
import { valueOf } from "../../schema/cell-value";
import { isFormula } from "../../page/formula";
import { numberFormatAt } from "../../page/number-format-at";
import { holds } from "../../page/overlap";
import { showNumber } from "../../schema/shown-number";
import { CALCULATED } from "../../schema/styles";
import { isTaskFormula, type TaskColumn } from "../../schema/tables/task-column";
import type { CellRows, FoundHeader } from "../../schema/find-header";
import { LABELS } from "../../../i18n/workbook";
import { markOfFormula, type SentTexts } from "../sent-texts";
import { saysAddress, takesAddress } from "./attached-links";
import { holdsFormulas } from "./read-rows";
import { repeatsHeader, type SheetRows, type TaskTable } from "./task-table";

/** What was typed in and below a header row in columns that are none of ours, column by column. */
export function unreadBelow(on: SheetRows, header: number, known: ReadonlySet<number>): UnreadCells[] {
  const titles = on.rows[header] ?? [];
  const title = (column: number): string => typedText(titles[column]);
  const width = Math.max(0, ...on.rows.slice(header).map(({ length }) => length));
  // Headers that begin with a stroke are of hidden columns of ours.
  const own = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !known.has(column) && !title(column).startsWith("_"),
  );
  const columns = new Map<number, ToldCell[]>();
  for (const cell of typedCells(on, on.rows.slice(header + 1), () => false, header + 1, own))
    columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  const renamed = typedCells(on, [titles], () => false, header, own).filter(
    ({ column }) => !columns.has(column),
  );
  return [
    ...[...columns].flatMap(([column, cells]) => tellCells(cells, { header: title(column) })),
    ...renamed.map(({ place, text }) => ({ place, header: text, text, count: 1 })),
  ];
}

/** What was typed above a header row; `isSent` tells what was sent there. */
export function unreadAbove(on: SheetRows, header: number, isSent: IsSent): UnreadCells[] {
  return tellCells(typedCells(on, on.rows.slice(0, header), isSent));
}

/** What rows are called by; alone in its row it says nothing. */
const CODE = /^(?:\p{L}{1,4}[-\s]?\d+|\d{1,4})$/u;

/** Sentences typed below a table in the column of its codes, in rows where nothing else stands. */
export function unreadInIds(on: SheetRows, { row: header, columns }: FoundHeader<TaskColumn>): UnreadCells[] {
  const at = columns.get("id");
  if (at === undefined) return [];
  const below = on.rows.slice(header + 1);
  const isAlone = ({ row }: TypedCell): boolean =>
    (on.rows[row] ?? []).every((cell, column) => column === at || typedText(cell) === "");
  const ids = typedCells(on, below, () => false, header + 1, [at]);
  return tellCells(ids.filter((cell) => isAlone(cell) && !CODE.test(cell.text)));
}

/** What was typed on a sheet that is none of ours; what its formulas give is told too. */
export function unreadOn(on: SheetRows): UnreadCells[] {
  return tellCells(typedCells(on, on.rows));
}

/**
 * What was typed on a sheet that was sent, among what it was sent with and beside it: texts and formulas other than those
 * it was sent with, outside of cells that are read. Where a program left no formula, numbers beside what was sent, and all
 * of a sheet that nobody sees, are values of ours.
 */
export function typedOnSent(
  on: SheetRows,
  { isSent, isSentFormula, isFlat }: SentTexts,
  read: ReadonlySet<string> = new Set(),
): UnreadCells[] {
  const left = isFlat();
  const { visibility } = on.sheet;
  const isKnown: IsSent = (one) => (isFormula(one) ? isSentFormula(one) : isSent(one));
  const isValue = (row: number, column: number): boolean =>
    left &&
    typeof on.rows[row]?.[column] === "number" &&
    (visibility !== "visible" || (column > 0 && isSent(on.rows[row][column - 1])));
  const typed = typedCells(on, on.rows, isKnown).filter(
    ({ address, row, column }) => !read.has(address) && !isValue(row, column),
  );
  if (typed.length === 0) return [];
  const sent = on.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (typedText(cell) !== "" && isKnown(cell) ? [{ row, column }] : [])),
  );
  const lastRow = Math.max(...sent.map(({ row }) => row));
  const lastColumn = Math.max(...sent.map(({ column }) => column));
  const isWithin = ({ row, column }: TypedCell): boolean => row <= lastRow && column <= lastColumn;
  return [
    ...tellCells(typed.filter(isWithin), { what: "typed-over" }),
    ...tellCells(typed.filter((cell) => !isWithin(cell))),
  ];
}

/**
 * What was typed over the formulas of the task table; the effective due date's is read as an extension, but for a row
 * that is no task's.
 */
export function typedOver(on: SheetRows, found: FoundHeader<TaskColumn>): UnreadCells[] {
  const { row: header, columns } = found;
  const { rows } = on;
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
    const cells = typedCells(on, body, isOurs, header + 1, [column]).filter(
      ({ text }) => !(isFlat && mayBeCalculated(key, text)),
    );
    return tellCells(cells, { what: "typed-over", header: typedText(rows[header]?.[column]) });
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

/** The rows of a table that a person coloured, or whose letters are coloured, told once; a copy is sent without colours in its open cells. */
export function colouredRows({ sheet, rows, header }: TaskTable): UnreadCells[] {
  const open = [...header.columns].flatMap(([key, column]) =>
    key !== "id" && !isTaskFormula(key) && isOpenField(key) ? [column] : [],
  );
  const coloured = new Set(
    sheet.formats.flatMap(({ range, format }) => {
      const { fill, fontColor = "" } = format;
      const isOwn = (fill !== undefined && !OUR_FILLS.has(fill.toUpperCase())) || isLoud(fontColor);
      const isOpen = open.some((column) => holds(range, range.row, column));
      const last = Math.min(range.row + range.rowCount, rows.length);
      return isOwn && isOpen
        ? Array.from({ length: Math.max(0, last - range.row) }, (_, at) => range.row + at)
        : [];
    }),
  );
  const told = [...coloured].filter((row) => row > header.row).sort((one, other) => one - other);
  return tellCells(
    told.map((row) => ({ place: `${sheet.name}!${row + 1}`, text: "" })),
    { what: "colour" },
  );
}

/** So much more red or green than blue, of 255: programs write links in blue and words in black or grey. */
const LOUD = 96;

/** Whether letters are red, orange or green, as people mark what they want to be seen. */
function isLoud(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\dA-F]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return Math.max(red, green) - blue >= LOUD;
}

const OUR_FILLS: ReadonlySet<string> = new Set(["#FFFFFF", CALCULATED.fill ?? ""]);

/** Notes, frames, pictures, words of the page, what is struck through, and links whose address no cell's words say. */
export function tellAttached({ sheet, rows }: SheetRows, table?: TaskTable): UnreadCells[] {
  const { attached = [] } = sheet;
  const columns = new Map([...(table?.header.columns ?? [])].map(([key, column]) => [column, key]));
  /** The words of a task's cell that are read, whose links and struck words are told with them. */
  const isRead = ({ row, column }: Attachment): boolean => {
    const key = columns.get(column);
    const isEntry = key !== undefined && key !== "id" && !isTaskFormula(key) && takesAddress(key);
    return table !== undefined && row > table.header.row && isEntry;
  };
  const isSaid = (one: Attachment): boolean =>
    isRead(one) || saysAddress(typedText(rows[one.row]?.[one.column]), one.text);
  const placeOf = ({ row, column }: Attachment): string => `${sheet.name}!${cellAddress(row, column)}`;
  // Many rows are struck through for one reason.
  const struck = attached.filter(
    (one) => one.kind === "struck" || (one.kind === "struck-words" && !isRead(one)),
  );
  return [
    ...attached.flatMap((one): UnreadCells[] => {
      const { kind, text } = one;
      if (
        kind === "inner-link" ||
        kind === "struck" ||
        kind === "struck-words" ||
        (kind === "link" && isSaid(one))
      )
        return [];
      const place = kind === "page-words" ? sheet.name : placeOf(one);
      return [{ what: kind, place, header: "", text: cutToCell(text), count: 1 }];
    }),
    ...tellCells(
      struck.map((one) => ({ place: placeOf(one), text: one.text })),
      { what: "struck" },
    ),
  ];
}

/** Whether a cell holds what it was sent with. */
export type IsSent = (content: CellContent | undefined) => boolean;

interface TypedCell extends ToldCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

/** The cells that hold something, as it is shown, but for those left out. */
function typedCells(
  { sheet }: SheetRows,
  rows: CellRows,
  isLeftOut: IsSent = () => false,
  firstRow = 0,
  columns: readonly number[] | null = null,
): TypedCell[] {
  const formatAt = eachOnce(() => numberFormatAt(sheet));
  return rows.flatMap((cells, index) =>
    (columns ?? [...cells.keys()]).flatMap((column): TypedCell[] => {
      const content = cells[column];
      if (content === null || content === undefined || isLeftOut(content)) return [];
      const row = firstRow + index;
      const value = valueOf(content);
      const text =
        typeof value === "number"
          ? showNumber(value, formatAt()(row, column)) || String(value)
          : isFormula(content) && content.cached === undefined
            ? content.formula
            : typedText(content);
      const address = cellAddress(row, column);
      return text === "" ? [] : [{ place: `${sheet.name}!${address}`, address, row, column, text }];
    }),
  );
}

/** Works something out only where it is asked for. */
function eachOnce<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** What a cell holds. */
function typedText(content: CellContent | undefined): string {
  return String(valueOf(content) ?? "").trim();
}
