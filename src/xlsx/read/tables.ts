import type { Table } from "../../workbook/page/content";
import type { HucreTable } from "../hucre";
import { elements } from "../package/elements";
import { partText, type Parts } from "../package/parts";
import { parseRange } from "../text/address";
import { fromFileFormula } from "../text/formula-text";
import { unescapeFileText } from "../text/literal-text";

/** What the library leaves out of a table. */
interface TableExtras {
  /** Formulas of the calculated columns, by the column's place. */
  readonly formulas: readonly (string | undefined)[];
  readonly isFiltered: boolean;
  readonly hasHeader: boolean;
}

/** What the library leaves out of each table, by the table's name. */
export type AllTableExtras = ReadonlyMap<string, TableExtras>;

/** Reads what the library leaves out of the tables. */
export function readTableExtras(parts: Parts): AllTableExtras {
  const paths = Object.keys(parts).filter((path) => /\/tables\/[^/]+\.xml$/i.test(path));
  return new Map(
    paths.map((path) => {
      const xml = partText(parts, path);
      const name = /\bdisplayName="([^"]*)"/.exec(xml)?.[1] ?? "";
      const formulas = elements(xml, "tableColumn").map(({ calculatedColumnFormula: formula }) =>
        formula === undefined ? undefined : fromFileFormula(formula),
      );
      const isFiltered = /<(?:\w+:)?filterColumn\b/.test(xml);
      return [name, { formulas, isFiltered, hasHeader: !/\bheaderRowCount="0"/.test(xml) }];
    }),
  );
}

/** A table from the library's; its totals row, if it has one, is no part of the range. */
export function readTable(table: HucreTable, extras: AllTableExtras): Table | null {
  const range = parseRange(table.range ?? "");
  if (!range) return null;
  const name = table.displayName ?? table.name;
  const own = extras.get(name);
  return {
    name,
    range: table.showTotalRow ? { ...range, rowCount: range.rowCount - 1 } : range,
    columns: table.columns.map((column, index) => {
      const header = unescapeFileText(column.name);
      const formula = own?.formulas[index];
      return formula === undefined ? { header } : { header, formula };
    }),
    style: table.style ?? "",
    bandedRows: table.showRowStripes ?? false,
    filterButton: table.showAutoFilter ?? false,
    ...(own?.isFiltered && { isFiltered: true }),
    ...(own?.hasHeader === false && { hasHeader: false }),
  };
}
