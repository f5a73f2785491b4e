import type { CellValue, RangeAddress } from "../../../src/workbook/page/content";
import { formatAddress } from "./address";
import { readValues } from "./cells";
import type { SeriesState, SheetState, WorkbookState } from "./workbook-state";

/** First accent colours of the Office theme, which new series take. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The colour of a chart's next series. */
export function accentOf(order: number): string {
  return ACCENTS[order % ACCENTS.length] ?? "";
}

/**
 * The series of a source range, its columns unless they are more than its rows or the script says otherwise. A first
 * line of texts names the series, a first line of texts across it gives the categories; an empty corner makes both.
 */
export function seriesOf(
  book: WorkbookState,
  sheet: SheetState,
  area: RangeAddress,
  seriesBy: unknown,
): SeriesState[] {
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && area.columnCount > area.rowCount);
  const values = readValues(book, sheet, area);
  const lines = byRows ? values : transposed(values);
  const { hasNames, hasCategories } = headingsOf(lines);
  const first = hasNames ? 1 : 0;
  const reference = (index: number): string => {
    const line = byRows
      ? {
          row: area.row + index,
          rowCount: 1,
          column: area.column + first,
          columnCount: area.columnCount - first,
        }
      : {
          column: area.column + index,
          columnCount: 1,
          row: area.row + first,
          rowCount: area.rowCount - first,
        };
    return formatAddress(sheet.name, line, "$");
  };
  return lines.slice(hasCategories ? 1 : 0).map((line, order) => ({
    name: hasNames ? String(line[0] ?? "") : `Series${order + 1}`,
    values: reference(order + (hasCategories ? 1 : 0)),
    categories: hasCategories ? reference(0) : "",
    color: accentOf(order),
    looks: new Map(),
  }));
}

function transposed(values: readonly (readonly CellValue[])[]): CellValue[][] {
  return (values[0] ?? []).map((_, column) => values.map((line) => line[column] ?? ""));
}

/** Of lines that are to be series: whether their first cells name them, and whether the first line is the categories. */
function headingsOf(lines: readonly (readonly CellValue[])[]): { hasNames: boolean; hasCategories: boolean } {
  const [firstLine = []] = lines;
  const isBoth = lines.length > 1 && firstLine.length > 1;
  const isCornerEmpty = isBoth && firstLine[0] === "";
  const hasCategories = isCornerEmpty || (lines.length > 1 && isText(firstLine.at(-1)));
  const names = lines.slice(hasCategories ? 1 : 0).map(([name]) => name);
  const hasNames = isCornerEmpty || (firstLine.length > 1 && names.every(isText));
  return { hasNames, hasCategories };
}

function isText(value: CellValue | undefined): boolean {
  return typeof value === "string" && value !== "";
}
