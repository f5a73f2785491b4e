import type { CellContent, CellValue, Formula, Sheet } from "../../workbook/page/content";
import type { HucreCell } from "../hucre";
import { eachTextOnce } from "../text/each-text-once";
import { toFileFormula } from "../text/formula-text";
import { escapeFileText, needsQuotePrefix } from "../text/literal-text";
import { layOutLooks, type LookGrid } from "./look-grid";
import { toStyle } from "./styles";

type Grid = (CellContent | undefined)[][];
type Style = HucreCell["style"];

/**
 * The cells of a sheet, contents and looks together, as the library takes them. Most cells of a column look alike: the
 * library is given plain values and a style for each column, which is several times faster than cells one by one, and
 * cells (keyed "row,column") only where that will not do.
 */
export interface CellsToWrite {
  readonly rows: CellValue[][];
  readonly columnStyles: readonly Style[];
  readonly cells: Map<string, Partial<HucreCell>>;
}

/** Lays out contents and looks of a sheet. */
export function toCells(sheet: Sheet): CellsToWrite {
  const contents = layOutContents(sheet);
  const looks = layOutLooks(sheet.formats);
  const styles = looks.looks.flatMap((look) => [toStyle(look, false), toStyle(look, true)]);
  const rowCount = Math.max(contents.length, looks.rows.length);
  const lines = Array.from({ length: rowCount }, (_, row) => styleNumbers(contents[row], looks, row));
  const usual = usualNumbers(lines);
  const cells: CellsToWrite["cells"] = new Map();
  const toFile = eachTextOnce(toFileFormula);
  const rows = lines.map((numbers, row) => {
    const line = contents[row] ?? [];
    // A plain cell cannot be kept from the style of its column, so its whole row is given cell by cell.
    const isRegular = numbers.every((number, column) => number !== 0 || usual[column] === 0);
    numbers.forEach((number, column) => {
      const isUsual = isRegular && number === usual[column];
      if (isUsual && !isFormula(line[column])) return;
      const cell = toCell(line[column], isUsual || number === 0 ? undefined : styles[number], toFile);
      if (cell) cells.set(`${row},${column}`, cell);
    });
    return isRegular ? numbers.map((_, column) => toPlainValue(line[column])) : [];
  });
  return { rows, cells, columnStyles: usual.map((number) => (number === 0 ? undefined : styles[number])) };
}

/** Each cell's style by number: twice its look's, one more where its text must stay text. */
function styleNumbers(line: Grid[number] | undefined, looks: LookGrid, row: number): number[] {
  const columnCount = Math.max(line?.length ?? 0, looks.rows[row]?.length ?? 0);
  return Array.from({ length: columnCount }, (_, column) => {
    const content = line?.[column];
    const isQuoted = typeof content === "string" && needsQuotePrefix(content);
    return (looks.rows[row]?.[column] ?? 0) * 2 + (isQuoted ? 1 : 0);
  });
}

/** The commonest style of each column. */
function usualNumbers(lines: readonly (readonly number[])[]): number[] {
  const counts: Map<number, number>[] = [];
  for (const line of lines) {
    line.forEach((number, column) => {
      const count = (counts[column] ??= new Map<number, number>());
      count.set(number, (count.get(number) ?? 0) + 1);
    });
  }
  return counts.map((count) => [...count].reduce((most, one) => (one[1] > most[1] ? one : most))[0]);
}

function layOutContents(sheet: Sheet): Grid {
  const grid: Grid = [];
  for (const block of sheet.blocks) {
    block.contents.forEach((contents, rowOffset) => {
      const line = (grid[block.row + rowOffset] ??= []);
      contents.forEach((content, columnOffset) => {
        if (content !== undefined) line[block.column + columnOffset] = content;
      });
    });
  }
  return grid;
}

function toPlainValue(content: CellContent | undefined): CellValue {
  return isFormula(content) ? null : toFileValue(content ?? null);
}

function toCell(
  content: CellContent | undefined,
  style: Style,
  toFile: (formula: string) => string,
): Partial<HucreCell> | null {
  const looks = style && { style };
  if (isFormula(content)) return { ...looks, ...toFormulaCell(content, toFile) };
  const value = toFileValue(content ?? null);
  if (value === null) return looks ?? null;
  return { ...looks, value };
}

function isFormula(content: CellContent | undefined): content is Formula {
  return typeof content === "object" && content !== null;
}

function toFormulaCell(
  { formula, cached }: Formula,
  toFile: (formula: string) => string,
): Partial<HucreCell> {
  const result = typeof cached === "string" ? escapeFileText(cached) : cached;
  const file = { formula: toFile(formula) };
  return result === undefined || result === null ? file : { ...file, formulaResult: result };
}

function toFileValue(value: CellValue): CellValue {
  // An empty text is an empty cell, as it is when written through Excel.
  if (value === "") return null;
  return typeof value === "string" ? escapeFileText(value) : value;
}
