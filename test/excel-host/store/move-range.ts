import { stringifyA1Ref } from "@borgar/fx";
import type { RangeAddress } from "../../../src/workbook/page/content";
import { demand, notSimulated } from "../rich-api/host-error";
import { contains, intersect, isInGrid } from "./address";
import { demandUnlocked, emptyCells, putCells, readCells } from "./cells";
import type { Place } from "./copy";
import { tellEdit } from "./events";
import { readA1 } from "./formula-parts";
import { isSameText } from "./formula-text";
import { erase } from "./looks";
import { rewriteFormulas } from "./rename";
import { cellKey, type Cell, type SheetState, type WorkbookState } from "./workbook-state";

/** Range.moveTo: contents and looks go to the new place, and references to them follow, as after cutting and pasting. */
export function moveRange(book: WorkbookState, { sheet, area }: Place, target: Place): void {
  if (target.sheet !== sheet) notSimulated("Range.moveTo another sheet");
  const goal = { ...target.area, rowCount: area.rowCount, columnCount: area.columnCount };
  demand(isInGrid(goal), "InvalidArgument", "outside the sheet");
  demandUnlocked(sheet, area);
  demandUnlocked(sheet, goal);
  demandPlain(sheet, [area, goal]);
  const [rows, columns] = [goal.row - area.row, goal.column - area.column];
  const cells = readCells(area, (row, column): Cell | null => sheet.cells.get(cellKey(row, column)) ?? null);
  const looks = sheet.looks.flatMap(({ range, look }) => {
    const shared = intersect(range, area);
    return shared
      ? [{ range: { ...shared, row: shared.row + rows, column: shared.column + columns }, look }]
      : [];
  });
  emptyCells(sheet, area);
  erase(sheet.looks, area);
  erase(sheet.looks, goal);
  putCells(sheet, goal, cells);
  sheet.looks.push(...looks);
  rewriteFormulas(book, (sheetId) => (token) => followed(sheet, sheetId, { area, rows, columns }, token));
  tellEdit(book, sheet, area);
  tellEdit(book, sheet, goal);
}

/** What else could stand on the cells is not moved along here. */
function demandPlain(sheet: SheetState, areas: readonly RangeAddress[]): void {
  const touches = (range: RangeAddress): boolean => areas.some((area) => intersect(range, area) !== null);
  const ranges = [sheet.tables, sheet.rules, sheet.validations, sheet.hyperlinks].flatMap((list) =>
    list.map(({ range }) => range),
  );
  if ([...ranges, ...sheet.merges].some(touches))
    notSimulated("Range.moveTo with tables, merged cells, links, validation or conditional formats");
}

interface Shift {
  readonly area: RangeAddress;
  readonly rows: number;
  readonly columns: number;
}

/** References wholly inside the moved cells follow them. */
function followed(
  moved: SheetState,
  sheetId: string | null,
  { area, rows, columns }: Shift,
  token: { readonly type: string; readonly value: string },
): string | undefined {
  const reference = token.type === "range" ? readA1(token.value) : undefined;
  if (!reference || !("range" in reference)) return undefined;
  const named = reference.context?.[0];
  const isHere = named === undefined ? sheetId === moved.id : isSameText(named, moved.name);
  const { top, left, bottom, right } = reference.range;
  if (!isHere || typeof top !== "number" || typeof left !== "number") return undefined;
  const range = {
    row: top,
    column: left,
    rowCount: (bottom ?? top) - top + 1,
    columnCount: (right ?? left) - left + 1,
  };
  if (!contains(area, range)) return undefined;
  const places = {
    top: top + rows,
    bottom: (bottom ?? top) + rows,
    left: left + columns,
    right: (right ?? left) + columns,
  };
  return stringifyA1Ref({ ...reference, range: { ...reference.range, ...places } } as Parameters<
    typeof stringifyA1Ref
  >[0]);
}
