import type { CellContent, RangeAddress, Table, TableColumn } from "../../workbook/content";
import { isFormula } from "../cell-input";
import { inputBytes } from "../payload";
import { untracked } from "../place";
import { askPlace } from "./area";
import type { TableFace } from "./overview";
import type { Pending } from "./pending";

/** Where a table is, and how heavy its first data row is. */
export interface TableLayout {
  readonly face: TableFace;
  readonly range: RangeAddress;
  /** Bytes of the values and formulas of the first data row. */
  readonly rowBytes: number;
}

/** Asks for it. */
export function askTable(context: Excel.RequestContext, face: TableFace): Pending<TableLayout> {
  const table = context.workbook.tables.getItem(face.name);
  const place = askPlace(table.getRange());
  const body = untracked(table.getDataBodyRange());
  const sample = untracked(body.getRow(0)).load({ values: true, formulas: true });
  return () => ({ face, range: place(), rowBytes: bytesOf(sample.values) + bytesOf(sample.formulas) });
}

function bytesOf(rows: readonly (readonly (string | number | boolean | null)[])[]): number {
  return rows.flat().reduce<number>((bytes, value) => bytes + inputBytes(value), 0);
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
  };
}

function columnOf(header: CellContent | undefined, body: readonly (CellContent | undefined)[]): TableColumn {
  const [first] = body;
  const text = isFormula(header) ? String(header.cached) : String(header ?? "");
  if (!isFormula(first)) return { header: text };
  const isUniform = body.every((content) => isFormula(content) && content.formula === first.formula);
  return isUniform ? { header: text, formula: first.formula } : { header: text };
}
