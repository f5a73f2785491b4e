import type { RangeAddress } from "../../workbook/content";
import { runsOf, type Run } from "./runs";

/** A rectangle of equal cells. */
export interface Rectangle<Value> {
  readonly range: RangeAddress;
  readonly value: Value;
}

/** Gathers equal cells into rectangles: neighbours in a row first, then equal rows of them. */
export function rectanglesOf<Value>(
  cells: readonly (readonly Value[])[],
  origin: Pick<RangeAddress, "row" | "column">,
): Rectangle<Value>[] {
  const finished: Rectangle<Value>[] = [];
  let open = new Map<string, Rectangle<Value>>();
  for (const [index, row] of cells.entries()) {
    const next = new Map<string, Rectangle<Value>>();
    for (const run of runsOf(row)) {
      const key = JSON.stringify(run);
      const above = open.get(key);
      next.set(key, above === undefined ? started(run, origin, index) : grown(above));
      open.delete(key);
    }
    finished.push(...open.values());
    open = next;
  }
  return [...finished, ...open.values()];
}

function started<Value>(
  run: Run<Value>,
  origin: Pick<RangeAddress, "row" | "column">,
  index: number,
): Rectangle<Value> {
  const range = {
    row: origin.row + index,
    rowCount: 1,
    column: origin.column + run.first,
    columnCount: run.count,
  };
  return { range, value: run.value };
}

function grown<Value>({ range, value }: Rectangle<Value>): Rectangle<Value> {
  return { range: { ...range, rowCount: range.rowCount + 1 }, value };
}
