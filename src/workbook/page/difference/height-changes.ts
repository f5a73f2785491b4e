import type { Change } from "../change";
import type { RowRun, Sheet } from "../content";
import { makeGrid } from "../grid-of-cells";
import { isKnown } from "./known";
import type { SheetComparison } from "./sheet-comparison";

/** Points by which programs that save a file may round a height. */
const ROUNDING = 1;

/**
 * Heights of rows whose text an action makes longer, shorter or moves up to them: deleted cells do not take their heights
 * along, and rows that a list leaves are as high as they are of themselves. One that its owner has chosen is made higher only.
 */
export function heightChanges({ found, baseline, desired }: SheetComparison): Change[] {
  if (baseline === null) return [];
  const { rows, otherRows = [] } = baseline;
  const wanted = heightsOf(desired.rows);
  const due = [rows, otherRows].flatMap((runs) => {
    const before = heightsOf(runs);
    const there = isKnown(found, "rows") ? heightsOf(found.rows) : before;
    return [...wanted].filter(([row, height]) => {
      const [understood, now] = [before.get(row), there.get(row)];
      if (understood === undefined || height === understood) return false;
      return now === undefined || Math.abs(now - understood) < ROUNDING || now < height;
    });
  });
  const left = rowsLeft({ found, baseline, desired });
  return [
    ...runsOf([...new Map(due)]).map((run): Change => ({ kind: "setRows", sheet: desired.name, run })),
    ...runsOf(left.map((row) => [row, 0])).map(({ row, rowCount }): Change => ({
      kind: "resetRows",
      sheet: desired.name,
      run: { row, rowCount },
    })),
  ];
}

/** Rows that a list has left behind below it, in which nothing stands. */
function rowsLeft({ found, baseline, desired }: SheetComparison): number[] {
  if (baseline === null || desired.tables.length === 0 || !isKnown(found, "cells")) return [];
  const end = Math.max(
    ...[...desired.tables, ...found.tables].map(({ range }) => range.row + range.rowCount),
  );
  const wanted = heightsOf(desired.rows);
  const left = [...heightsOf([...baseline.rows, ...(baseline.otherRows ?? [])]).keys()].filter(
    (row) => row >= end && !wanted.has(row),
  );
  return left.length === 0 ? [] : left.filter(blankTest(found));
}

/** Tells the rows in which nothing stands. */
function blankTest({ blocks }: Sheet): (row: number) => boolean {
  const grid = makeGrid({ blocks });
  const width = Math.max(
    0,
    ...blocks.map(({ column, contents }) => column + Math.max(0, ...contents.map((cells) => cells.length))),
  );
  const columns = Array.from({ length: width }, (_, column) => column);
  return (row) => columns.every((column) => (grid.at(row, column) ?? "") === "");
}

function heightsOf(rows: readonly RowRun[]): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, rowCount, height } of rows)
    for (let index = 0; height !== undefined && index < rowCount; index += 1)
      heights.set(row + index, height);
  return heights;
}

/** Neighbours of one height as one run. */
function runsOf(heights: readonly (readonly [number, number])[]): RowRun[] {
  const runs: RowRun[] = [];
  for (const [row, height] of [...heights].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.height === height && last.row + last.rowCount === row)
      runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else runs.push({ row, rowCount: 1, height });
  }
  return runs;
}
