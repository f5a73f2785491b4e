import { stringifyA1Ref, stringifyStructRef, stringifyTokens } from "@borgar/fx";
import { readA1, readStructured, tokenizeFormula } from "./formula-parts";
import { isSameText } from "./formula-text";
import { headersOf } from "./lookup";
import type { SheetState, TableState, WorkbookState } from "./workbook-state";

/** How one reference of a formula reads after a change; undefined where it stays. */
export type ReferenceChange = (token: {
  readonly type: string;
  readonly value: string;
}) => string | undefined;

/** Rewrites references in every formula of the workbook: cells, calculated columns, names, rules, validations, charts. */
export function rewriteFormulas(
  book: WorkbookState,
  changeFor: (sheetId: string | null) => ReferenceChange,
): void {
  for (const sheet of book.sheets) {
    const change = changeFor(sheet.id);
    const rewrite = (formula: string): string => rewriteFormula(formula, change);
    rewriteCells(sheet, rewrite);
    for (const table of sheet.tables)
      for (const column of table.columns)
        if (column.formula !== undefined) column.formula = rewrite(column.formula);
    for (const rule of sheet.rules)
      if (rule.rule.kind === "formula") rule.rule = { ...rule.rule, formula: rewrite(rule.rule.formula) };
    for (const chart of sheet.charts)
      for (const series of chart.series) {
        series.values = rewrite(series.values);
        series.categories = rewrite(series.categories);
      }
  }
  for (const name of book.names) name.formula = rewriteFormula(name.formula, changeFor(name.scope));
}

/** Rewrites each text of a sheet's formulas once, however many cells have it. */
function rewriteCells(sheet: SheetState, rewrite: (formula: string) => string): void {
  const known = new Map<string, string>();
  for (const [key, cell] of sheet.cells) {
    if (!("formula" in cell)) continue;
    const formula = known.get(cell.formula) ?? rewrite(cell.formula);
    known.set(cell.formula, formula);
    if (formula !== cell.formula) sheet.cells.set(key, { formula });
  }
}

function rewriteFormula(formula: string, change: ReferenceChange): string {
  if (formula === "") return formula;
  const tokens = tokenizeFormula(formula);
  const values = tokens.map((token) => change(token) ?? token.value);
  if (values.every((value, index) => value === tokens[index]?.value)) return formula;
  return stringifyTokens(tokens.map((token, index) => ({ ...token, value: values[index] ?? "" })));
}

/** Formulas follow a table's header texts (as typing over a header does in Excel). */
export function renameColumns(book: WorkbookState, table: TableState, before: readonly string[]): void {
  const after = headersOf(book, table);
  if (after.every((header, index) => header === before[index])) return;
  rewriteStructured(book, table.name, (reference) => ({
    ...reference,
    columns: reference.columns?.map((column) => {
      const index = before.findIndex((header) => isSameText(header, column));
      return after[index] ?? column;
    }),
  }));
}

/** The formulas of one sheet speak of a table by another name. */
export function renameTableIn(sheet: SheetState, before: string, after: string): void {
  const change: ReferenceChange = ({ type, value }) => {
    const reference = type === "structured" ? readStructured(value) : undefined;
    if (!reference || !isSameText(reference.table ?? "", before)) return undefined;
    return stringifyStructRef({ ...reference, table: after }, { thisRow: true });
  };
  rewriteCells(sheet, (formula) => rewriteFormula(formula, change));
  for (const { columns } of sheet.tables)
    for (const column of columns)
      if (column.formula !== undefined) column.formula = rewriteFormula(column.formula, change);
}

/** References to a column that goes become #REF!. */
export function loseColumn(book: WorkbookState, table: TableState, header: string): void {
  rewriteFormulas(book, () => ({ type, value }) => {
    const reference = type === "structured" ? readStructured(value) : undefined;
    const isOwn = reference !== undefined && isSameText(reference.table ?? "", table.name);
    return isOwn && reference.columns?.some((column) => isSameText(column, header)) ? "#REF!" : undefined;
  });
}

/** Formulas follow a table's new name. */
export function renameTable(book: WorkbookState, before: string, after: string): void {
  rewriteStructured(book, before, (reference) => ({ ...reference, table: after }));
}

type Structured = NonNullable<ReturnType<typeof readStructured>>;

function rewriteStructured(
  book: WorkbookState,
  table: string,
  change: (reference: Structured) => { [Key in keyof Structured]: Structured[Key] | undefined },
): void {
  rewriteFormulas(book, () => ({ type, value }) => {
    const reference = type === "structured" ? readStructured(value) : undefined;
    if (!reference || !isSameText(reference.table ?? "", table)) return undefined;
    return stringifyStructRef(change(reference) as Structured, { thisRow: true });
  });
}

/** Formulas follow a sheet's new name. */
export function renameSheet(book: WorkbookState, before: string, after: string): void {
  rewriteFormulas(book, () => ({ type, value }) => {
    if (!type.startsWith("range") || !value.includes("!")) return undefined;
    const reference = readA1(value);
    if (!reference?.context?.some((name) => isSameText(name, before))) return undefined;
    return stringifyA1Ref({ ...reference, context: [after] });
  });
}
