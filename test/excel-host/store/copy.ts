import {
  parseA1Ref,
  parseR1C1Ref,
  stringifyR1C1Ref,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from "@borgar/fx";
import type { RangeAddress } from "../../../src/workbook/page/content";
import { demand, notSimulated } from "../rich-api/host-error";
import { columnLetters, intersect, isInGrid } from "./address";
import {
  demandUnfiltered,
  demandUnlocked,
  readCells,
  readValues,
  translateFormula,
  type CellInputs,
} from "./cells";
import { tokenizeFormula } from "./formula-parts";
import { erase, paint } from "./looks";
import { cellKey, type Cell, type SheetState, type WorkbookState } from "./workbook-state";
import { putEntries } from "./write";

/** What is copied, and how (Range.copyFrom). */
export interface CopyOptions {
  readonly type: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Cells of one sheet. */
export interface Place {
  readonly sheet: SheetState;
  readonly area: RangeAddress;
}

/**
 * Range.copyFrom: the destination grows to the source's size, or holds the source several times where it is an exact
 * multiple of it "in either rows or columns".
 */
export function copyCells(
  book: WorkbookState,
  source: Place,
  target: Place,
  options: CopyOptions,
): RangeAddress {
  const { area } = source;
  const [height, width] = options.transpose
    ? [area.columnCount, area.rowCount]
    : [area.rowCount, area.columnCount];
  const rowCount = timesOf(target.area.rowCount, height) * height;
  const columnCount = timesOf(target.area.columnCount, width) * width;
  const filled = { ...target.area, rowCount, columnCount };
  demand(isInGrid(filled), "InvalidArgument", "outside the sheet");
  demandUnlocked(target.sheet, filled);
  demandUnfiltered(target.sheet, filled);
  demandPlain(source, options);
  const cells = sourceCells(book, source, options);
  const looks = readLooks(source);
  const origin = (row: number, column: number): [number, number] => {
    const [down, across] = [row % height, column % width];
    return options.transpose ? [across, down] : [down, across];
  };
  const isSkipped = (row: number, column: number): boolean => options.skipBlanks && !cells[row]?.[column];
  if (options.type === "All" || options.type === "Formats")
    paintCells(target.sheet, filled, looks, (row, column) => {
      const [fromRow, fromColumn] = origin(row, column);
      return isSkipped(fromRow, fromColumn) ? null : [fromRow, fromColumn];
    });
  if (options.type === "Formats") book.revision += 1;
  else putEntries(book, target.sheet, filled, inputsOf(source, filled, cells, { ...options, origin }));
  return filled;
}

function timesOf(available: number, size: number): number {
  return available % size === 0 ? available / size : 1;
}

/** What hangs on the cells besides contents and looks would have to be copied too. */
function demandPlain({ sheet, area }: Place, { type }: CopyOptions): void {
  if (type === "Formulas" || type === "Values") return;
  const touches = (range: RangeAddress): boolean => intersect(range, area) !== null;
  if (sheet.merges.some(touches)) notSimulated("Range.copyFrom of merged cells");
  if (sheet.rules.some(({ range }) => touches(range))) notSimulated("Range.copyFrom of conditional formats");
  if (type === "All" && sheet.validations.some(({ range }) => touches(range)))
    notSimulated("Range.copyFrom of data validation");
  if (type === "All" && sheet.hyperlinks.some(({ range }) => touches(range)))
    notSimulated("Range.copyFrom of hyperlinks");
}

function sourceCells(book: WorkbookState, { sheet, area }: Place, { type }: CopyOptions): (Cell | null)[][] {
  if (type !== "Values")
    return readCells(area, (row, column) => sheet.cells.get(cellKey(row, column)) ?? null);
  return readValues(book, sheet, area).map((line) =>
    line.map((value) => (value === "" || value === null ? null : { value })),
  );
}

interface Placing extends CopyOptions {
  readonly origin: (row: number, column: number) => [number, number];
}

function inputsOf(
  source: Place,
  filled: RangeAddress,
  cells: readonly (readonly (Cell | null)[])[],
  { origin, skipBlanks, transpose }: Placing,
): CellInputs {
  return Array.from({ length: filled.rowCount }, (_, row) =>
    Array.from({ length: filled.columnCount }, (_unused, column) => {
      const [fromRow, fromColumn] = origin(row, column);
      const cell = cells[fromRow]?.[fromColumn] ?? null;
      if (cell === null) return skipBlanks ? undefined : null;
      if ("value" in cell) return cell;
      const from = { row: source.area.row + fromRow, column: source.area.column + fromColumn };
      const to = { row: filled.row + row, column: filled.column + column };
      return {
        formula: transpose ? turned(cell.formula, from, to) : translateFormula(cell.formula, from, to),
      };
    }),
  );
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A formula whose relative references are turned about its cell, rows into columns. */
function turned(formula: string, from: Spot, to: Spot): string {
  const tokens = tokenizeFormula(formula);
  const references = tokens.filter(({ type }) => type.startsWith("range"));
  const isMixed = references.some(({ value }) => /\$/.test(value) && !isAbsolute(value));
  if (isMixed) notSimulated("Range.copyFrom transposing mixed references");
  const turnedTokens = tokens.map((token) => {
    if (!token.type.startsWith("range") || isAbsolute(token.value)) return token.value;
    const relative = translateFormulaToR1C1(`=${token.value}`, spotText(from)).slice(1);
    const reference = parseR1C1Ref(relative);
    if (!reference || !("range" in reference)) return notSimulated("Range.copyFrom transposing a reference");
    const { r0, c0, r1, c1 } = reference.range;
    const range = { r0: c0, c0: r0, r1: c1, c1: r1 };
    const text = stringifyR1C1Ref({ ...reference, range } as Parameters<typeof stringifyR1C1Ref>[0]);
    return translateFormulaToA1(`=${text}`, spotText(to)).slice(1);
  });
  return turnedTokens.join("");
}

function isAbsolute(reference: string): boolean {
  const parsed = parseA1Ref(reference);
  const range = parsed && "range" in parsed ? parsed.range : undefined;
  return range !== undefined && range.$top === true && range.$left === true;
}

function spotText({ row, column }: Spot): string {
  return `${columnLetters(column)}${row + 1}`;
}

type Looks = readonly { readonly range: RangeAddress; readonly look: SheetState["looks"][number]["look"] }[];

/** The source's paint, as it was before the destination was touched. */
function readLooks({ sheet, area }: Place): Looks {
  return sheet.looks.flatMap(({ range, look }) => {
    const shared = intersect(range, area);
    return shared
      ? [{ range: { ...shared, row: shared.row - area.row, column: shared.column - area.column }, look }]
      : [];
  });
}

function paintCells(
  sheet: SheetState,
  filled: RangeAddress,
  looks: Looks,
  origin: (row: number, column: number) => [number, number] | null,
): void {
  for (let row = 0; row < filled.rowCount; row += 1)
    for (let column = 0; column < filled.columnCount; column += 1) {
      const from = origin(row, column);
      if (!from) continue;
      const cell = { row: filled.row + row, column: filled.column + column, rowCount: 1, columnCount: 1 };
      erase(sheet.looks, cell);
      const spot = { row: from[0], column: from[1], rowCount: 1, columnCount: 1 };
      const look = Object.assign(
        {},
        ...looks.filter(({ range }) => intersect(range, spot)).map((each) => each.look),
      );
      if (Object.keys(look as object).length > 0) paint(sheet.looks, cell, look as object);
    }
}
