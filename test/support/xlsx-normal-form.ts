import { cellAddress } from "../../src/workbook/page/address";
import type {
  CellContent,
  CellFormat,
  ConditionalFormat,
  ConditionalRule,
  RangeAddress,
  Sheet,
  WorkbookContent,
} from "../../src/workbook/page/content";

type Looks = Record<string, unknown>;

/** A workbook cell by cell, so that two descriptions of the same workbook are equal however they are cut up. */
export function inNormalForm(content: WorkbookContent): unknown {
  // What else is described of a name is in no file.
  const names = content.names.map(({ name, formula }) => ({ name, formula }));
  names.sort((a, b) => a.name.localeCompare(b.name));
  return {
    sheets: content.sheets.map(sheetInNormalForm),
    names,
    properties: content.properties,
    activeSheet: content.activeSheet ?? content.sheets.find((s) => s.visibility === "visible")?.name,
  };
}

function sheetInNormalForm(sheet: Sheet): unknown {
  const { blocks, formats, columns, rows, conditionalFormats, ...rest } = sheet;
  return {
    ...rest,
    // What lies over cells is only found: charts that are described are found as pictures too.
    attached: undefined,
    cells: cellsOf(blocks),
    looks: looksOf(formats),
    columns: linesOf(
      columns.map(({ column, columnCount, ...look }) => ({
        first: column,
        count: columnCount,
        // A file keeps two digits.
        look: look.width === undefined ? look : { ...look, width: Math.round(look.width * 100) / 100 },
      })),
    ),
    rows: linesOf(rows.map(({ row, rowCount, ...look }) => ({ first: row, count: rowCount, look }))),
    conditionalFormats: conditionalFormats.flatMap(rulesOf),
  };
}

function cellsOf(blocks: Sheet["blocks"]): Record<string, CellContent> {
  const cells: Record<string, CellContent> = {};
  for (const block of blocks) {
    block.contents.forEach((line, row) =>
      line.forEach((content, column) => {
        const address = cellAddress(block.row + row, block.column + column);
        if (content === undefined) return;
        if (content === null || content === "") delete cells[address];
        else cells[address] = content;
      }),
    );
  }
  return cells;
}

function looksOf(formats: Sheet["formats"]): Record<string, Looks> {
  const looks: Record<string, Looks> = {};
  for (const { range, format } of formats) {
    eachCell(range, (row, column) => {
      const address = cellAddress(row, column);
      looks[address] = { ...looks[address], ...ownLooks(format, range, row) };
    });
  }
  return Object.fromEntries(Object.entries(looks).map(([address, look]) => [address, withoutDefaults(look)]));
}

function ownLooks(format: CellFormat, range: RangeAddress, row: number): Looks {
  const { borders, borderTop, borderBottom, ...plain } = format;
  const isLast = row === range.row + range.rowCount - 1;
  return {
    ...plain,
    ...(borders && { left: borders, right: borders, top: borders, bottom: borders }),
    ...(borderTop && row === range.row && { top: borderTop }),
    ...(borderBottom && isLast && { bottom: borderBottom }),
  };
}

/** What a cell is like that says nothing of it. */
const DEFAULTS: Looks = {
  locked: true,
  wrap: false,
  bold: false,
  italic: false,
  numberFormat: "General",
  fontName: "Times New Roman",
  fontSize: 11,
  horizontal: "general",
  vertical: "bottom",
};

function withoutDefaults(look: Looks): Looks {
  return Object.fromEntries(Object.entries(look).filter(([name, value]) => DEFAULTS[name] !== value));
}

function eachCell(range: RangeAddress, visit: (row: number, column: number) => void): void {
  for (let row = range.row; row < range.row + range.rowCount; row += 1) {
    for (let column = range.column; column < range.column + range.columnCount; column += 1)
      visit(row, column);
  }
}

function linesOf(runs: readonly { first: number; count: number; look: Looks }[]): Record<number, Looks> {
  const lines: Record<number, Looks> = {};
  for (const { first, count, look } of runs) {
    for (let index = first; index < first + count; index += 1) {
      const { hidden, ...size } = { ...lines[index], ...look };
      lines[index] = hidden ? { ...size, hidden } : size;
    }
  }
  return lines;
}

function rulesOf({ range, rules }: ConditionalFormat): { range: RangeAddress; rule: ConditionalRule }[] {
  return rules.map((rule) => ({ range, rule }));
}
