import type { HucreCell } from "../hucre";
import { addressOfSame } from "../package/repeated-formulas";
import { parseRange } from "../text/address";
import { eachTextOnce } from "../text/each-text-once";
import { shiftFormula } from "../text/shift-formula";

/** Gives the formula of a cell as the file means it; undefined where the cell has none. */
type FormulaReader = (row: number, column: number, cell: HucreCell) => string | undefined;

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of a sheet that others in it are like. */
export type Masters = Map<number, Master>;

/**
 * Reads formulas, those too that stand in the file only as "like the one up there"; a slice of a sheet adds to the
 * masters of those before.
 */
export function formulaReader(cells: ReadonlyMap<string, HucreCell>, masters: Masters): FormulaReader {
  for (const [key, cell] of cells) {
    if (cell.formulaSharedIndex === undefined || !cell.formula) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    masters.set(cell.formulaSharedIndex, { row, column, formula: cell.formula });
  }
  const saidThere = eachTextOnce((address) => formulaAt(cells, address));
  return (row, column, cell) => {
    const there = addressOfSame(cell.formula ?? "");
    if (there !== null) return saidThere(there);
    if (cell.formula) return cell.formula;
    const master = cell.formulaSharedIndex === undefined ? undefined : masters.get(cell.formulaSharedIndex);
    return master && shiftFormula(master.formula, row - master.row, column - master.column);
  };
}

function formulaAt(cells: ReadonlyMap<string, HucreCell>, address: string): string {
  const place = parseRange(address);
  return (place && cells.get(`${place.row},${place.column}`)?.formula) ?? "";
}
