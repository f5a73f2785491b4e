import { rangeReference, escapeHeader } from "../address";
import type { Change } from "../change";
import { findTable } from "../find-table";
import type { CellsOfSheet, DefinedName, WorkbookContent } from "../content";
import { cellsOfReference } from "../reference";
import { sameFormula } from "./same-formula";
import { grow } from "./table-changes";

/**
 * Names that are missing or stand for something else, and those that stand for nothing any more. Excel may tell the column of a table as its address (office-js
 * issue 740), and is given cells where it takes no formula: a name that stands for the same cells is in order.
 */
export function nameChanges(
  found: WorkbookContent,
  desired: WorkbookContent,
  baseline: WorkbookContent | null,
): Change[] {
  const there = new Map(found.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const wanted = new Set(desired.names.map(({ name }) => name));
  const gone = (baseline?.names ?? []).filter(
    ({ name }) => !wanted.has(name) && there.has(name.toLowerCase()),
  );
  return [
    ...gone.map(({ name }): Change => ({ kind: "deleteName", name })),
    ...desired.names
      .map((name) => withCells(name, found, desired))
      .filter((name) => !isSame(there.get(name.name.toLowerCase()), name))
      .map((name): Change => ({ kind: "setName", name })),
  ];
}

function isSame(formula: string | undefined, { formula: wanted, cells }: DefinedName): boolean {
  if (formula === undefined) return false;
  if (sameFormula(formula, wanted)) return true;
  return cells !== undefined && sameFormula(formula, `=${rangeReference(cells.sheet, cells.range)}`);
}

function withCells(name: DefinedName, found: WorkbookContent, desired: WorkbookContent): DefinedName {
  const cells = name.cells ?? cellsOfReference(name.formula) ?? cellsOfColumn(name.formula, found, desired);
  return cells === null ? name : { ...name, cells };
}

const COLUMN = /^=([\p{L}\p{N}_.\\]+)\[(.+)\]$/u;

/** The body of a table's column, as large as the table is going to be; null where the formula is no column. */
function cellsOfColumn(
  formula: string,
  found: WorkbookContent,
  desired: WorkbookContent,
): CellsOfSheet | null {
  const [, table = "", header] = COLUMN.exec(formula) ?? [];
  const wanted = findTable(desired, table);
  const there = findTable(found, table);
  const present = there ?? wanted;
  const place = present?.table.columns.findIndex((column) => escapeHeader(column.header) === header) ?? -1;
  if (!wanted || !present || place < 0) return null;
  const range = there ? grow(there.table, wanted.table) : wanted.table.range;
  return {
    sheet: present.sheet.name,
    range: {
      row: range.row + 1,
      column: range.column + place,
      rowCount: range.rowCount - 1,
      columnCount: 1,
    },
  };
}
