import type { RangeAddress } from "../../workbook/page/content";
import { overlap } from "../../workbook/page/overlap";
import type { CellInput } from "../cell-input";
import { movesWhenFilledDown } from "../filled-down";
import { untracked } from "../place";
import { askAreasOrNull, askPlace } from "./area";
import type { Asking } from "./asking";
import { fillWhere } from "./formulas";
import type { Pending } from "./pending";
import type { RawCells } from "./raw-cells";
import { STATE, stateOf, type SheetState } from "./sheet-state";
import { sampleOf, type TableLayout } from "./tables";

/** Rows of a sheet that a first look at a table reaches: enough for most trackers, little enough for one answer. */
const WINDOW_ROWS = 1_000;
const WINDOW = `A1:AZ${WINDOW_ROWS}`;

/** A table as far as a first look brings it. */
export interface TableWindow {
  readonly state: SheetState;
  readonly layout: TableLayout;
  /** Its first rows, header included; null where they cannot be told in one answer. */
  readonly cells: RawCells | null;
  /** The row behind the last one in use on its sheet; only where it was asked. */
  readonly usedEnd?: number;
}

/**
 * Asks for a table by name and for what it holds within the window, all in one answer, and whether anything stands below
 * it on its sheet; null where there is none.
 */
export function askTableWindow(
  asking: Asking,
  name: string,
  seesBelow: boolean,
): Pending<TableWindow | null> {
  const table = asking.context.workbook.tables.getItemOrNullObject(name).load({
    name: true,
    showHeaders: true,
    autoFilter: { isDataFiltered: true },
    worksheet: STATE,
  });
  const whole = table.getRange();
  const used =
    seesBelow && asking.depth !== "values"
      ? untracked(table.worksheet.getUsedRangeOrNullObject(true)).load({ rowIndex: true, rowCount: true })
      : null;
  const place = askPlace(whole);
  const window = untracked(whole.getIntersectionOrNullObject(WINDOW)).load({ values: true });
  const formulas = asking.depth === "values" ? null : askFormulasOfBody(table, asking);
  return () => {
    // One without its header row is read with its whole sheet.
    if (table.isNullObject || !table.showHeaders) return null;
    const range = place();
    const values = window.isNullObject ? [] : window.values;
    const told = formulas?.() ?? { firstRow: values[1] ?? [], values: values[1] ?? [], areas: [] };
    const layout = layoutOf(table, range, told);
    return {
      ...{ state: stateOf(table.worksheet), layout, cells: cellsOf(range, values, told) },
      ...(used === null || used.isNullObject ? {} : { usedEnd: used.rowIndex + used.rowCount }),
    };
  };
}

interface BodyFormulas {
  /** What Excel returns as formulas of the first row. */
  readonly firstRow: readonly CellInput[];
  /** What it returns as its values. */
  readonly values: readonly CellInput[];
  /** Where the body holds formulas; null where that was not asked. */
  readonly areas: readonly RangeAddress[] | null;
}

function askFormulasOfBody(table: Excel.Table, { specialCells }: Asking): Pending<BodyFormulas> {
  const body = untracked(table.getDataBodyRange());
  const first = untracked(body.getRow(0)).load({ values: true, formulas: true });
  const areas = specialCells ? askAreasOrNull(body.getSpecialCellsOrNullObject("Formulas")) : null;
  return () => ({
    firstRow: first.formulas[0] ?? [],
    values: first.values[0] ?? [],
    areas: areas?.() ?? null,
  });
}

function layoutOf(table: Excel.Table, range: RangeAddress, { firstRow, values }: BodyFormulas): TableLayout {
  return {
    face: { name: table.name, sheet: table.worksheet.name },
    range,
    isFiltered: table.autoFilter.isDataFiltered,
    looks: { style: "", bandedRows: false, filterButton: true },
    firstRow: sampleOf(values, firstRow),
  };
}

/** The cells in the window, where they can be told: all of the table's columns, and one formula in each column. */
function cellsOf(
  range: RangeAddress,
  values: readonly (readonly CellInput[])[],
  { firstRow, areas }: BodyFormulas,
): RawCells | null {
  if (values.length < 2 || values[0]?.length !== range.columnCount) return null;
  const known = firstRow.map((formula, index) => (isFormula(formula, values[1]?.[index]) ? formula : null));
  const seen = { ...range, rowCount: values.length };
  const body = { ...seen, row: seen.row + 1, rowCount: seen.rowCount - 1 };
  if (areas === null && known.some((formula) => formula !== null)) return null;
  const filled = (areas ?? []).map((area) => overlap(area, body)).filter((area) => area !== null);
  const isTold = filled.every(({ column, columnCount }) =>
    known
      .slice(column - range.column, column - range.column + columnCount)
      .every((formula) => formula !== null && !movesWhenFilledDown(formula)),
  );
  if (!isTold) return null;
  const formulas = values.map((row) => [...row]);
  for (const area of filled) fillWhere(formulas, seen, known, area);
  return { range: seen, values, formulas };
}

function isFormula(formula: CellInput, value: CellInput | undefined): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
