import type {
  CellBlock,
  CellContent,
  RangeAddress,
  RangeFormat,
  Sheet,
  Table,
  WorkbookContent,
} from "../content";
import { splitFormula } from "../difference/formula-form";
import { isFormula } from "../formula";
import { overlap, without } from "../overlap";
import { withHeaderRow } from "../header-row";
import { makeGrid, readRows } from "../grid-of-cells";

/** A sheet whose table covers another range; columns that are new take their headers from the cells. */
export function resizeTable(sheet: Sheet, name: string, range: RangeAddress): Sheet {
  const grid = makeGrid(sheet);
  const resize = (table: Table): Table => ({
    ...table,
    range,
    columns: Array.from(
      { length: range.columnCount },
      (_, index) =>
        table.columns[range.column + index - table.range.column] ?? {
          header: String(grid.at(range.row, range.column + index) ?? `Column${index + 1}`),
        },
    ),
  });
  return { ...sheet, tables: sheet.tables.map((table) => (table.name === name ? resize(table) : table)) };
}

/** A sheet whose table covers the cells of another, with its headers. */
export function coverCells(sheet: Sheet, { name, range, columns }: Table): Sheet {
  const cover = (table: Table): Table => (table.name === name ? { ...table, range, columns } : table);
  return { ...sheet, tables: sheet.tables.map(cover) };
}

/** A sheet without some rows (zero-based) of a table's body; what stands below them in the table moves up. */
export function deleteTableRows(sheet: Sheet, name: string, rows: readonly number[]): Sheet {
  const table = sheet.tables.find((candidate) => candidate.name === name);
  if (!table) return sheet;
  const { range } = table;
  const body = { ...range, row: range.row + 1, rowCount: range.rowCount - 1 };
  const gone = new Set(rows);
  const kept = readRows(makeGrid(sheet), body).filter((_, index) => !gone.has(index));
  const contents = Array.from({ length: body.rowCount }, (_, index): (CellContent | undefined)[] => {
    return (kept[index] ?? Array.from({ length: body.columnCount }, () => null)).map((cell) => cell ?? null);
  });
  const rowCount = Math.max(1, kept.length) + 1;
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: body.row, column: body.column, contents }],
    tables: sheet.tables.map((other) =>
      other === table ? { ...table, range: { ...range, rowCount } } : other,
    ),
    formats: sheet.formats.flatMap((format) => movedUp(format, body, gone)),
  };
}

/** What is left of a format when some rows of a body (from 0) go, and those below them take their looks along. */
function movedUp(format: RangeFormat, body: RangeAddress, gone: ReadonlySet<number>): RangeFormat[] {
  const inside = overlap(format.range, body);
  if (inside === null) return [format];
  const first = inside.row - body.row;
  const above = [...gone].filter((row) => row < first).length;
  const within = [...gone].filter((row) => row >= first && row < first + inside.rowCount).length;
  const moved = { ...inside, row: inside.row - above, rowCount: inside.rowCount - within };
  return [...without(format.range, body), ...(moved.rowCount > 0 ? [moved] : [])].map((range) => ({
    ...format,
    range,
  }));
}

/** A sheet with a block written over its cells; writing a header renames the column. */
export function writeBlock(sheet: Sheet, block: CellBlock): Sheet {
  const written = makeGrid({ blocks: [block] });
  const tables = sheet.tables.map((table): Table => {
    const { row, column: first } = table.range;
    // Thousands of cells are written one by one, and hardly any of them is a header.
    if (row < block.row || row >= block.row + block.contents.length) return table;
    const columns = table.columns.map((column, index) => {
      const header = written.at(row, first + index);
      return typeof header === "string" && header !== column.header ? { ...column, header } : column;
    });
    return { ...table, columns };
  });
  return { ...sheet, tables, blocks: [...sheet.blocks, block] };
}

/** A sheet with the header row of a table switched on: the names that its columns have kept stand above its body. */
export function showHeaders(sheet: Sheet, name: string): Sheet {
  const table = sheet.tables.find((candidate) => candidate.name === name);
  if (table?.hasHeader !== false) return sheet;
  const whole = withHeaderRow(table);
  const { row, column } = whole.range;
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row, column, contents: [table.columns.map(({ header }) => header)] }],
    tables: sheet.tables.map((other) => (other === table ? whole : other)),
  };
}

/** A workbook in which a table has another name, wherever a formula speaks of it. */
export function renameTable(content: WorkbookContent, before: string, name: string): WorkbookContent {
  const rename = (formula: string): string => {
    const parts = splitFormula(formula);
    return parts
      .map(({ kind, source }, index) => {
        const isTable = kind === "other" && parts[index + 1]?.kind === "brackets" && endsWith(source, before);
        return isTable ? source.slice(0, -before.length) + name : source;
      })
      .join("");
  };
  const renamed = (cell: CellContent | undefined): CellContent | undefined =>
    isFormula(cell) ? { ...cell, formula: rename(cell.formula) } : cell;
  return {
    ...content,
    names: content.names.map((one) => ({ ...one, formula: rename(one.formula) })),
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        contents: block.contents.map((cells) => cells.map(renamed)),
      })),
      tables: sheet.tables.map((table) => ({
        ...table,
        name: table.name === before ? name : table.name,
        columns: table.columns.map((column) =>
          column.formula === undefined ? column : { ...column, formula: rename(column.formula) },
        ),
      })),
    })),
  };
}

/** Whether a stretch of a formula ends with a name, capitals aside, and not with a longer one. */
function endsWith(source: string, name: string): boolean {
  const lead = source.slice(0, -name.length);
  return source.toLowerCase().endsWith(name.toLowerCase()) && !/[\p{L}\p{N}_.\\]$/u.test(lead);
}
