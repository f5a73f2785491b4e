import type { CellBlock, CellContent, RangeAddress } from "../../workbook/page/content";
import { isFormula } from "../../workbook/page/formula";
import { cellInput, losesTextFormat, type CellInput } from "../cell-input";
import { movesWhenFilledDown } from "../filled-down";

/** A rectangle of inputs, its top left cell zero-based. */
export interface InputBlock {
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (readonly CellInput[])[];
  /** Cells formatted as text that must not be, zero-based on the sheet. */
  readonly unformatted: readonly CellPlace[];
}

/** A cell of a sheet. */
export type CellPlace = Pick<RangeAddress, "row" | "column">;

/** A range whose cells all hold the same formula. */
export interface ColumnFormula {
  readonly range: RangeAddress;
  readonly formula: string;
}

/** What of a block is written as inputs, and what as one formula for a column. */
export interface CellParts {
  readonly blocks: readonly InputBlock[];
  readonly columnFormulas: readonly ColumnFormula[];
}

/** Parts a block into runs of columns with inputs and columns of one formula; columns to be left alone fall away. */
export function cellParts(block: CellBlock, isTextCell: (row: number, column: number) => boolean): CellParts {
  const columnCount = block.contents[0]?.length ?? 0;
  const blocks: InputBlock[] = [];
  const columnFormulas: ColumnFormula[] = [];
  let runStart: number | null = null;
  for (let column = 0; column <= columnCount; column += 1) {
    const role = column === columnCount ? "end" : roleOf(block.contents, column);
    if (role === "inputs") {
      runStart ??= column;
      continue;
    }
    if (runStart !== null) blocks.push(inputsOf(block, runStart, column, isTextCell));
    runStart = null;
    if (typeof role === "object") columnFormulas.push(columnFormulaOf(block, column, role.formula));
  }
  return { blocks, columnFormulas };
}

type ColumnRole = "inputs" | "left-alone" | { readonly formula: string };

function roleOf(contents: CellBlock["contents"], column: number): ColumnRole {
  const first = contents[0]?.[column];
  if (first === undefined) {
    return contents.every((row) => row[column] === undefined) ? "left-alone" : "inputs";
  }
  return contents.length > 1 && isFormula(first) && fillsColumn(contents, column, first.formula)
    ? { formula: first.formula }
    : "inputs";
}

function fillsColumn(contents: CellBlock["contents"], column: number, formula: string): boolean {
  return contents.every((row) => formulaOf(row[column]) === formula) && !movesWhenFilledDown(formula);
}

function formulaOf(content: CellContent | undefined): string | undefined {
  return isFormula(content) ? content.formula : undefined;
}

function columnFormulaOf(block: CellBlock, column: number, formula: string): ColumnFormula {
  return {
    range: { row: block.row, column: block.column + column, rowCount: block.contents.length, columnCount: 1 },
    formula,
  };
}

function inputsOf(
  block: CellBlock,
  start: number,
  end: number,
  isTextCell: (row: number, column: number) => boolean,
): InputBlock {
  const at = (rowIndex: number, index: number): CellPlace => ({
    row: block.row + rowIndex,
    column: block.column + start + index,
  });
  const isText = ({ row, column }: CellPlace): boolean => isTextCell(row, column);
  const cells = block.contents.map((row) => row.slice(start, end));
  return {
    ...at(0, 0),
    inputs: cells.map((row, rowIndex) =>
      row.map((content, index) => cellInput(content, () => isText(at(rowIndex, index)))),
    ),
    unformatted: cells.flatMap((row, rowIndex) =>
      row.flatMap((content, index) =>
        losesTextFormat(content) && isText(at(rowIndex, index)) ? [at(rowIndex, index)] : [],
      ),
    ),
  };
}
