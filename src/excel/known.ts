import type { RangeAddress } from "../workbook/page/content";

/** What is known of a sheet that changes name. */
export interface KnownSheet {
  readonly isProtected: boolean;
  /** Whether a person sees it: one that is hidden is no place to name to them. */
  readonly isHidden: boolean;
  /** Whether nothing stands on it; only told of sheets that are to be deleted. */
  readonly isBlank: boolean;
  /** Areas whose rows are filtered now, with the table's name, or the sheet's where the filter is the sheet's own. */
  readonly filtered: readonly { readonly owner: string; readonly range: RangeAddress }[];
}

/** What is known of a table that changes name. */
export interface KnownTable {
  readonly sheet: string;
  /** Header row, body and totals. */
  readonly range: RangeAddress;
}

/** The things that a list of changes names, as they stand before it. Names of sheets and tables in lower case. */
export interface Known {
  readonly sheets: ReadonlyMap<string, KnownSheet>;
  readonly tables: ReadonlyMap<string, KnownTable>;
  readonly definedNames: ReadonlySet<string>;
}

/** The form in which Excel compares names of sheets, tables and cells: without regard to case. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}
