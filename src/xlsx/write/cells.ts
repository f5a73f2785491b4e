import type { CellContent, CellValue, Formula, Sheet } from "../../workbook/content";
import type { HucreCell } from "../hucre";
import { toFileFormula } from "../text/formula-text";
import { escapeFileText, needsQuotePrefix } from "../text/literal-text";
import { layOutLooks, type LookGrid } from "./look-grid";
import { toStyle } from "./styles";

type Grid = (CellContent | undefined)[][];
type StyleOf = (row: number, column: number, content: CellContent | undefined) => HucreCell["style"];

/** The cells of a sheet, contents and looks together, as the library takes them: keyed "row,column". */
export function toCells(sheet: Sheet): Map<string, Partial<HucreCell>> {
  const contents = layOutContents(sheet);
  const looks = layOutLooks(sheet.formats);
  const styleOf = styleFinder(looks);
  const cells = new Map<string, Partial<HucreCell>>();
  const rowCount = Math.max(contents.length, looks.rows.length);
  for (let row = 0; row < rowCount; row += 1) {
    const columnCount = Math.max(contents[row]?.length ?? 0, looks.rows[row]?.length ?? 0);
    for (let column = 0; column < columnCount; column += 1) {
      const content = contents[row]?.[column];
      const style = styleOf(row, column, content);
      const cell = toCell(content, style);
      if (cell) cells.set(`${row},${column}`, cell);
    }
  }
  return cells;
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

function styleFinder(grid: LookGrid): StyleOf {
  const plain = grid.looks.map((look) => toStyle(look, false));
  const quoted = grid.looks.map((look) => toStyle(look, true));
  return (row, column, content) => {
    const index = grid.rows[row]?.[column] ?? 0;
    if (typeof content === "string" && needsQuotePrefix(content)) return quoted[index];
    return index === 0 ? undefined : plain[index];
  };
}

function toCell(content: CellContent | undefined, style: HucreCell["style"]): Partial<HucreCell> | null {
  const looks = style && { style };
  if (isFormula(content)) return { ...looks, ...toFormulaCell(content) };
  const value = toFileValue(content ?? null);
  if (value === null) return looks ?? null;
  return { ...looks, value };
}

function isFormula(content: CellContent | undefined): content is Formula {
  return typeof content === "object" && content !== null;
}

function toFormulaCell(formula: Formula): Partial<HucreCell> {
  const { cached } = formula;
  const result = typeof cached === "string" ? escapeFileText(cached) : cached;
  const file = { formula: toFileFormula(formula.formula) };
  return result === undefined || result === null ? file : { ...file, formulaResult: result };
}

function toFileValue(value: CellValue): CellValue {
  // An empty text is an empty cell, as it is when written through Excel.
  if (value === "") return null;
  return typeof value === "string" ? escapeFileText(value) : value;
}
