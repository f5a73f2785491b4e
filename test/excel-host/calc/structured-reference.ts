import { parseStructRef } from "@borgar/fx";
import type { TableOnSheet } from "./book";
import { expression, type Expression, type Scope } from "./expression";
import { Reference, type Value } from "./reference";
import { CalcFailure, ERRORS, type Scalar } from "./value";

/** A structured reference such as `tblTasks[[#This Row],[Hạn]]`, `tblTasks[#Headers]` or, inside a table, `[@Hạn]`. */
export function compileStructured(text: string, inArray: boolean): Expression {
  const parsed = parseStructRef(text);
  if (!parsed) throw new CalcFailure(`#UNSUPPORTED! Reference ${text}`);
  const tableOf = tableFinder(parsed.table ?? "");
  const columnsOf = columnFinder(parsed.columns ?? []);
  const sections = parsed.sections ?? [];
  const value = (scope: Scope): Value => {
    const table = tableOf(scope);
    const columns = table && columnsOf(table);
    return table && columns ? locate(table, columns, sections, scope.row) : ERRORS.reference;
  };
  if (sections.join() !== "this row" || parsed.columns?.length !== 1) return expression(value, inArray);
  return { given: true, value, scalar: (scope) => thisCell(tableOf(scope), columnsOf, scope) };
}

/** The commonest reference, one cell of the formula's own row, without a detour over a Reference. */
function thisCell(table: TableOnSheet | undefined, columnsOf: ColumnFinder, scope: Scope): Scalar {
  const columns = table && columnsOf(table);
  if (!table || !columns) return ERRORS.reference;
  const { row, rowCount } = table.table.range;
  if (scope.row <= row || scope.row >= row + rowCount) return ERRORS.value;
  return table.sheet.valueAt(scope.row, columns.first);
}

interface Columns {
  readonly first: number;
  readonly count: number;
}

type ColumnFinder = (table: TableOnSheet) => Columns | undefined;

function tableFinder(name: string): (scope: Scope) => TableOnSheet | undefined {
  let book: unknown = null;
  let table: TableOnSheet | undefined;
  if (name === "") return (scope) => scope.book.tableAt(scope.sheet, scope.row, scope.column);
  return (scope) => {
    if (scope.book !== book) {
      book = scope.book;
      table = scope.book.table(name);
    }
    return table;
  };
}

function columnFinder(names: readonly string[]): ColumnFinder {
  let known: TableOnSheet | null = null;
  let columns: Columns | undefined;
  return (table) => {
    if (table !== known) {
      known = table;
      columns = columnsNamed(table, names);
    }
    return columns;
  };
}

function columnsNamed({ table }: TableOnSheet, names: readonly string[]): Columns | undefined {
  if (names.length === 0) return { first: table.range.column, count: table.range.columnCount };
  const headers = table.headers.map((header) => header.toLowerCase());
  const indexes = names.map((name) => headers.indexOf(name.toLowerCase()));
  if (indexes.includes(-1)) return undefined;
  const first = Math.min(...indexes);
  return { first: table.range.column + first, count: Math.max(...indexes) - first + 1 };
}

function locate(
  { sheet, table }: TableOnSheet,
  columns: Columns,
  sections: readonly string[],
  row: number,
): Value {
  const rows = rowsOf(sections, table.range, row);
  return rows ? new Reference(sheet, rows.first, columns.first, rows.count, columns.count) : ERRORS.value;
}

function rowsOf(
  sections: readonly string[],
  range: { readonly row: number; readonly rowCount: number },
  row: number,
): Columns | null {
  const asked = sections.join();
  if (asked === "" || asked === "data") return { first: range.row + 1, count: range.rowCount - 1 };
  if (asked === "headers") return { first: range.row, count: 1 };
  if (asked === "all" || asked === "headers,data") return { first: range.row, count: range.rowCount };
  if (asked !== "this row") throw new CalcFailure(`#UNSUPPORTED! Section ${asked} of a table`);
  return row > range.row && row < range.row + range.rowCount ? { first: row, count: 1 } : null;
}
