import { isCellError } from "../../domain/cell-error";
import type { CellValue, RangeAddress, Sheet } from "../../workbook/page/content";
import { convertLegacy, looksLegacy } from "../../plan-import/files/legacy-font";
import { holds } from "../../workbook/page/overlap";
import { valueOf } from "../../workbook/schema/cell-value";
import type { FoundList } from "./list";
import { datesShownIn } from "./show-date";

/** Most rows that are taken as a list; sheets with more hold something else. */
const MOST_ROWS = 5000;
const MOST_COLUMNS = 60;
const TICKED = "TRUE";

/**
 * The list in a range of a sheet, or in the whole sheet where no range or a single cell is given; null where all cells are
 * empty. Dates are written day first, formulas as the values they show.
 */
export function findList(sheet: Sheet, range?: RangeAddress): FoundList | null {
  const area = range && range.rowCount * range.columnCount > 1 ? range : WHOLE_SHEET;
  const read = cellsWithin(sheet, area);
  const cells = read.filter(({ text }) => text !== "");
  if (cells.length === 0) return null;
  const rowsUsed = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const columnsUsed = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const top = rowsUsed[0] ?? 0;
  const left = columnsUsed[0] ?? 0;
  const bottom = Math.min(top + MOST_ROWS - 1, rowsUsed.at(-1) ?? top);
  const right = Math.min(left + MOST_COLUMNS - 1, columnsUsed.at(-1) ?? left);
  const rows = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => ""),
  );
  for (const { row, column, text } of cells) {
    const target = rows[row - top];
    if (target && column <= right) target[column - left] = text;
  }
  const merges = sheet.merges
    .filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right)
    .map((merge) => ({ ...merge, row: merge.row - top, column: merge.column - left }));
  const within = (row: number): boolean => row >= top && row <= bottom;
  const hidden = sheet.rows
    .filter((run) => run.hidden === true)
    .flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, index) => row + index))
    .filter(within);
  const uncounted = read.filter(({ row, isUncounted }) => isUncounted && within(row)).map(({ row }) => row);
  const list = { sheet: sheet.name, firstRow: top + 1, firstColumn: left, rows: inUnicode(rows), merges };
  const swapped = swappedIn(cells).map(({ row, column }) => ({ row: row - top, column: column - left }));
  return { ...list, ...indexes({ hidden, uncounted }, top), ...(swapped.length > 0 && { swapped }) };
}

/** "17/9/2026" as it was typed, and the number of a day that shows as "09/11/2026". */
const TYPED_DAY = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/;
const MONTHS = 12;
const FEWEST_TYPED = 2;

/**
 * Cells with a day that Excel has likely read month first: what is typed day first becomes a day there only where it can be
 * read so, and stays text in all other cells of the column.
 */
function swappedIn(cells: readonly ShownCell[]): ShownCell[] {
  const columns = new Map<number, ShownCell[]>();
  for (const cell of cells)
    if (TYPED_DAY.test(cell.text)) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  const isLate = ({ text }: ShownCell): boolean => Number(TYPED_DAY.exec(text)?.[1]) > MONTHS;
  return [...columns.values()].flatMap((column) => {
    const days = column.filter(({ isDay }) => isDay);
    const typed = column.filter(({ isDay }) => !isDay);
    const isSwapped = typed.length >= FEWEST_TYPED && typed.every(isLate) && !days.some(isLate);
    return isSwapped ? days : [];
  });
}

/** Rows as indexes of the list, each once; without those of which there are none. */
function indexes<Kind extends string>(
  rows: Readonly<Record<Kind, readonly number[]>>,
  top: number,
): Partial<Record<Kind, readonly number[]>> {
  const told = Object.entries<readonly number[]>(rows).filter(([, found]) => found.length > 0);
  return Object.fromEntries(
    told.map(([kind, found]) => [kind, [...new Set(found)].map((row) => row - top)]),
  ) as unknown as Partial<Record<Kind, readonly number[]>>;
}

/** Cells that were typed for an old font, in Unicode. */
function inUnicode(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const text = rows.map((row) => row.join(CELL_END)).join(ROW_END);
  const converted = looksLegacy(text) ? convertLegacy(text) : null;
  return converted === null ? rows : converted.split(ROW_END).map((row) => row.split(CELL_END));
}

/** Signs that no cell holds, which may have lines and tabs of its own. */
const CELL_END = "\u001f";
const ROW_END = "\u001e";

const WHOLE_SHEET: RangeAddress = { row: 0, column: 0, rowCount: Infinity, columnCount: Infinity };

interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Whether it is a formula that has failed, or that no program has worked out. */
  readonly isUncounted: boolean;
  /** Whether it is a number that shows as a day. */
  readonly isDay?: boolean;
}

function cellsWithin(sheet: Sheet, area: RangeAddress): ShownCell[] {
  const shownAt = datesShownIn(sheet);
  return sheet.blocks.flatMap((block) =>
    block.contents.flatMap((contents, rowOffset) =>
      contents.flatMap((content, columnOffset): readonly ShownCell[] => {
        const row = block.row + rowOffset;
        const column = block.column + columnOffset;
        if (!holds(area, row, column)) return [];
        const value = valueOf(content);
        const shown = typeof value === "number" ? shownAt(row, column) : null;
        const text = shown && typeof value === "number" ? shown(value) : showValue(value);
        const isUncounted =
          isCellError(text) ||
          (typeof content === "object" && content !== null && content.cached === undefined);
        if (isUncounted) return [{ row, column, text: "", isUncounted }];
        return text === "" ? [] : [{ row, column, text, isUncounted, isDay: shown !== null }];
      }),
    ),
  );
}

/** A box that is not ticked says nothing: tables of boxes go on far below their rows. */
function showValue(value: CellValue): string {
  if (value === null || value === false) return "";
  return value === true ? TICKED : String(value).trim().normalize("NFC");
}
