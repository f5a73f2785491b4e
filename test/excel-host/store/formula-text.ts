import { stringifyStructRef, stringifyTokens } from "@borgar/fx";
import { HostError, demand } from "../rich-api/host-error";
import { isParsable, readA1, readStructured, tokenizeFormula } from "./formula-parts";
import { findSheet, findTable, headersOf, tableAt } from "./lookup";
import type { Cell, SheetState, TableState, WorkbookState } from "./workbook-state";

type Token = ReturnType<typeof tokenizeFormula>[number];

/** Where a formula stands, which decides what `[@Hạn]` means. */
export interface FormulaPlace {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

/** Excel's limit of a formula's text (Excel specifications and limits). */
const LONGEST = 8_192;

/**
 * The canonical form of a formula as typed: `[@Hạn]` becomes `tblTasks[[#This Row],[Hạn]]`. Refuses what Excel refuses to
 * take: broken syntax, tables, columns or sheets that are not there ("Using structured references with Excel tables").
 */
export function toCanonical(book: WorkbookState, place: FormulaPlace | null, formula: string): string {
  const own = place && tableAt(place.sheet, place.row, place.column);
  return canonicalIn(book, own, own !== null && place?.row === own.range.row, formula);
}

/**
 * Reads formulas as `toCanonical` does, as long as the workbook stays as it is: like texts in one table are parsed once, and
 * stand as one cell that never changes in all their places.
 */
export function formulaCells(book: WorkbookState): (place: FormulaPlace, formula: string) => Cell {
  const known = new Map<TableState | null, Map<string, Cell>>();
  const headers = rememberHeaders(book);
  return ({ sheet, row, column }, formula) => {
    const own = tableAt(sheet, row, column);
    const cells = known.get(own) ?? new Map<string, Cell>();
    const cellOf = (isHeader: boolean): Cell => ({
      formula: canonicalIn(book, own, isHeader, formula, headers),
    });
    if (own !== null && row === own.range.row) return cellOf(true);
    const cell = cells.get(formula) ?? cellOf(false);
    known.set(own, cells.set(formula, cell));
    return cell;
  };
}

function canonicalIn(
  book: WorkbookState,
  own: TableState | null,
  isHeader: boolean,
  formula: string,
  headers: HeadersOf = (table) => headersOf(book, table),
): string {
  demand(formula.length <= LONGEST, "FormulaLengthExceedsLimit", formula.slice(0, 60));
  demand(isParsable(formula), "InvalidArgument", `not a formula: ${formula.slice(0, 200)}`);
  return stringifyTokens(
    tokenizeFormula(formula).map((token) => canonicalToken(book, own, token, { isHeader, headers })),
  );
}

/** The formula as a cell shows it: in its own table `[@Hạn]` and `[Hạn]`, elsewhere `tblTasks[@Hạn]`. */
export function toShown(own: TableState | null, formula: string): string {
  if (!formula.includes("[")) return formula;
  const tokens = tokenizeFormula(formula).map((token) => {
    const reference = token.type === "structured" ? readStructured(token.value) : undefined;
    if (!reference) return token;
    const isOwn = own !== null && isSameText(reference.table ?? "", own.name) && isDroppable(reference);
    return { ...token, value: stringifyStructRef(isOwn ? { ...reference, table: "" } : reference) };
  });
  return stringifyTokens(tokens);
}

/** Headers, totals and whole-table references keep the table's name in its own cells too. */
function isDroppable(reference: { sections?: string[]; columns?: string[] }): boolean {
  const sections = reference.sections ?? [];
  return (reference.columns ?? []).length > 0 && sections.every((section) => section === "this row");
}

/** What references are read by. */
interface Reading {
  /** Whether the formula stands in its own table's header. */
  readonly isHeader: boolean;
  readonly headers: HeadersOf;
}

type HeadersOf = (table: TableState) => readonly string[];

/** The headers of tables, each asked once: for as long as the workbook stays as it is. */
function rememberHeaders(book: WorkbookState): HeadersOf {
  const known = new Map<TableState, readonly string[]>();
  return (table) => {
    const headers = known.get(table) ?? headersOf(book, table);
    known.set(table, headers);
    return headers;
  };
}

function canonicalToken(book: WorkbookState, own: TableState | null, token: Token, reading: Reading): Token {
  if (token.type === "structured")
    return { ...token, value: canonicalReference(book, own, token.value, reading) };
  if (token.type === "range" || token.type === "range_beam") demandSheet(book, token.value);
  return token;
}

function canonicalReference(
  book: WorkbookState,
  own: TableState | null,
  text: string,
  { isHeader, headers: headersIn }: Reading,
): string {
  const reference = readStructured(text);
  demand(reference !== undefined, "InvalidArgument", text);
  // A header is no row of its table: "just the cells in the same row" has nothing to mean there (support article f5ed2452).
  const isOfRow = (reference.sections ?? []).includes("this row");
  demand(Boolean(reference.table) || !isHeader || !isOfRow, "InvalidArgument", `${text} in a header`);
  const table = reference.table ? findTable(book, reference.table)?.table : own;
  if (!table) throw new HostError("InvalidArgument", `no table for ${text}`);
  const headers = headersIn(table);
  const columns = (reference.columns ?? []).map((column) => {
    const header = headers.find((each) => isSameText(each, column));
    demand(header !== undefined, "InvalidArgument", `no column for ${text}`);
    return header;
  });
  return stringifyStructRef({ ...reference, table: table.name, columns }, { thisRow: true });
}

function demandSheet(book: WorkbookState, text: string): void {
  if (!text.includes("!")) return;
  const context = readA1(text)?.context ?? [];
  for (const name of context)
    demand(findSheet(book, name) !== undefined, "InvalidArgument", `no sheet for ${text}`);
}

/**
 * A formula for a box that takes no structured references (validation, conditional formats), in canonical form;
 * InvalidArgument where it has one, or no "=".
 */
export function plainFormula(book: WorkbookState, formula: string): string {
  const isPlain =
    formula.startsWith("=") && !tokenizeFormula(formula).some(({ type }) => type === "structured");
  demand(isPlain, "InvalidArgument", formula.slice(0, 200));
  return toCanonical(book, null, formula);
}

/** Whether Excel takes two names for the same: without regard to case. */
export function isSameText(left: string, right: string): boolean {
  return left === right || left.toLowerCase() === right.toLowerCase();
}
