import type { Change } from "../change";
import type { RowRun, Sheet } from "../content";
import { isKnown } from "./known";
import type { SheetComparison } from "./sheet-comparison";

/** Points by which programs that save a file may round a height. */
const ROUNDING = 1;

/**
 * Heights of rows whose text an action makes longer, shorter or moves up to them: deleted cells do not take their heights
 * along. One that its owner has chosen is made higher only.
 */
export function heightChanges({ found, baseline, desired }: SheetComparison): Change[] {
  if (baseline === null) return [];
  const before = heightsOf(baseline);
  const there = isKnown(found, "rows") ? heightsOf(found) : before;
  const due = [...heightsOf(desired)].filter(([row, height]) => {
    const [understood, now] = [before.get(row), there.get(row)];
    if (understood === undefined || height === understood) return false;
    return now === undefined || Math.abs(now - understood) < ROUNDING || now < height;
  });
  return runsOf(due).map((run): Change => ({ kind: "setRows", sheet: desired.name, run }));
}

function heightsOf({ rows }: Sheet): Map<number, number> {
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
