import type { CellContent, RangeAddress, Table, TableColumn } from "../../workbook/page/content";
import { isFormula } from "../../workbook/page/formula";
import type { CellInput } from "../cell-input";
import { untracked } from "../place";
import { askPlace } from "./area";
import type { TableFace } from "./overview";
import type { Pending } from "./pending";

/** Where a table is, what it looks like, and how heavy its first data row is. */
export interface TableLayout {
  readonly face: TableFace;
  readonly range: RangeAddress;
  readonly isFiltered: boolean;
  /** The names of its columns where its header row is switched off, and the range holds none. */
  readonly headers?: readonly string[];
  readonly looks: Pick<Table, "style" | "bandedRows" | "filterButton">;
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
  const table = context.workbook.tables.getItem(face.name).load({
    style: true,
    showBandedRows: true,
    showFilterButton: true,
    showHeaders: true,
    autoFilter: { isDataFiltered: true },
    columns: { name: true },
  });
  const place = askPlace(table.getRange());
  const body = untracked(table.getDataBodyRange());
  const first = untracked(body.getRow(0)).load({ values: true, formulas: true });
  return () => ({
    face,
    range: place(),
    isFiltered: table.autoFilter.isDataFiltered,
    ...(table.showHeaders ? {} : { headers: table.columns.items.map(({ name }) => name) }),
    looks: {
      style: table.style,
      bandedRows: table.showBandedRows,
      filterButton: table.showFilterButton,
    },
    firstRow: sampleOf(first.values[0] ?? [], first.formulas[0] ?? []),
  });
}

/** The cells of one row, from its values and its formulas. */
export function sampleOf(values: readonly CellInput[], formulas: readonly CellInput[]): SampleCell[] {
  return values.map((value, index) => ({ value, formula: formulas[index] ?? null }));
}

/** The table as data; a column whose body holds one formula all the way down is a calculated one. */
export function tableOf(
  layout: Pick<TableLayout, "face" | "range" | "isFiltered" | "looks" | "headers">,
  contents: readonly (readonly CellContent[])[],
  origin: RangeAddress,
): Table {
  const { face, range, isFiltered, looks } = layout;
  const top = range.row - origin.row;
  const left = range.column - origin.column;
  const rows = contents.slice(top, top + range.rowCount);
  const body = layout.headers ? rows : rows.slice(1);
  return {
    name: face.name,
    range,
    columns: Array.from({ length: range.columnCount }, (_, index) =>
      columnOf(
        layout.headers ? layout.headers[index] : rows[0]?.[left + index],
        body.map((row) => row[left + index]),
      ),
    ),
    ...looks,
    ...(isFiltered && { isFiltered: true }),
    ...(layout.headers && { hasHeader: false }),
  };
}

function columnOf(header: CellContent | undefined, body: readonly (CellContent | undefined)[]): TableColumn {
  const [first] = body;
  const text = isFormula(header) ? String(header.cached) : String(header ?? "");
  if (!isFormula(first)) return { header: text };
  const isUniform = body.every((content) => isFormula(content) && content.formula === first.formula);
  return isUniform ? { header: text, formula: first.formula } : { header: text };
}
