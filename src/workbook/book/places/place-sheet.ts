import { MAX_ROWS, columnLetters } from "../../page/address";
import type { CellBlock, CellContent, RangeAddress, Sheet, Table } from "../../page/content";
import { placePage } from "./place-page";
import type { TablePlace } from "./table-place";
import { isUsualPlace } from "./table-place";

/** Where a table of ours was found. */
export interface FoundPlace {
  readonly sheet: Sheet;
  readonly table: Table;
}

/**
 * The description of a sheet moved to where its table really stands: rows shifted, columns put in the user's order, the
 * user's own columns left unspoken of but for the table's width. Its title lines stay where they are described only if
 * the table has not moved.
 */
export function placeSheet(sheet: Sheet, place: TablePlace, found: FoundPlace): Sheet {
  const table = sheet.tables[0];
  if (!table) return sheet;
  const placed = placeTable(table, place, found.table);
  if (isUsualPlace(place, table)) return { ...sheet, tables: [placed] };
  const shift = place.row - table.range.row;
  const isPut = shift === 0 && found.table.range.column === table.range.column;
  const isSpokenOf = (row: number): boolean => isPut || row >= table.range.row;
  const move = (range: RangeAddress): RangeAddress[] =>
    isSpokenOf(range.row) ? moveRange(range, table, place, shift) : [];
  return {
    ...sheet,
    blocks: sheet.blocks
      .filter(({ row }) => isSpokenOf(row))
      .map((block) => moveBlock(block, table, place, shift)),
    tables: [placed],
    formats: sheet.formats.flatMap((format) => move(format.range).map((range) => ({ ...format, range }))),
    validations: sheet.validations.flatMap((validation) =>
      move(validation.range).map((range) => ({ ...validation, range })),
    ),
    conditionalFormats: sheet.conditionalFormats.flatMap(({ range, rules }) =>
      move(range).map((moved) => ({
        range: moved,
        rules: rules.map((rule) =>
          rule.kind === "formula"
            ? { ...rule, formula: moveReferences(rule.formula, table, place, shift) }
            : rule,
        ),
      })),
    ),
    columns: newColumns(sheet.columns, table, place, found.table),
    rows: sheet.rows
      .filter(({ row }) => row > table.range.row)
      .map((run) => ({ ...run, row: run.row + shift })),
    page: placePage(sheet.page, placed, found.sheet),
  };
}

/** How columns look that the table gains at its right end; widths of those that are there are their owner's. */
function newColumns(
  columns: Sheet["columns"],
  table: Table,
  place: TablePlace,
  { range }: Table,
): Sheet["columns"] {
  return columns.flatMap((run) => {
    const column = place.columns[run.column - table.range.column];
    return column !== undefined && column >= range.column + range.columnCount ? [{ ...run, column }] : [];
  });
}

function placeTable(table: Table, place: TablePlace, found: Table): Table {
  const first = Math.min(found.range.column, ...place.columns);
  const last = Math.max(found.range.column + found.range.columnCount - 1, ...place.columns);
  const columns = Array.from({ length: last - first + 1 }, (_, index) => {
    const ours = place.columns.indexOf(first + index);
    return table.columns[ours] ?? found.columns[first + index - found.range.column] ?? { header: "" };
  });
  return {
    ...table,
    columns,
    range: { ...table.range, row: place.row, column: first, columnCount: columns.length },
  };
}

function moveBlock(block: CellBlock, table: Table, place: TablePlace, shift: number): CellBlock {
  if (block.row < table.range.row) return block;
  const first = Math.min(...place.columns);
  const width = Math.max(...place.columns) - first + 1;
  const contents = block.contents.map((row) => {
    const moved: (CellContent | undefined)[] = Array.from({ length: width }, () => undefined);
    row.forEach((content, index) => {
      const column = place.columns[block.column + index - table.range.column];
      if (column !== undefined) moved[column - first] = content;
    });
    return moved;
  });
  return { row: block.row + shift, column: first, contents };
}

/**
 * Ranges in the table part into one a column, since the columns may no longer be neighbours; neighbours are joined again.
 * One that runs to the sheet's last row still ends there.
 */
function moveRange(range: RangeAddress, table: Table, place: TablePlace, shift: number): RangeAddress[] {
  if (range.row < table.range.row) return [range];
  const columns = Array.from(
    { length: range.columnCount },
    (_, index) => place.columns[range.column + index - table.range.column],
  )
    .filter((column): column is number => column !== undefined)
    .sort((a, b) => a - b);
  const row = range.row + shift;
  const rowCount = Math.min(range.rowCount, MAX_ROWS - row);
  const runs: RangeAddress[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.column + last.columnCount === column)
      runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else runs.push({ row, rowCount, column, columnCount: 1 });
  }
  return runs;
}

/** The references of a rule such as `$T5` that point into the table's rows, moved with it. */
function moveReferences(formula: string, table: Table, place: TablePlace, shift: number): string {
  return table.columns
    .reduceRight((text, _column, index) => {
      const from = columnLetters(table.range.column + index);
      const to = columnLetters(place.columns[index] ?? table.range.column + index);
      return text.replace(
        new RegExp(`\\$${from}(\\d+)`, "g"),
        (_match, row: string) => `\u0000${to}${Number(row) + shift}`,
      );
    }, formula)
    .replaceAll("\u0000", "$");
}
