import type { Table } from "../../workbook/content";
import type { HucreTable } from "../hucre";
import { elements } from "../package/elements";
import { partText, type Parts } from "../package/parts";
import { parseRange } from "../text/address";
import { fromFileFormula } from "../text/formula-text";
import { unescapeFileText } from "../text/literal-text";

/** Formulas of the calculated columns of each table, by the table's name and the column's place. */
export type ColumnFormulas = ReadonlyMap<string, readonly (string | undefined)[]>;

/** Reads what the library leaves out: the formulas of calculated columns. */
export function readColumnFormulas(parts: Parts): ColumnFormulas {
  const paths = Object.keys(parts).filter((path) => /\/tables\/[^/]+\.xml$/.test(path));
  return new Map(
    paths.map((path) => {
      const xml = partText(parts, path);
      const name = /\bdisplayName="([^"]*)"/.exec(xml)?.[1] ?? "";
      const formulas = elements(xml, "tableColumn").map((column) => column["calculatedColumnFormula"]);
      return [
        name,
        formulas.map((formula) => (formula === undefined ? undefined : fromFileFormula(formula))),
      ];
    }),
  );
}

/** A table from the library's; its totals row, if it has one, is no part of the range. */
export function readTable(table: HucreTable, formulas: ColumnFormulas): Table | null {
  const range = parseRange(table.range ?? "");
  if (!range) return null;
  const name = table.displayName ?? table.name;
  const own = formulas.get(name);
  return {
    name,
    range: table.showTotalRow ? { ...range, rowCount: range.rowCount - 1 } : range,
    columns: table.columns.map((column, index) => {
      const header = unescapeFileText(column.name);
      const formula = own?.[index];
      return formula === undefined ? { header } : { header, formula };
    }),
    style: table.style ?? "",
    bandedRows: table.showRowStripes ?? false,
    filterButton: table.showAutoFilter ?? false,
  };
}
