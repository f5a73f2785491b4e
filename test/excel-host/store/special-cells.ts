import type { CellValue, RangeAddress } from "../../../src/workbook/page/content";
import { demand } from "../rich-api/host-error";
import { GRID, contains, isSingleCell } from "./address";
import { cellPlace, type Cell, type SheetState } from "./workbook-state";

const ERROR = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/;

/** Rectangles of the cells that pass; of a single cell Excel answers for the whole sheet, as "Go To Special" does. */
export function cellsWhere(
  sheet: SheetState,
  asked: RangeAddress,
  passes: (cell: Cell, place: RangeAddress) => boolean,
): RangeAddress[] {
  const within = isSingleCell(asked) ? GRID : asked;
  const places = [...sheet.cells].flatMap(([key, cell]) => {
    const place = { ...cellPlace(key), rowCount: 1, columnCount: 1 };
    return contains(within, place) && passes(cell, place) ? [place] : [];
  });
  return joinCells(places);
}

/** Cells joined to rectangles. */
export function joinCells(cells: readonly RangeAddress[]): RangeAddress[] {
  const ordered = [...cells].sort((left, right) => left.column - right.column || left.row - right.row);
  return joinAcross(
    joinDown(ordered).sort((left, right) => left.row - right.row || left.column - right.column),
  );
}

/** Whether a value is of an Excel.SpecialCellValueType, such as "LogicalText" or "ErrorsNumbers". */
export function isValueOfType(value: CellValue, valueType: string): boolean {
  if (valueType === "All") return true;
  const isError = typeof value === "string" && ERROR.test(value);
  const kind = isError
    ? "Errors"
    : typeof value === "number"
      ? "Numbers"
      : typeof value === "boolean"
        ? "Logical"
        : "Text";
  demand(
    /^(?:Errors?|Logical|Numbers?|Text)+$/.test(valueType),
    "InvalidArgument",
    `cellValueType ${valueType}`,
  );
  return valueType.includes(kind.replace(/s$/, ""));
}

function joinDown(cells: readonly RangeAddress[]): RangeAddress[] {
  const runs: RangeAddress[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    const follows = last?.column === cell.column && last.row + last.rowCount === cell.row;
    if (last && follows) runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else runs.push(cell);
  }
  return runs;
}

function joinAcross(runs: readonly RangeAddress[]): RangeAddress[] {
  const areas: RangeAddress[] = [];
  for (const run of runs) {
    const index = areas.findIndex(
      (area) =>
        area.row === run.row &&
        area.rowCount === run.rowCount &&
        area.column + area.columnCount === run.column,
    );
    const left = areas[index];
    if (left) areas[index] = { ...left, columnCount: left.columnCount + 1 };
    else areas.push(run);
  }
  return areas;
}
