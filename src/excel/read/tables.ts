import type { CellContent, RangeAddress, Table, TableColumn } from "../../workbook/content";
import { isFormula, type CellInput } from "../cell-input";
import { untracked } from "../place";
import { askPlace } from "./area";
import type { TableFace } from "./overview";
import type { Pending } from "./pending";

/** Where a table is, and how heavy its first data row is. */
export interface TableLayout {
  readonly face: TableFace;
  readonly range: RangeAddress;
  /** Cells of the first data row. */
  readonly firstRow: readonly SampleCell[];
}

/** A cell's value and formula as Excel returned them. */
export interface SampleCell {
  readonly value: CellInput;
  readonly formula: CellInput;
}

/** Asks for it. */
export function askTable(context: Excel.RequestContext, face: TableFace): Pending<TableLayout> {
  const table = context.workbook.tables.getItem(face.name);
  const place = askPlace(table.getRange());
  const body = untracked(table.getDataBodyRange());
  const first = untracked(body.getRow(0)).load({ values: true, formulas: true });
  return () => ({ face, range: place(), firstRow: cellsOf(first.values[0] ?? [], first.formulas[0] ?? []) });
}

function cellsOf(values: readonly CellInput[], formulas: readonly CellInput[]): SampleCell[] {
  return values.map((value, index) => ({ value, formula: formulas[index] ?? null }));
}

/** The table as data; a column whose body holds one formula all the way down is a calculated one. */
export function tableOf(
  { face, range }: TableLayout,
  contents: readonly (readonly CellContent[])[],
  origin: RangeAddress,
): Table {
  const top = range.row - origin.row;
  const left = range.column - origin.column;
  const [headers = [], ...body] = contents.slice(top, top + range.rowCount);
  return {
    name: face.name,
    range,
    columns: Array.from({ length: range.columnCount }, (_, index) =>
      columnOf(
        headers[left + index],
        body.map((row) => row[left + index]),
      ),
    ),
    style: face.style,
    bandedRows: face.bandedRows,
    filterButton: face.filterButton,
    ...(face.isFiltered && { isFiltered: true }),
  };
}

function columnOf(header: CellContent | undefined, body: readonly (CellContent | undefined)[]): TableColumn {
  const [first] = body;
  const text = isFormula(header) ? String(header.cached) : String(header ?? "");
  if (!isFormula(first)) return { header: text };
  const isUniform = body.every((content) => isFormula(content) && content.formula === first.formula);
  return isUniform ? { header: text, formula: first.formula } : { header: text };
}
