import type { RangeAddress } from "../../workbook/page/content";
import { cellInput, type CellInput } from "../cell-input";
import { inputBytes } from "../payload";
import { rangeAt, sheetNamed } from "../place";
import type { TextCells } from "../text-cells";
import { BYTES_PER_CALL, type Step } from "../step";
import { cellParts, type InputBlock } from "./cell-parts";
import type { ChangeOf } from "./change-of";

/** Office.js cuts a large block into pieces of this many cells, each with calls of its own. */
const CELLS_PER_PIECE = 1_500;
const CALLS_PER_PIECE = 4;
const CALLS_PER_FORMAT = 3;

/**
 * Writes a block of cells: columns of one formula as one call, the rest as blocks of inputs, cut by rows so that no
 * step is larger than asked for. Cells that stay as they are outside of all steps where whole columns of them do.
 */
export function* cellSteps(
  change: ChangeOf<"writeCells">,
  maximumStepBytes: number,
  isTextCell: TextCells,
): Generator<Step> {
  const { blocks, columnFormulas } = cellParts(change.block, (row, column) =>
    isTextCell(change.sheet, row, column),
  );
  for (const block of blocks) {
    for (const piece of piecesOf(block, maximumStepBytes)) yield inputStep(change.sheet, piece);
  }
  for (const { range, formula } of columnFormulas) yield formulaStep(change.sheet, range, formula);
}

interface Piece extends InputBlock {
  readonly bytes: number;
}

function* piecesOf(block: InputBlock, maximumBytes: number): Generator<Piece> {
  let first = 0;
  let bytes = 0;
  for (const [index, row] of block.inputs.entries()) {
    const rowBytes = bytesOfRow(row);
    if (bytes > 0 && bytes + rowBytes > maximumBytes) {
      yield pieceOf(block, first, index, bytes);
      first = index;
      bytes = 0;
    }
    bytes += rowBytes;
  }
  yield pieceOf(block, first, block.inputs.length, bytes);
}

function pieceOf(block: InputBlock, first: number, end: number, bytes: number): Piece {
  const [row, next] = [block.row + first, block.row + end];
  const unformatted = block.unformatted.filter((cell) => cell.row >= row && cell.row < next);
  return {
    row,
    column: block.column,
    inputs: block.inputs.slice(first, end),
    unformatted,
    bytes: bytes + unformatted.length * CALLS_PER_FORMAT * BYTES_PER_CALL,
  };
}

function bytesOfRow(row: readonly CellInput[]): number {
  const calls = (row.length * CALLS_PER_PIECE * BYTES_PER_CALL) / CELLS_PER_PIECE;
  return row.reduce<number>((bytes, input) => bytes + inputBytes(input), calls);
}

function inputStep(sheet: string, piece: Piece): Step {
  const range: RangeAddress = {
    row: piece.row,
    column: piece.column,
    rowCount: piece.inputs.length,
    columnCount: piece.inputs[0]?.length ?? 0,
  };
  return {
    bytes: piece.bytes + CALLS_PER_PIECE * BYTES_PER_CALL,
    queue: (context) => {
      const target = sheetNamed(context, sheet);
      for (const cell of piece.unformatted) {
        rangeAt(target, { ...cell, rowCount: 1, columnCount: 1 }).numberFormat = [["General"]];
      }
      rangeAt(target, range).formulas = piece.inputs as CellInput[][];
    },
  };
}

/**
 * One formula for a whole range goes as a single value, which Excel enters in each cell (Microsoft's tech community,
 * idea 4211172: works in Excel, though the types ask for an array).
 */
function formulaStep(sheet: string, range: RangeAddress, formula: string): Step {
  return {
    bytes: inputBytes(cellInput({ formula })) + CALLS_PER_PIECE * BYTES_PER_CALL,
    queue: (context) => {
      rangeAt(sheetNamed(context, sheet), range).formulas = formula as unknown as string[][];
    },
  };
}
