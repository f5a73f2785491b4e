import type { Change } from "../change";
import type { Sheet } from "../content";
import { makeGrid } from "../grid-of-cells";
import { overlap } from "../overlap";
import { isOurPage } from "./redraw";
import type { SheetComparison } from "./sheet-comparison";

/**
 * What is new of lines that come below the others of a sheet that is neither a table nor a page of ours, or go from there:
 * a day is to show as one, and nothing is left of a line.
 */
export function lineChanges({ baseline, desired }: SheetComparison): Change[] {
  if (baseline === null || desired.tables.length > 0 || isOurPage(desired)) return [];
  const [from, to] = [endOf(baseline), endOf(desired)];
  if (to < from && desired.visibility === "visible") return goneLines(baseline, to, from);
  if (from === 0 || to <= from) return [];
  return desired.formats.flatMap(({ range, format }): Change[] => {
    const shared = overlap(range, { ...range, row: from, rowCount: to - from });
    return shared ? [{ kind: "setFormat", sheet: desired.name, range: shared, format }] : [];
  });
}

function endOf({ blocks }: Sheet): number {
  return Math.max(0, ...blocks.map(({ row, contents }) => row + contents.length));
}

/** Clears the cells of ours in some lines; what its owner entered beside them stays. */
function goneLines(baseline: Sheet, from: number, to: number): Change[] {
  const grid = makeGrid(baseline);
  const width = Math.max(
    0,
    ...baseline.blocks.map(
      ({ column, contents }) => column + Math.max(0, ...contents.map((cells) => cells.length)),
    ),
  );
  const cells = Array.from({ length: to - from }, (_, line) =>
    Array.from({ length: width }, (_cell, column) => ({ row: from + line, column })),
  ).flat();
  return cells
    .filter(({ row, column }) => grid.at(row, column) !== undefined)
    .map((cell): Change => ({
      kind: "clearRange",
      sheet: baseline.name,
      range: { ...cell, rowCount: 1, columnCount: 1 },
    }));
}
