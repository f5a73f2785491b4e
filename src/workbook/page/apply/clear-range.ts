import type { ColumnRun, RangeAddress, RowRun, Sheet } from "../content";
import { overlap, without } from "../overlap";

/** A sheet with nothing left on a range: no contents, looks, merges and rules, and no heights of its rows. */
export function clearRange(sheet: Sheet, range: RangeAddress): Sheet {
  const cut = <Part extends { readonly range: RangeAddress }>(parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => without(part.range, range).map((rest) => ({ ...part, range: rest })));
  const empty = Array.from({ length: range.columnCount }, () => null);
  const contents = Array.from({ length: range.rowCount }, () => empty);
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: range.row, column: range.column, contents }],
    formats: cut(sheet.formats),
    conditionalFormats: cut(sheet.conditionalFormats),
    validations: cut(sheet.validations),
    merges: sheet.merges.filter((merged) => overlap(merged, range) === null),
    rows: resetRows(sheet, range).rows,
  };
}

/** A sheet with no heights of some rows. */
export function resetRows(
  sheet: Sheet,
  { row: first, rowCount: count }: Pick<RowRun, "row" | "rowCount">,
): Sheet {
  const cleared = { row: first, rowCount: count, column: 0, columnCount: 1 };
  const rows = sheet.rows.flatMap((run) =>
    without({ ...run, column: 0, columnCount: 1 }, cleared).map(({ row, rowCount }) => ({
      ...run,
      row,
      rowCount,
    })),
  );
  return { ...sheet, rows };
}

/** A sheet with no widths of some columns; those that are hidden stay so. */
export function resetColumns(
  sheet: Sheet,
  { column: first, columnCount: count }: Pick<ColumnRun, "column" | "columnCount">,
): Sheet {
  const reset = { column: first, columnCount: count, row: 0, rowCount: 1 };
  const columns = sheet.columns.flatMap(({ width, ...run }) => {
    const whole = { ...run, row: 0, rowCount: 1 };
    const sized = width === undefined ? {} : { width };
    const inside = overlap(whole, reset);
    const isHidden = inside !== null && run.hidden === true;
    return [
      ...without(whole, reset).map(({ column, columnCount }) => ({ ...run, ...sized, column, columnCount })),
      ...(isHidden ? [{ ...run, column: inside.column, columnCount: inside.columnCount }] : []),
    ];
  });
  return { ...sheet, columns };
}
